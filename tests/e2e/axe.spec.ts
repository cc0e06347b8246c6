import { PAGES, type Places, routesWithPages } from '#tests/support/browser/pages.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { makePlaces, openTabs, type Tabs } from '#tests/support/browser/tabs.ts'
import { violations } from '#tests/support/browser/violations.ts'

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

test('every page of the site is on the list of pages', () => {
  expect(Object.keys(PAGES).sort()).toEqual(routesWithPages().sort())
})

for (const [route, shown] of Object.entries(PAGES)) {
  test(`axe finds nothing at ${route}, in both themes, narrow and wide`, async () => {
    test.setTimeout(120_000)
    for (const { path, reader } of shown(places)) {
      const page = tabs[reader]
      await page.goto(path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const width of [375, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          const situation = `${path} as ${reader}, ${colorScheme}, ${width} px`
          expect.soft(await violations(page), situation).toEqual([])
        }
      }
    }
  })
}
