import { type Decimal, decimalOf, doubleOf, powerOf, SIGNED, UNSIGNED } from './decimal.ts'
import { type NumberProblem, problemOf } from './number-problem.ts'
import { plainNumber } from './plain-number.ts'

/** `percent`: the numbers were typed with a percent sign, and are as they stand before it. */
export type Reported = { percent: boolean } & (
  | { kind: 'value'; value: number }
  | { kind: 'measured'; value: number; error: number }
  | { kind: 'limit'; side: 'upper' | 'lower'; bound: number }
  | { kind: 'interval'; low: number; high: number }
)

type Answer = Reported | NumberProblem
type Parts = Record<string, string | undefined>

const LONGEST = 64
const ENDING = String.raw`(?:E(?<power>[+-]?\d+))?(?<percent> ?%)?`
const pattern = (source: string) => new RegExp(`^${source}$`, 'i')
const cased = (source: string) => new RegExp(`^${source}$`)

const FRACTION = /^([+-]? ?\d{1,15}) ?\/ ?(\d{1,15})$/
const PLAIN = cased(`(?<value>${SIGNED})(?<percent> ?%)?`)
const CONCISE = cased(
  `(?<value>${SIGNED}) ?\\((?<last>\\d+(?:\\.\\d*)?|\\.\\d+)\\)(?:[eE](?<power>[+-]?\\d+))?(?<percent> ?%)?`,
)
const MEASURED = `(?<value>${SIGNED})(?<first> ?%)? ?± ?(?<error>${UNSIGNED})(?<second> ?%)?`
const OPEN = cased(MEASURED)
const BRACKETED = cased(String.raw`\( ?${MEASURED} ?\)(?:e(?<small>[+-]?\d+))?${ENDING}`)
const ENDS = (between: string) =>
  `(?<low>${SIGNED})(?<first> ?%)?(?:${between})(?<high>${SIGNED})(?<second> ?%)?`
const INTERVAL = cased(String.raw`[[(] ?${ENDS(' ?[,;–] ?| to |…')} ?[\])]${ENDING}`)
const RANGE = cased(`(?:from )?${ENDS(' ?– ?| - |-| ?… ?| to ')}`)
const BETWEEN = cased(`between ${ENDS(' and ')}`)

const UPPER =
  '<|≤|at most|no more than|not more than|less than|fewer than|lower than|smaller than|up to|below|under'
const LOWER =
  '>|≥|at least|no less than|not less than|no fewer than|more than|greater than|larger than|higher than|above|over'
const LIMIT = pattern(`(?:(?<upper>${UPPER})|(?<lower>${LOWER})) ?(?<rest>.+)`)
const OR = pattern(
  '(?<rest>.+?) or (?:(?<upper>less|fewer|lower|below|smaller)|(?<lower>more|higher|above|greater|larger))',
)
/** `1,500` between brackets may be one number as well as two. */
const GROUPED = /^[[(] ?[+-]?\d{1,3}(?:,\d{3})+ ?[\])]/

/**
 * Reads what was reported of a quantity, as people type it or copy it from a paper: a number (`0.5`,
 * `1/3`, `1 000`, `1.5 × 10⁻³`), one with its standard error (`0.34(2)`, the last digits being those
 * of the error; `0.5 ± 0.1`), a limit (`<0.01`, `at least 3`) or an interval (`[0.4, 0.6]`,
 * `0.4 to 0.6`), each also in per cent. What could be meant in two ways is refused, with the reason.
 */
export function readReported(typed: string): Answer {
  if (typed.length > LONGEST) return 'number.wrong'
  const text = plainNumber(typed)
  return limit(text) ?? measured(text) ?? interval(text) ?? plain(text) ?? problemOf(text)
}

function limit(text: string): Answer | null {
  const parts = groups(LIMIT, text) ?? groups(OR, text)
  if (!parts?.rest) return null
  const bound =
    plain(parts.rest) ?? (measured(parts.rest) ? 'number.limit-broken' : problemOf(parts.rest))
  if (typeof bound === 'string' || bound.kind !== 'value') return bound
  const side = parts.upper === undefined ? 'lower' : 'upper'
  return { kind: 'limit', side, bound: bound.value, percent: bound.percent }
}

function plain(text: string): Answer | null {
  const [, above, below] = FRACTION.exec(text) ?? []
  if (above !== undefined) {
    if (Number(below) === 0) return 'number.division'
    return { kind: 'value', value: Number(above.replace(' ', '')) / Number(below), percent: false }
  }
  const parts = groups(PLAIN, text)
  if (!parts?.value) return null
  const value = doubleOf(decimalOf(parts.value))
  return value === null ? 'number.range' : { kind: 'value', value, percent: !!parts.percent }
}

function measured(text: string): Answer | null {
  const concise = groups(CONCISE, text)
  if (concise?.value && concise.last) return fromLastDigits(concise, concise.value, concise.last)
  const parts = groups(OPEN, text) ?? groups(BRACKETED, text)
  if (!parts?.value || !parts.error) return null
  const percent = shared(parts)
  if (percent === null) return 'number.percent-mixed'
  const [value, error] = [decimalOf(parts.value), decimalOf(parts.error)]
  if (error.typeset && !value.typeset) return 'number.scale'
  return pair(value, error, powerIn(parts), (one, other) => ({
    kind: 'measured',
    value: one,
    error: other,
    percent,
  }))
}

function fromLastDigits(parts: Parts, typed: string, last: string): Answer {
  const value = decimalOf(typed)
  const shift = last.includes('.') ? 0 : -value.decimals
  const error = { ...decimalOf(last), exponent: value.exponent + shift }
  return pair(value, error, powerIn(parts), (one, other) => ({
    kind: 'measured',
    value: one,
    error: other,
    percent: !!parts.percent,
  }))
}

function interval(text: string): Answer | null {
  if (GROUPED.test(text)) return 'number.comma'
  const parts = groups(INTERVAL, text) ?? groups(RANGE, text) ?? groups(BETWEEN, text)
  if (!parts?.low || !parts.high) return null
  // `10-3` is more often a power that lost its place than a range.
  if (/^(?:\d+E)?1?0?10-\d/.test(text)) return 'number.power'
  const percent = parts.second ? true : shared(parts)
  if (percent === null) return 'number.percent-mixed'
  return pair(decimalOf(parts.low), decimalOf(parts.high), powerIn(parts), (low, high) =>
    low > high ? 'number.reversed' : { kind: 'interval', low, high, percent },
  )
}

function pair(
  first: Decimal,
  second: Decimal,
  power: number,
  answer: (first: number, second: number) => Answer,
): Answer {
  const [one, other] = [doubleOf(first, power), doubleOf(second, power)]
  return one === null || other === null ? 'number.range' : answer(one, other)
}

/** Whether two numbers are in per cent: by a sign behind both or behind each. One sign alone: null. */
function shared({ first, second, percent }: Parts): boolean | null {
  if (!first !== !second) return null
  return !!percent || !!first
}

const powerIn = ({ power, small }: Parts) => powerOf(power ?? small ?? '')

const groups = (pattern: RegExp, text: string): Parts | null => pattern.exec(text)?.groups ?? null
