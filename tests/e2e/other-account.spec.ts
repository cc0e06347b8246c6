import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { type Account, expect, test } from '#tests/support/browser/site.ts'

const TYPED = 'A bound: $\\zeta(2)$ — β, 中, 🦔.'

/** Somebody else signs in in another tab of the same browser. */
async function signInBeside(page: Page, { handle, password }: Account) {
  const tab = await page.context().newPage()
  await page.context().clearCookies({ name: /touchstone_session$/ })
  await tab.goto('/sign-in')
  await tab.getByRole('textbox', { name: 'Handle or e-mail address' }).fill(handle)
  await tab.getByLabel('Password').fill(password)
  await tab.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(tab.getByText(`Your account, ${handle}`)).toBeAttached()
  await tab.close()
}

for (const script of [true, false])
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script })

    test('a form of one account’s page is never sent unawares by another', async ({
      signedIn,
      anAccount,
    }) => {
      const { page, account: ada } = await signedIn()
      const ben = await anAccount()
      const title = `Does the ${randomBytes(8).toString('hex')} exponent settle?`
      await page.goto('/questions/new')
      if (script) await hydrated(page)
      await page.getByRole('textbox', { name: 'Title' }).fill(title)
      await page.getByRole('textbox', { name: 'Statement' }).fill(TYPED)
      await signInBeside(page, ben)
      const answered = page.waitForResponse(
        (answer) => answer.request().isNavigationRequest() && answer.request().method() === 'POST',
      )
      await page.getByRole('button', { name: 'Propose', exact: true }).click()
      expect((await answered).status()).toBe(409)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Another account is signed in now',
      )
      const main = page.getByRole('main')
      await expect(main.getByText(`This page was opened as ${ada.handle}.`)).toContainText(
        `${ben.handle} has signed in`,
      )
      await expect(main.getByLabel('Statement')).toHaveValue(TYPED)
      await expect(page.getByRole('button', { name: `Send it as ${ben.handle}` })).toBeVisible()
      await page.getByLabel('Password').fill(ada.password)
      await page.getByRole('button', { name: 'Sign in and send' }).click()
      await expect(page).toHaveURL(/\/questions\/\d+-/)
      await expect(main.getByText('A bound:')).toBeVisible()
      await expect(main.getByRole('link', { name: ada.handle }).first()).toBeVisible()
      await expect(page.getByText(`Your account, ${ada.handle}`)).toBeAttached()
    })
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
