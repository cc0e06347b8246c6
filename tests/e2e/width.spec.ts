import { test as base, expect } from '@playwright/test'
import { makeTextsWide } from '#tests/support/browser/hostile.ts'
import { PAGES, type Places } from '#tests/support/browser/pages.ts'
import { makePlaces, openTabs, type Tabs } from '#tests/support/browser/tabs.ts'
import { violations } from '#tests/support/browser/violations.ts'
import { isFull } from '#tests/support/full-set.ts'
import { startSite } from '#tests/support/site/start-site.mjs'

/** A site of its own on which every text that people wrote is wider than a narrow page. */
const test = base.extend<object, { wide: { tabs: Tabs; places: Places } }>({
  wide: [
    async ({ browser }, use) => {
      const site = await startSite({ TOUCHSTONE_LIMITS: 'off' })
      const tabs = await openTabs(browser, site)
      const places = await makePlaces(tabs)
      makeTextsWide(site.dataDir)
      await use({ tabs, places })
      for (const tab of Object.values(tabs)) await tab.context().close()
      await site.stop()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

const WIDTHS = [320, 360]
/** The full set reads each face of every page; the short one the pages of what people write most. */
const SHORT =
  /^(_index|(questions|claims|predictions|experiments)\.(_index|\$ref)|comments\.\$id|observables\.\$key|search|people\.\$handle)$/
const isRead = (route: string) => isFull || SHORT.test(route)

test('what scrolls within a text is reached by keyboard and says that it scrolls', async ({
  wide: { tabs },
}) => {
  const page = tabs.visitor
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto('/questions/1')
  const untold = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main [data-body] *')]
        .filter((block) => {
          const { overflowX } = getComputedStyle(block)
          return overflowX === 'auto' && block.scrollWidth > block.clientWidth + 1
        })
        .filter((block) => !block.hasAttribute('tabindex') || !block.hasAttribute('aria-label'))
        .map((block) => block.outerHTML.slice(0, 100)),
    )
  await expect.poll(untold).toEqual([])
  expect(await page.locator('main [data-body] [data-scrolls]').count()).toBeGreaterThan(0)
  expect(await violations(page)).toEqual([])
})

for (const [route, shown] of Object.entries(PAGES).filter(([route]) => isRead(route))) {
  test(`however wide people's texts are, ${route} does not scroll sideways`, async ({
    wide: { tabs, places },
  }) => {
    for (const { path, reader } of shown(places).slice(0, isFull ? undefined : 1)) {
      const page = tabs[reader]
      await page.goto(path)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const found = await page.evaluate(() => {
          const { scrollWidth } = document.documentElement
          const over = [...document.querySelectorAll('main *, header *, footer *')].filter(
            (element) => element.getBoundingClientRect().right > innerWidth + 1,
          )
          const name = (element?: Element) =>
            element
              ? `${element.tagName}.${element.className} in ${element.parentElement?.className}`
              : ''
          return { wider: scrollWidth > innerWidth, scrollWidth, by: name(over[0]), n: over.length }
        })
        expect
          .soft(found.wider, `${path} as ${reader}, ${width} px: ${JSON.stringify(found)}`)
          .toBe(false)
      }
    }
  })
}
