import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { comment, propose } from '#tests/support/browser/ask.ts'
import { PAGES, type Places, type Reader, routesWithPages } from '#tests/support/browser/pages.ts'
import { expect, signIn, test } from '#tests/support/browser/site.ts'

type Tab = Awaited<ReturnType<Browser['newPage']>>
const tabs = new Map<Reader, Tab>()
let places: Places

test.describe.configure({ mode: 'default' })

/** A question with everything on it: long formulas, a thread, two revisions and a cited work. */
async function makePlaces(page: Page): Promise<Places> {
  const statement = `A wide one: $$${'\\frac{\\partial L}{\\partial w_i} + '.repeat(12)}0$$ arXiv:2001.08361 and \`a_very_long_word_${'x'.repeat(80)}\``
  const question = await propose(page, { title: `Wide ${'word'.repeat(30)} $x^2$?`, statement })
  await page.goto(`${question}/edit`)
  await page.getByRole('textbox', { name: 'Reason for the change' }).fill('Told more exactly')
  await page
    .getByRole('textbox', { name: 'Background' })
    .fill('| a | b |\n|---|---|\n| 1 | $\\alpha$ |\n\n> Quoted.')
  await page.getByRole('button', { name: 'Save' }).click()
  await comment(page, `First, with \`code\` and $$${'a + '.repeat(60)}b$$`)
  const permalink = page.getByRole('main').getByTitle('Link to this comment').first()
  const target = String(await permalink.getAttribute('href'))
  const person = page.getByRole('main').locator('a[href^="/people/"]').first()
  const reference = page.getByRole('main').locator('a[href^="/references/"]').first()
  return {
    question,
    comment: target.split('#')[0]?.startsWith('/comments/')
      ? target
      : `/comments/${target.split('#c-')[1]}`,
    person: String(await person.getAttribute('href')),
    reference: String(await reference.getAttribute('href')),
  }
}

test.beforeAll(async ({ browser, baseURL, anAccount }) => {
  test.setTimeout(120_000)
  const options = { baseURL, reducedMotion: 'reduce' as const }
  for (const reader of ['visitor', 'member', 'administrator'] as const) {
    const tab = await browser.newPage(options)
    if (reader !== 'visitor') await signIn(tab, anAccount(reader))
    tabs.set(reader, tab)
  }
  places = await makePlaces(tabFor('member'))
})

test.afterAll(async () => {
  for (const tab of tabs.values()) await tab.close()
})

function tabFor(reader: Reader): Tab {
  const tab = tabs.get(reader)
  if (!tab) throw new Error(`nobody looks as ${reader}`)
  return tab
}

test('every page of the site is on the list of pages', () => {
  expect(Object.keys(PAGES).sort()).toEqual(routesWithPages().sort())
})

for (const [route, shown] of Object.entries(PAGES)) {
  test(`axe finds nothing at ${route}, in both themes, narrow and wide`, async () => {
    test.setTimeout(120_000)
    for (const { path, reader } of shown(places)) {
      const page = tabFor(reader)
      await page.goto(path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const width of [375, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          const { violations } = await new AxeBuilder({ page }).analyze()
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`,
          )
          expect(told, `${path} as ${reader}, ${colorScheme}, ${width} px`).toEqual([])
        }
      }
    }
  })

  test(`nothing scrolls sideways at ${route} from 320 px up`, async () => {
    for (const { path, reader } of shown(places)) {
      const page = tabFor(reader)
      await page.goto(path)
      for (const width of [320, 375, 768, 1024, 1280, 1600]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${path} as ${reader}, ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
}
