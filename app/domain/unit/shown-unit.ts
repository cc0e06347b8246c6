import { IRREGULAR, WORDS } from './words.ts'

/** Units that people know by a sign; where they differ from their codes. */
const SIGNS: Readonly<Record<string, string>> = {
  Cel: '°C',
  '[degF]': '°F',
  Ohm: 'Ω',
  Ao: 'Å',
  '[ppm]': 'ppm',
  '[ppb]': 'ppb',
  '[ppth]': '‰',
  '[pH]': 'pH',
  '[psi]': 'psi',
  'mm[Hg]': 'mmHg',
  'B[bel]': 'B',
  'dB[bel]': 'dB',
}

/** Units that are written out, as one; `s` and its like only behind other words. */
const WRITTEN: Readonly<Record<string, string>> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  deg: 'degree',
  '[pp]': 'percentage point',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[mi_i]': 'mile',
  '[yd_i]': 'yard',
  '[lb_av]': 'pound',
}
const BEHIND_WORDS: Readonly<Record<string, string>> = { s: 'second', min: 'minute', h: 'hour' }

const POWERS_OF_TEN: Readonly<Record<string, string>> = {
  '10*3': 'thousand',
  '10*6': 'million',
  '10*9': 'billion',
  '10*12': 'trillion',
}

const FACTOR = /\[[^\]]*\]|\{[^{}]*\}|[^/.()[\]{}]+(?:\[[^\]]*\])?/g
const POWER = /^(?<base>.*?\D)(?<power>-?\d+)$/
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const CODES = new Set(WORDS.values())

/**
 * A unit as people read it: `°C` for `Cel`, `years` for `a`, `tokens per run` for `token/run`, `µW/cm²`
 * for `uW/cm2`; in the singular behind a one. Empty for a plain number. Forms accept it in the place of
 * the code; exports keep the code.
 */
export function shownUnit(code: string, one = false): string {
  if (!code || code === '1') return ''
  const whole = SIGNS[code] ?? POWERS_OF_TEN[code]
  if (whole) return whole
  const parts = code.split('/')
  const inWords = !/[.()]/.test(code) && parts.some((part) => wordOf(part) !== null)
  if (!inWords) return inSigns(code)
  const [above = '', ...below] = parts
  const counted = wordOf(above)
  const first = counted === null ? inSigns(above) : one ? counted : pluralOf(counted)
  return [first, ...below.map(behind)].filter(Boolean).join(' per ')
}

/** A number with its unit: `18 °C`, `1 year`, `3 years`. */
export function quantity(text: string, unit: string): string {
  const shown = shownUnit(unit, text === '1')
  return shown ? `${text} ${shown}` : text
}

/** The word that a factor is, in the singular; null where it is a symbol. */
function wordOf(factor: string): string | null {
  const written = WRITTEN[factor]
  if (written) return written
  const inBraces = /^\{([^{}]+)\}$/.exec(factor)?.[1]
  if (inBraces) return inBraces
  return /^[a-z]{3,}$/.test(factor) && !isSymbol(factor) ? factor : null
}

/** The code of a standard unit, or one with a prefix, such as `mol` and `umol`. */
const isSymbol = (factor: string) =>
  CODES.has(factor) || CODES.has(factor.replace(/^(?:da|[cdfhkmnpu])/, ''))

const behind = (factor: string) => BEHIND_WORDS[factor] ?? wordOf(factor) ?? inSigns(factor)

const inSigns = (code: string) =>
  code.replace(FACTOR, signOf).replaceAll('.', '·').replace(/^\//, '1/')

function signOf(factor: string): string {
  const { base = factor, power = '' } = POWER.exec(factor)?.groups ?? {}
  return `${SIGNS[factor] ?? baseSign(base)}${raised(power)}`
}

function baseSign(base: string): string {
  const known = SIGNS[base]
  if (known) return known
  const scaled = base.slice(1)
  if (base.startsWith('u') && CODES.has(scaled)) return `µ${SIGNS[scaled] ?? scaled}`
  if (SIGNS[scaled] && /^[kMGTmnp]/.test(base)) return `${base[0]}${SIGNS[scaled]}`
  return base.replace(/^\[(.*)\]$/, '$1').replace(/^\{(.*)\}$/, '$1')
}

const raised = (power: string) =>
  [...power].map((sign) => (sign === '-' ? '⁻' : SUPERSCRIPTS[Number(sign)])).join('')

function pluralOf(words: string): string {
  const irregular = IRREGULAR.find(([one]) => one === words)
  if (irregular) return irregular[1]
  if (/(?:s|x|z|ch|sh)$/.test(words)) return `${words}es`
  return /[^aeiou]y$/.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`
}
