import { expect, test } from '#tests/support/browser/site.ts'
import { markupOf } from '#tests/support/demo/demo-site.ts'

const FORETOLD = 'The afterglow has one half-life of about three hours'
const KNOWN = 'The glow sets in twenty minutes after sunset'
const CONFIRMED = 'The half-life lies between 2.5 and 3.5 hours'
const REFUTED = 'The half-life is at least five hours'
const SUPPORTED = 'Coupled cushions pulse every 20 to 40 seconds'
const FITS = 'In summer the glow sets in after 18 to 25 minutes'
const AGAINST = 'Sand lets water through, so cushions on it spread by at least 1 mm a day'

/** How each says on what it stands, wherever it stands. */
const SAID: Record<string, string> = {
  [FORETOLD]: 'Supported, foretold',
  [KNOWN]: 'Supported, fits what was known',
  [CONFIRMED]: 'Confirmed, foretold',
  [REFUTED]: 'Refuted, by data that came later',
  [SUPPORTED]: 'Supported, foretold',
  [FITS]: 'Supported, fits what was known',
  [AGAINST]: 'Contradicted, by what was known',
}

const plain = (markup: string) =>
  markup
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<svg\b.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',')

const NEAR = 420

/** The text of a page behind each place where it names a record. */
const behind = (text: string, title: string) =>
  text
    .split(title)
    .slice(1)
    .map((rest) => rest.slice(0, NEAR))

async function textOf(path: string): Promise<string> {
  const markup = await markupOf(path)
  if (markup === null) throw new Error(`nothing at ${path}`)
  return plain(markup)
}

/** The address of a record, from the list of its kind. */
async function pathOf(kind: 'claims' | 'predictions', title: string): Promise<string> {
  const markup = await markupOf(`/${kind}?q=${encodeURIComponent(`"${title}"`)}`)
  const found = new RegExp(`href="(/${kind}/\\d+[^"?#]*)"`).exec(markup ?? '')
  if (!found?.[1]) throw new Error(`no ${title}`)
  return found[1]
}

const LISTS: [string, string, string[]][] = [
  ['the list of claims', '/claims', [FORETOLD, KNOWN]],
  ['its facet foretold', '/claims?footing=foretold', [FORETOLD]],
  ['its facet known', '/claims?footing=known', [KNOWN]],
  ['the list of predictions', '/predictions?footing=foretold', [SUPPORTED, CONFIRMED, REFUTED]],
  ['its facet known', '/predictions?footing=known', [FITS, AGAINST]],
  ['an area', '/areas/light', [FORETOLD]],
  ['search', '/search?q=half-life', [FORETOLD, CONFIRMED, REFUTED]],
  ['search', '/search?q=glow+sunset', [KNOWN]],
  ['an observable', '/observables/half-life', [CONFIRMED, REFUTED]],
  ['an observable', '/observables/pulse-period', [SUPPORTED]],
  ['an observable', '/observables/onset', [FITS]],
  ['a person', '/people/ines', [FORETOLD, CONFIRMED]],
  ['a person', '/people/noor', [KNOWN, FITS]],
]

for (const [door, path, titles] of LISTS)
  test(`what is decided says on what it stands at ${door}, ${path}`, async () => {
    const text = await textOf(path)
    for (const title of titles) {
      const places = behind(text, title)
      expect(places, `${title} is named`).not.toEqual([])
      expect(places.join('\n'), title).toContain(SAID[title] ?? '')
    }
  })

test('pages, chains, graphs, timelines and margins say it as well', async () => {
  const claim = await pathOf('claims', FORETOLD)
  const page = await textOf(claim)
  expect(page).toContain('Supported, foretold')
  expect(behind(page, CONFIRMED).join('\n')).toContain('Confirmed, foretold')
  expect(await textOf(`${claim}/graph`)).toContain('Supported, foretold')
  expect(await textOf(`${claim}/timeline`)).toContain('Supported, foretold')
  const prediction = await textOf(await pathOf('predictions', CONFIRMED))
  expect(prediction).toContain('Confirmed, foretold')
  expect(behind(prediction, FORETOLD).join('\n')).toContain('Supported, foretold')
  expect(await textOf(await pathOf('predictions', FITS))).toContain(
    'Supported, fits what was known',
  )
  expect(await textOf(await pathOf('predictions', AGAINST))).toContain(
    'Contradicted, by what was known',
  )
})

test('the history of the field says it of the day on which it came to be', async () => {
  const claim = await pathOf('claims', KNOWN)
  const since = /class="since">.*?<time dateTime="(\d{4}-\d{2}-\d{2})/s.exec(
    (await markupOf(claim)) ?? '',
  )
  const text = await textOf(`/history?kind=claim&on=${since?.[1]}`)
  expect(behind(text, KNOWN).join('\n')).toContain('Supported, fits what was known')
})

test('track records count what was foretold, and files have a column for it', async () => {
  const claim = await pathOf('claims', FORETOLD)
  expect(await textOf(claim)).toMatch(/Of these, foretold 1/)
  const prediction = await pathOf('predictions', FITS)
  const file = await markupOf(`${prediction}/measurements.csv`)
  expect(file?.split('\r\n')[0]).toContain('footing')
  expect(file).toContain('fits what was known')
})
