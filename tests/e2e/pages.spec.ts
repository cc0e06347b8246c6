import { PAGES, routesWithPages } from '#tests/support/browser/pages.ts'
import { violations } from '#tests/support/browser/violations.ts'
import { expect, test } from '#tests/support/browser/walk.ts'

// Each page is loaded once, by whichever of the workers is free.
test.describe.configure({ mode: 'parallel' })

const WIDTHS = [320, 375, 768, 1024, 1280, 1600]

/** Every page is read in both themes, and both narrow and wide. */
const READ: Partial<Record<number, 'light' | 'dark'>> = { 375: 'light', 1280: 'dark' }

test('every page of the site is on the list of pages', () => {
  expect(Object.keys(PAGES).sort()).toEqual(routesWithPages().sort())
})

for (const [route, shown] of Object.entries(PAGES)) {
  test(`nothing scrolls sideways from 320 px up and axe finds nothing at ${route}`, async ({
    walk: { tabs, places },
  }) => {
    for (const { path, reader } of shown(places)) {
      const page = tabs[reader]
      await page.goto(path)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(over, `${path} as ${reader}, ${width} px`).toBeLessThanOrEqual(0)
        const colorScheme = READ[width]
        if (!colorScheme) continue
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const situation = `${path} as ${reader}, ${colorScheme}, ${width} px`
        expect.soft(await violations(page), situation).toEqual([])
      }
    }
  })
}
