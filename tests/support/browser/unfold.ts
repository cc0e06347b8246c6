import type { Page } from '@playwright/test'

/** Shows what stands in folds; menus of the head, which lie over the page, stay closed. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
      fold.open = true
  })
