import { expect, type Page } from '@playwright/test'

/** Proposes that a prediction is confirmed, and ends on its page. */
export async function proposeConfirmed(page: Page, prediction: string, rationale: string) {
  await page.goto(`${prediction}/resolution`)
  await page.getByRole('radio', { name: /^Confirmed/ }).check()
  await page.getByRole('textbox', { name: 'What decides it' }).fill(rationale)
  await page.getByRole('button', { name: 'Propose it' }).click()
  await expect(page).toHaveURL(/#resolution$/)
}

/** Disputes what is proposed on a prediction, and ends on its page. */
export async function dispute(page: Page, prediction: string, reason: string): Promise<string> {
  await page.goto(prediction)
  await page.getByRole('link', { name: 'Dispute it' }).click()
  await expect(page).toHaveURL(/\/dispute$/)
  const resolution = new URL(page.url()).pathname.replace(/\/dispute$/, '')
  await page.getByRole('textbox', { name: 'What is wrong with it' }).fill(reason)
  await page.getByRole('button', { name: 'Dispute it' }).click()
  await expect(page).toHaveURL(/#resolution$/)
  return resolution
}
