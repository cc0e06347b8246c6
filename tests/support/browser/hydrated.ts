import type { Page } from '@playwright/test'

/** Waits until React has taken over the document; before that a click is the browser's own. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('a') ?? {}).some((key) => key.startsWith('__react')),
  )
}
