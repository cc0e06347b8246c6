import { PAGES, type Places } from '#tests/support/browser/pages.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { makePlaces, openTabs, type Tabs } from '#tests/support/browser/tabs.ts'

let tabs: Tabs
let places: Places

test.beforeAll(async ({ browser, baseURL, anAccount }) => {
  test.setTimeout(120_000)
  tabs = await openTabs(browser, baseURL, anAccount)
  places = await makePlaces(tabs)
})

test.afterAll(async () => {
  for (const tab of Object.values(tabs)) await tab.context().close()
})

for (const [route, shown] of Object.entries(PAGES)) {
  test(`nothing scrolls sideways at ${route} from 320 px up`, async () => {
    for (const { path, reader } of shown(places)) {
      const page = tabs[reader]
      await page.goto(path)
      for (const width of [320, 375, 768, 1024, 1280, 1600]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(over, `${path} as ${reader}, ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
}
