import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe objects to on the page as it stands, one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // What scrolls is marked in the frame after the fonts have come.
    await document.fonts.ready
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    // The drawn half of a formula is hidden from readers and takes its colour from the text.
    const found = await axe.run(
      { exclude: ['.katex-html'] },
      { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
    )
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    )
  })
}
