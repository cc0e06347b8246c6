import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe objects to on the page as it stands, one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // The drawn half of a formula is hidden from readers and takes its colour from the text.
    .exclude('.katex-html')
    .options({ resultTypes: ['violations'] })
    // No page has frames, so there is nothing to gather in a second window.
    .setLegacyMode(true)
  const found = await axe.analyze()
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  )
}
