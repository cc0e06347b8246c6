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

const NARROW = [320, 360]
/** The full set reads each face of every page; the short one the pages of what people write most. */
const WRITTEN_MOST =
  /^(_index|(questions|claims|predictions|experiments)\.(_index|\$ref)|comments\.\$id|observables\.\$key|search|people\.\$handle)$/
const isWritten = (route: string) => isFull || WRITTEN_MOST.test(route)

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

for (const [route, shown] of Object.entries(PAGES).filter(([route]) => isWritten(route))) {
  test(`however wide people's texts are, ${route} does not scroll sideways`, async ({
    wide: { tabs, places },
  }) => {
    for (const { path, reader } of facesOf(shown(places))) {
      const page = tabs[reader]
      await page.goto(path)
      for (const width of NARROW) {
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
