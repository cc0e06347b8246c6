import type { Places } from './pages.ts'
import { test as base } from './site.ts'
import { makePlaces, openTabs, type Tabs } from './tabs.ts'

export { expect } from './site.ts'

/** Browser tests that only look at pages: what stands on them is made once for each worker. */
export const test = base.extend<object, { walk: { tabs: Tabs; places: Places } }>({
  walk: [
    async ({ browser }, use) => {
      const tabs = await openTabs(browser)
      await use({ tabs, places: await makePlaces(tabs) })
      for (const tab of Object.values(tabs)) await tab.context().close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
