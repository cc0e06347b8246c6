import { randomBytes } from 'node:crypto'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { sendUnderAnother, signInBeside } from '#tests/support/browser/other-account.ts'
import { expect, test } from '#tests/support/browser/site.ts'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a form of one account’s page is never sent unawares by another', ({
    signedIn,
    anAccount,
  }) => sendUnderAnother({ signedIn, anAccount }, false))
})

test('a vote and a comment of another account’s page ask first; the comment is sent knowingly', async ({
  signedIn,
  anAccount,
}) => {
  const { page, account: ada } = await signedIn('trusted')
  const ben = await anAccount('trusted')
  await page.goto('/questions/1')
  await hydrated(page)
  await signInBeside(page, ben)
  const asked = page.getByRole('heading', { level: 1, name: 'Another account is signed in now' })
  await page.locator('form[action*="/vote"] button:not([disabled])').first().click()
  await expect(asked).toBeVisible()
  await expect(page.getByText(`This page was opened as ${ada.handle}.`)).toBeVisible()

  await page.context().clearCookies({ name: /touchstone_session$/ })
  await signInBeside(page, ada)
  await page.goto('/questions/1')
  await hydrated(page)
  const said = `Said ${randomBytes(6).toString('hex')}.`
  await page.getByRole('textbox', { name: 'Comment' }).fill(said)
  await signInBeside(page, ben)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(asked).toBeVisible()
  await page.getByRole('button', { name: `Send it as ${ben.handle}` }).click()
  await expect(page.getByText(said)).toBeVisible()
})
