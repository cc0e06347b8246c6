import { expect, type Page } from '@playwright/test'
import { unfold } from './unfold.ts'

const WIDE = `$$${'\\alpha_n + '.repeat(40)}0$$`

/** Claims an answer to part of an open question, and ends on its page. */
export async function claimAnswer(page: Page, question: string, title: string): Promise<string> {
  await page.goto(`${question}/attempts`)
  await page.getByRole('radio', { name: /^Yes/ }).check()
  await page.getByRole('radio', { name: /^A part of it/ }).check()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'How it answers' }).fill(`By induction: ${WIDE}`)
  const artefact = `formal-proof https://example.org/${'part/'.repeat(20)} 4f2a91c`
  await unfold(page)
  await page.getByRole('textbox', { name: 'Artefacts' }).fill(artefact)
  await page.getByRole('textbox', { name: 'Use of AI' }).fill('none')
  await page.getByRole('button', { name: 'Claim the answer' }).click()
  await expect(page).toHaveURL(/\/attempts\/[^/]+$/)
  return new URL(page.url()).pathname
}

/** Reviews it with a verdict, and ends on its page. */
export async function reviewAnswer(page: Page, attempt: string, verdict: string): Promise<void> {
  await page.goto(`${attempt}/review`)
  await page.getByRole('radio', { name: new RegExp(`^${verdict}`) }).check()
  await page.getByRole('radio', { name: 'I work in the area' }).check()
  await page.getByRole('radio', { name: 'None' }).check()
  await page.getByRole('textbox', { name: 'What you checked' }).fill(`Every step of it. ${WIDE}`)
  await page.getByRole('button', { name: 'Publish the review' }).click()
  await expect(page).toHaveURL(/\/attempts\/[^/]+$/)
}
