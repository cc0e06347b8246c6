import { expect, type Page } from '@playwright/test'
import { unfold } from './unfold.ts'

type Draft = { title: string; statement: string; background?: string }

/** Proposes a question through its form and ends on its page. */
export async function propose(page: Page, draft: Draft): Promise<string> {
  await page.goto('/questions/new')
  await page.getByRole('textbox', { name: 'Title' }).fill(draft.title)
  await page.getByRole('textbox', { name: 'Statement' }).fill(draft.statement)
  if (draft.background) {
    await unfold(page)
    await page.getByRole('textbox', { name: 'Background' }).fill(draft.background)
  }
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  // Other tests may have proposed the same before.
  const anyway = page.getByRole('button', { name: 'Propose anyway' })
  const isMade = () => /\/questions\/\d+-/.test(page.url())
  await expect.poll(async () => isMade() || (await anyway.isVisible())).toBe(true)
  if (!isMade()) await anyway.click()
  await expect(page).toHaveURL(/\/questions\/\d+-/)
  return new URL(page.url()).pathname
}

/** Posts a comment through the form at the end of the discussion. */
export async function comment(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Comment' }).last().fill(text)
  await page.getByRole('button', { name: 'Post comment' }).click()
}
