import type { Page } from '@playwright/test'
import { PAGES } from '#tests/support/browser/pages.ts'
import { unfold } from '#tests/support/browser/unfold.ts'
import { violations } from '#tests/support/browser/violations.ts'
import { expect, test } from '#tests/support/browser/walk.ts'
import {
  orderOfProblems,
  sendWrong,
  sideways,
  unseenProblems,
  writtenForms,
} from '#tests/support/browser/wrong-form.ts'

test.describe.configure({ mode: 'parallel' })

const NARROW = [320, 360]
const WAYS = [375, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** Nothing scrolls sideways, and axe finds nothing, in either theme on a phone and on a wide screen. */
async function expectGood(page: Page, situation: string) {
  for (const width of NARROW)
    expect.soft(await sideways(page, width), `${situation}, ${width} px`).toBeLessThanOrEqual(0)
  for (const { width, colorScheme } of WAYS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await violations(page)
    expect.soft(found, `${situation}, ${width} px, ${colorScheme}`).toEqual([])
  }
}

for (const [route, shown] of Object.entries(PAGES)) {
  test(`with all folds open axe finds nothing at ${route}, and nothing scrolls sideways`, async ({
    walk: { tabs, places },
  }) => {
    for (const { path, reader } of shown(places)) {
      const page = tabs[reader]
      await page.goto(path)
      if ((await page.locator('main details').count()) === 0) continue
      await unfold(page)
      await expectGood(page, `${path} as ${reader}, unfolded`)
    }
  })

  test(`with errors shown axe finds nothing at ${route}, and nothing scrolls sideways`, async ({
    walk: { tabs, places },
  }) => {
    for (const { path, reader } of shown(places)) {
      const page = tabs[reader]
      await page.goto(path)
      const forms = await writtenForms(page).count()
      for (let place = 0; place < forms; place += 1) {
        await page.evaluate(() => localStorage.clear())
        await page.goto(path)
        await unfold(page)
        await sendWrong(page, writtenForms(page).nth(place))
        const situation = `form ${place + 1} of ${path} as ${reader}, refused`
        expect.soft(await unseenProblems(page), situation).toEqual([])
        const { told, stand } = await orderOfProblems(page)
        expect.soft(told, situation).toEqual(stand)
        await unfold(page)
        await expectGood(page, situation)
      }
    }
  })
}

for (const width of [375, 1280])
  test(`axe finds nothing in an open menu at ${width} px`, async ({ walk: { tabs } }) => {
    const page = tabs.member
    await page.goto('/')
    await page.setViewportSize({ width, height: 900 })
    const menus = page.locator('header details')
    for (let place = 0; place < (await menus.count()); place += 1) {
      if (!(await menus.nth(place).isVisible())) continue
      await menus.nth(place).locator('summary').click()
      expect.soft(await violations(page), `menu ${place + 1}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
