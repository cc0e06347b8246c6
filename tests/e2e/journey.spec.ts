import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { comment } from '#tests/support/browser/ask.ts'
import { aStranger, expect, test } from '#tests/support/browser/site.ts'

/** A word that no other text of the site holds. */
const word = `quandle${randomBytes(4).toString('hex').replaceAll(/\d/g, 'k')}`

async function signUp(page: Page) {
  const stranger = aStranger()
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Sign up' }).click()
  await expect(page.getByRole('heading', { name: 'Sign up', level: 1 })).toBeVisible()
  await page.getByLabel('Handle', { exact: true }).fill(stranger.handle)
  await page.getByLabel('Display name').fill('Somebody New')
  await page.getByLabel('E-mail address').fill(stranger.email)
  await page.getByLabel('Password').fill(stranger.password)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByText(`Your account, ${stranger.handle}`)).toBeAttached()
}

/** What was posted does not stay behind in its form, where it would be sent again. */
const expectNothingTyped = (page: Page) =>
  expect
    .poll(() =>
      page
        .locator('textarea')
        .evaluateAll((areas) =>
          areas
            .map((area) => (area instanceof HTMLTextAreaElement ? area.value : ''))
            .filter(Boolean),
        ),
    )
    .toEqual([])

test('sign up, propose, discuss with mathematics, be voted on, edit, look back, be found', async ({
  page,
  signedIn,
}) => {
  const main = page.getByRole('main')
  await signUp(page)

  await test.step('propose a question with mathematics', async () => {
    await page.goto('/')
    await main.getByRole('link', { name: 'Propose a question' }).first().click()
    await page
      .getByRole('textbox', { name: 'Title' })
      .fill(`Does the ${word} exponent $\\alpha$ stay?`)
    await page
      .getByRole('textbox', { name: 'Statement' })
      .fill('Is $\\alpha_b*c = \\frac{1}{2}$ at first?')
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/questions/\\d+-does-the-${word}`))
    await expect(page.getByRole('heading', { level: 1 }).locator('.katex')).toHaveCount(1)
    await expect(main.getByText('at first?').locator('.katex')).toHaveCount(1)
    await expect(main.locator('.katex-error')).toHaveCount(0)
  })
  const address = page.url()

  await test.step('discuss it', async () => {
    await comment(page, 'A bound: $$\\sum_{n=1}^\\infty n^{-2} = \\frac{\\pi^2}{6}$$')
    const posted = main.getByRole('listitem').filter({ hasText: 'A bound:' })
    await expect(posted.locator('.katex-display')).toHaveCount(1)
    await expectNothingTyped(page)
  })

  await test.step('somebody else answers and votes', async () => {
    const { page: other } = await signedIn()
    await other.goto(address)
    const posted = other.getByRole('listitem').filter({ hasText: 'A bound:' }).first()
    await posted.getByText('Reply', { exact: true }).first().click()
    await other
      .getByRole('textbox', { name: /comment|reply/i })
      .first()
      .fill('That is $\\zeta(2)$.')
    await other
      .getByRole('button', { name: /^Post (reply|comment)$/ })
      .first()
      .click()
    const answer = other.getByRole('listitem').filter({ hasText: 'That is' }).last()
    await expect(answer.locator('.comment-body .katex')).toHaveCount(1)
    await expectNothingTyped(other)

    await other.goto(address)
    const useful = () =>
      other
        .getByRole('group', { name: 'Votes' })
        .first()
        .getByRole('button', { name: /^Useful/ })
    await expect(useful()).toHaveAttribute('aria-pressed', 'false')
    await useful().click()
    await expect(useful()).toHaveAttribute('aria-pressed', 'true')
    await expect(useful()).toHaveText(/1/)
    await other.goto(address)
    await expect(useful()).toHaveAttribute('aria-pressed', 'true')
    await useful().click()
    await expect(useful()).toHaveAttribute('aria-pressed', 'false')
    await expect(useful()).toHaveText(/0/)
  })

  await test.step('edit it with a reason', async () => {
    await page.goto(address)
    await page.locator('.margin').getByRole('link', { name: 'Edit', exact: true }).click()
    await page
      .getByRole('textbox', { name: 'Statement' })
      .fill('Is $\\alpha = \\frac{1}{3}$ at last?')
    await page.getByRole('textbox', { name: 'Reason for the change' }).fill('The half was a slip')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page).toHaveURL(address)
    await expect(main.getByText('at last?')).toBeVisible()
    await expect(main.getByText('at first?')).toHaveCount(0)
  })

  await test.step('read the old text and what changed', async () => {
    await main.getByRole('link', { name: 'History' }).first().click()
    await expect(main.getByText('The half was a slip')).toBeVisible()
    await page.getByLabel('Compare from revision 1').check({ force: true })
    await page.getByLabel('Compare to revision 2').check({ force: true })
    await page.getByRole('button', { name: 'Compare the two' }).click()
    await expect(main.locator('del').filter({ hasText: 'first' })).toHaveCount(1)
    await expect(main.locator('ins').filter({ hasText: 'last' })).toHaveCount(1)
    await main.getByRole('link', { name: 'Revision 1', exact: true }).click()
    await expect(main.getByText('at first?').locator('.katex')).toHaveCount(1)
  })

  await test.step('find it again by search and by filter', async () => {
    const search = page.getByRole('search').getByRole('searchbox').first()
    await search.fill(word.toUpperCase())
    await search.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    await main
      .getByRole('link', { name: new RegExp(word) })
      .first()
      .click()
    await expect(page).toHaveURL(address)
    await page.goto('/questions?status=proposed&sort=new')
    await expect(main.getByRole('link', { name: new RegExp(word) }).first()).toBeVisible()
  })

  await test.step('sign out', async () => {
    await page
      .getByText(/^Your account, /)
      .locator('..')
      .click()
    await page.getByRole('button', { name: 'Sign out' }).first().click()
    await expect(
      page.getByRole('banner').getByRole('link', { name: 'Sign in' }).first(),
    ).toBeVisible()
  })
})
