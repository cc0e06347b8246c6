import type { OwnUnit, Suggestion } from './unit.ts'

const CURRENCIES =
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD ILS INR JPY KRW MXN NOK NZD PLN SEK SGD THB TWD USD ZAR'

const row = (code: string, name: string, dimension: string, factor = 1): [string, OwnUnit] => [
  code,
  { code, name, dimension, factor },
]

/**
 * General units that UCUM lacks or writes otherwise. `B` is the byte: the bel, to which UCUM gives that
 * letter, is `B[bel]` here. Bytes count in whatever the site holds a bit to be. Currencies are units
 * each of its own, because their rates change.
 */
export const BUILT_IN: ReadonlyMap<string, OwnUnit> = new Map([
  row('B', 'byte', 'bit', 8),
  row('By', 'byte', 'bit', 8),
  row('bps', 'bit per second', 'bit/s'),
  row('Bd', 'baud', '/s'),
  row('rpm', 'revolution per minute', '/min'),
  ...CURRENCIES.split(' ').map((code) => row(code, code, code)),
])

/** Small parts of a byte would take the place of the decibel and its like. */
const PREFIXES_OF_MANY = new Set(['k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y', 'Ki', 'Mi', 'Gi', 'Ti'])

export const takesPrefix = (prefix: string, code: string): boolean =>
  !BUILT_IN.has(code) || PREFIXES_OF_MANY.has(prefix)

/** The bel and decibel under the names that the byte leaves them. */
export const belOf = (code: string): string | null =>
  /^(?:[a-zA-Z]{1,2})?B\[bel\]$/.test(code) ? code.replace('[bel]', '') : null

const meant = (typed: string, ...codes: [code: string, name: string][]): [string, Suggestion[]] => [
  typed,
  codes.map(([code, name]) => ({ code, name })),
]

/** What UCUM reads as something that nobody who types it means (`ft` is a femtotonne there), or not at all. */
export const MISLEADING: ReadonlyMap<string, Suggestion[]> = new Map([
  meant('ft', ['[ft_i]', 'foot']),
  meant('yd', ['[yd_i]', 'yard']),
  meant('pt', ['[pt_us]', 'pint'], ['[pnt]', 'typographic point']),
  meant('kt', ['[kn_i]', 'knot'], ['10*3.t', 'thousand tonnes']),
  meant('ha', ['har', 'hectare']),
  meant('pa', ['Pa', 'pascal']),
  meant('fl', ['[foz_us]', 'fluid ounce'], ['fL', 'femtolitre']),
  meant('mph', ['[mi_i]/h', 'mile per hour']),
  meant('kph', ['km/h', 'kilometre per hour']),
  meant('kb', ['kbit', 'kilobit'], ['kB', 'kilobyte']),
  meant('Mb', ['Mbit', 'megabit'], ['MB', 'megabyte']),
  meant('Gb', ['Gbit', 'gigabit'], ['GB', 'gigabyte']),
  meant('Tb', ['Tbit', 'terabit'], ['TB', 'terabyte']),
  meant('KB', ['kB', '1000 bytes'], ['KiB', '1024 bytes']),
  meant('in', ['[in_i]', 'inch']),
  meant('mi', ['[mi_i]', 'mile']),
  meant('nmi', ['[nmi_i]', 'nautical mile']),
  meant('lb', ['[lb_av]', 'pound']),
  meant('lbs', ['[lb_av]', 'pound']),
  meant('oz', ['[oz_av]', 'ounce']),
  meant('gal', ['[gal_us]', 'US gallon'], ['[gal_br]', 'British gallon']),
  meant('Nm', ['N.m', 'newton metre'], ['nm', 'nanometre']),
  meant('dollar', ['USD', 'US dollar'], ['AUD', 'Australian dollar'], ['CAD', 'Canadian dollar']),
  meant('dollars', ['USD', 'US dollar'], ['AUD', 'Australian dollar'], ['CAD', 'Canadian dollar']),
  meant('$', ['USD', 'US dollar'], ['AUD', 'Australian dollar'], ['CAD', 'Canadian dollar']),
  meant('¥', ['JPY', 'yen'], ['CNY', 'yuan']),
])
