import { expect, test } from '#tests/support/browser/site.ts'

/** What people wrote, and what is shown as it was typed or is to be copied. */
const THEIRS =
  'script, style, template, pre, code, textarea, .katex, [data-body], .prose, .as-typed, .authors'

/** Figures that no uncertain number on a page has more of. */
const MOST_FIGURES = 7

const LISTS = ['predictions', 'claims', 'experiments', 'observables', 'questions'] as const
const PAGES = [
  '/',
  '/wanted',
  '/history',
  '/scores',
  '/ledger',
  '/observables/units',
  '/about/predictions',
  '/about/verdicts',
  '/about/scores',
]

const text = async (path: string) => {
  const answer = await fetch(path)
  return answer.ok ? await answer.text() : null
}

async function addresses(origin: string): Promise<string[]> {
  const found = await Promise.all(
    LISTS.map(async (list) => {
      const html = (await text(`${origin}/${list}`)) ?? ''
      const links = html.match(new RegExp(`(?<=href=")/${list}/[\\w-]+(?=")`, 'g')) ?? []
      return links.filter((link) => !/\/(?:new|units)$/.test(link))
    }),
  )
  return [...PAGES, ...new Set(found.flat())].filter((path) => path !== EXACT)
}

/** What a unit comes to in others is exact and has all its figures. */
const EXACT = '/observables/units'

/** What names a work is no number. */
const IDENTIFIERS = /arXiv:\S+|\b10\.\d{4,}\/\S+/gi

const overlong = (line: string) =>
  [...line.replace(IDENTIFIERS, '').matchAll(/(?<![\w.])\d[\d\u202f]*\.\d+(?![\w.]*\.\d)/g)]
    .map(([number]) => number)
    .filter((number) => number.replace(/[^\d]/g, '').replace(/^0+/, '').length > MOST_FIGURES)

const minus = (line: string) => line.match(/(?<=^|[\s[(=≤≥∈±])-\.?\d[\d.]*/g) ?? []

for (const [name, origin] of [
  ['the first content', () => String(process.env.TOUCHSTONE_TEST_ORIGIN)],
  ['the demonstration', () => String(process.env.TOUCHSTONE_DEMO_ORIGIN)],
] as const)
  test(`no page of ${name} shows more figures than are known, or a hyphen for a minus`, async ({
    page,
  }) => {
    await page.goto('/about')
    const faults: string[] = []
    const paths = await addresses(origin())
    expect(paths.length).toBeGreaterThan(60)
    for (const path of paths) {
      const html = await text(`${origin()}${path}`)
      if (html === null) continue
      const lines = await page.evaluate(
        ([markup, theirs]) => {
          const read = new DOMParser().parseFromString(markup, 'text/html')
          for (const element of read.querySelectorAll(theirs)) element.remove()
          const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '')
          return found.filter(Boolean)
        },
        [html, THEIRS] as const,
      )
      for (const line of lines)
        for (const number of [...overlong(line), ...minus(line)])
          faults.push(`${path}: ${number} in “${line.slice(0, 120)}”`)
    }
    expect(faults).toEqual([])
  })
