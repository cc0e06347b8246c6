import type { Page } from '@playwright/test'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { unfold } from '#tests/support/browser/unfold.ts'
import { violations } from '#tests/support/browser/violations.ts'
import {
  orderOfProblems,
  sendWrong,
  sideways,
  unseenProblems,
  writtenForms,
} from '#tests/support/browser/wrong-form.ts'

async function refused(page: Page, path: string) {
  await page.goto(path)
  await unfold(page)
  await sendWrong(page, writtenForms(page).first())
}

// The full set does this with every form, in both themes and at both widths.
test('a form with errors shows all of them in its order, fits a phone, and axe finds nothing', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await refused(page, '/experiments/new?prediction=P35')
  expect(await unseenProblems(page)).toEqual([])
  const { told, stand } = await orderOfProblems(page)
  expect(told.length).toBeGreaterThan(15)
  expect(told).toEqual(stand)
  expect(await sideways(page, 320)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 375, height: 900 })
  expect(await violations(page)).toEqual([])
})

test('what the plain case leaves empty is folded, and open where something stands in it', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  await page.goto('/questions/new')
  const prize = page.getByRole('textbox', { name: 'Prize' })
  await expect(prize).toBeHidden()
  await page.getByText('Background, the question it is part of, a prize').click()
  await prize.fill('A book')
  await page.getByRole('button', { name: 'Propose', exact: true }).evaluate((button) => {
    ;(button as HTMLButtonElement).formNoValidate = true
  })
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(page.locator('.problem-summary')).toBeVisible()
  await expect(prize).toBeVisible()
  await expect(prize).toHaveValue('A book')

  await test.step('so does a draft that comes back', async () => {
    await page.goto('/')
    await page.goto('/questions/new')
    await expect(prize).toHaveValue('A book')
    await expect(prize).toBeVisible()
  })
})

test('after a refusal one writes on where one writes, however often the site reads along', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  await page.goto('/predictions/1/results/new')
  await hydrated(page)
  await page.getByRole('button', { name: 'Store the result' }).click()
  const summary = page.locator('.problem-summary')
  await expect(summary).toBeFocused()
  const value = page.locator('input[name="value"]')
  await value.pressSequentially('0.50 ± 0.01')
  await expect(page.getByText(/^Read as/)).toBeVisible()
  await expect(value).toBeFocused()
  await expect(value).toHaveValue('0.50 ± 0.01')
})
