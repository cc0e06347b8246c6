/** Languages in which people write days out; later ones give way where two mean different months. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'hu',
  'ro',
  'tr',
  'el',
  'ru',
  'uk',
]

/** As people shorten them where no table has it. */
const ALSO: [name: string, month: number][] = [
  ['sept', 9],
  ['märz', 3],
  ['maerz', 3],
  ['mrz', 3],
]

let names: Map<string, number> | null = null

/** Which month of the year, 1 to 12, a name means: in full or shortened, with or without its full stop. */
export function monthNamed(name: string): number | null {
  names ??= listNames()
  return names.get(plain(name)) ?? null
}

function listNames(): Map<string, number> {
  const found = new Map<string, number>()
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (const [name, month] of namesIn(language, style))
        if (!found.has(name)) found.set(name, month)
  for (const [name, month] of ALSO) found.set(plain(name), month)
  return found
}

/** Alone and beside a day: many languages decline them. */
function namesIn(language: string, month: 'long' | 'short'): [string, number][] {
  const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
  const beside = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  })
  return Array.from({ length: 12 }, (_, place) => new Date(Date.UTC(2026, place, 1))).flatMap(
    (date, place) =>
      [alone, beside].flatMap((format) =>
        format
          .formatToParts(date)
          .filter(({ type }) => type === 'month')
          .map(({ value }): [string, number] => [plain(value), place + 1]),
      ),
  )
}

const plain = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
