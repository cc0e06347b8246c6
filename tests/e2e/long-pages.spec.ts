import type { Page } from '@playwright/test'
import { OBSERVABLE } from '#tests/support/browser/predict.ts'
import { expect, test } from '#tests/support/browser/site.ts'

/** With the part that most readers look for, and the id of its section. */
const LONG = [
  ['/Q1', 'To the claims', 'claims'],
  ['/C1', 'To the predictions', 'predictions'],
  ['/P1', 'To the measurements', 'measurements'],
  ['/E1', 'To the measurements', 'measurements'],
  [`/observables/${OBSERVABLE}`, 'To the predictions', 'predictions'],
] as const

const focused = (page: Page) =>
  page.evaluate(() => ({
    text: document.activeElement?.textContent ?? '',
    within: [...document.querySelectorAll('section[id]')]
      .filter((section) => section.contains(document.activeElement))
      .map(({ id }) => id),
  }))

for (const [path, name, id] of LONG)
  test(`the keyboard is in the ${id} of ${path} after four stops at most`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 })
    await page.goto(path)
    const stops: string[] = []
    while (!stops.includes(name) && stops.length < 4) {
      await page.keyboard.press('Tab')
      stops.push((await focused(page)).text)
    }
    expect(stops).toContain(name)
    await expect(page.getByRole('link', { name })).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await focused(page)).within).toContain(id)
  })

const HASH = '.hash'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('what is folded says what it is, opens by itself where an address names it, and prints', async ({
      page,
    }) => {
      await page.goto('/P1')
      const fold = page.locator('details', { has: page.locator('#registration') })
      await expect(fold.locator('summary')).toContainText(/frozen on .*, entry \d+ of the ledger/)
      await expect(page.locator(HASH)).not.toBeVisible()
      await fold.locator('summary').click()
      await expect(page.locator(HASH)).toBeVisible()
      await page.goto('/P1#registration')
      await expect(page.locator(HASH)).toBeVisible()
      await page.goto('/P1')
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator(HASH)).toBeVisible()
    })

    test('a visitor is led from the head of a prediction to its page for results, by signing in', async ({
      page,
      anAccount,
    }) => {
      const account = await anAccount()
      await page.goto('/P1')
      await page.locator('.record-head').getByRole('link', { name: 'Add a result' }).click()
      await page.getByLabel('Handle or e-mail address').fill(account.handle)
      await page.getByLabel('Password').fill(account.password)
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Sign in/ })
        .click()
      await expect(page).toHaveURL(/\/predictions\/1-.*\/results\/new/)
    })
  })

test('what takes an account is shown to visitors with the way, and leads back', async ({
  page,
}) => {
  for (const [path, act] of [
    ['/Q1', 'Make a claim'],
    ['/C1', 'Derive a prediction'],
    ['/P1', 'Report an experiment'],
  ] as const) {
    await page.goto(path)
    const refused = page.locator('.refused', { hasText: act })
    await expect(refused.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
    await refused.getByRole('link', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(/\/sign-in\?to=%2F(questions|claims|predictions)%2F1-/)
  }
})
