import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Sqlite as Database } from '#db/sqlite-driver.ts'
import { startSite } from '#tests/support/site/start-site.mjs'
import { makeTextsWide } from './hostile.ts'
import type { Places } from './pages.ts'
import { test as base, theSite } from './site.ts'
import { closeTabs, makePlaces, openTabs, type Tabs, tabsOn } from './tabs.ts'

export { expect } from './site.ts'

type Walk = { tabs: Tabs; places: Places }

/** Browser tests that only look at pages: what stands on them is made once for each worker. */
export const test = base.extend<object, { walk: Walk; wide: Walk }>({
  walk: [
    async ({ browser }, use) => {
      const tabs = await openTabs(browser)
      await use({ tabs, places: await makePlaces(tabs) })
      await closeTabs(tabs)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** A copy of the site on which every text that people wrote is wider than a narrow page. */
  wide: [
    async ({ browser, walk }, use) => {
      const DATA_DIR = copyOf(theSite().dataDir)
      makeTextsWide(DATA_DIR)
      const site = await startSite({ TOUCHSTONE_LIMITS: 'off', DATA_DIR })
      const tabs = await tabsOn(browser, site, walk.tabs)
      await use({ tabs, places: walk.places })
      await closeTabs(tabs)
      await site.stop()
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

const DATABASE = 'touchstone.db'

/** A copy of the data of a running site. */
function copyOf(dataDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'touchstone-copy-'))
  cpSync(dataDir, copy, {
    recursive: true,
    filter: (file) => !basename(file).startsWith(DATABASE),
  })
  const database = new Database(join(dataDir, DATABASE), { timeout: 10_000 })
  database.prepare('vacuum into ?').run(join(copy, DATABASE))
  database.close()
  return copy
}
