import { PAGES, routesWithPages } from '#tests/support/browser/pages.ts'
import { violations } from '#tests/support/browser/violations.ts'
import { expect, test } from '#tests/support/browser/walk.ts'
import { isFull } from '#tests/support/full-set.ts'

// What the pages stand on is made once for each worker, which is worth it for all of their faces only.
if (isFull) test.describe.configure({ mode: 'parallel' })

const WIDTHS = isFull ? [320, 375, 768, 1024, 1280, 1600] : [320, 1024]

/**
 * The short set reads one face of each page, narrow and light or wide and dark, in turn: colours and
 * blocks are shared by all of them. The full set reads every face both ways and at every width.
 */
const WAYS = [
  { width: 375, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

const isRead = (way: number, turn: number) => isFull || turn % WAYS.length === way

const facesOf = <Face>(faces: Face[]) => (isFull ? faces : faces.slice(0, 1))

test('every page of the site is on the list of pages', () => {
  expect(Object.keys(PAGES).sort()).toEqual(routesWithPages().sort())
})

for (const [place, [route, shown]] of Object.entries(PAGES).entries()) {
  test(`nothing scrolls sideways from 320 px up and axe finds nothing at ${route}`, async ({
    walk: { tabs, places },
  }) => {
    for (const [face, { path, reader }] of facesOf(shown(places)).entries()) {
      const page = tabs[reader]
      await page.goto(path)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(over, `${path} as ${reader}, ${width} px`).toBeLessThanOrEqual(0)
      }
      for (const [way, { width, colorScheme }] of WAYS.entries()) {
        if (!isRead(way, place + face)) continue
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const situation = `${path} as ${reader}, ${colorScheme}, ${width} px`
        expect.soft(await violations(page), situation).toEqual([])
      }
    }
  })
}
