import { withDecimalPoint } from '#app/domain/measurement/decimal-comma.ts'
import type { NumberProblem } from '#app/domain/statistics/number-problem.ts'
import { type Reported, readReported } from '#app/domain/statistics/read-reported.ts'

/**
 * A value as it was typed, numbers in the unit named with it. `interval` stands beside a value that
 * has one; an interval alone is of kind `interval` in `reported`. `level`: as typed before the
 * interval, such as `95 %`.
 */
export type ReadValue = {
  reported: Reported
  interval: Extract<Reported, { kind: 'interval' }> | null
  level: string
  unit: string
}

export const LONGEST_VALUE = 120

const PERCENT = String.raw`(?<level>\d{1,2}(?:\.\d+)? ?%) ?`
const OF_INTERVAL = '(?:CI|CrI|HDI|interval|confidence interval)'
const LEVEL = `${PERCENT}${OF_INTERVAL}?:? ?`
const BESIDE = new RegExp(
  String.raw`^(?<value>[^[(]+?)[,;:]? ?(?:${LEVEL})?(?<interval>[[(][^[\]()]+[\])])$`,
  'i',
)
/** As papers have it: `0.5 (95 % CI 0.4–0.6)`. */
const WITHIN = new RegExp(
  String.raw`^(?<value>[^[(]+?)[,;:]? ?[[(]${PERCENT}${OF_INTERVAL}[:,]? ?(?<interval>[^[\]()]+)[\])]$`,
  'i',
)
const AFTER_COMMA = new RegExp(
  `^(?<value>[^[(,;]+?)[,;] ?(?:${LEVEL})?(?<interval>.+? (?:to|–) .+)$`,
  'i',
)
/** A number, its bracket or its percent sign, and what stands behind it: a unit. */
const WITH_UNIT = /^(?<value>.*[\d)\]%]) ?(?<unit>(?!e[+−-]?\d)[^\d\s.,()[\]%±+-][^,;±]{0,59})$/u

/**
 * Reads what people write of a result: all that `readReported` reads, a value with its interval
 * (`1.02 [0.96, 1.08]`, `0.35, 95 % CI 0.2 to 0.5`), each with a unit behind it, and with decimal commas
 * where no other reading fits. What could be meant in two ways is refused, with the reason.
 */
export function readValue(typed: string): ReadValue | NumberProblem {
  const text = typed.replace(/\s+/gu, ' ').trim()
  if (text.length > LONGEST_VALUE) return 'number.wrong'
  const whole = readNumbers(text)
  if (typeof whole !== 'string') return { ...whole, unit: '' }
  const parts = WITH_UNIT.exec(text)?.groups
  const read = parts?.value ? readNumbers(parts.value.trim()) : whole
  return typeof read === 'string' ? whole : { ...read, unit: parts?.unit?.trim() ?? '' }
}

type Numbers = Omit<ReadValue, 'unit'>

function readNumbers(text: string): Numbers | NumberProblem {
  const asTyped = alone(text) ?? beside(text)
  if (asTyped) return asTyped
  const pointed = withDecimalPoint(text, 'point')
  if ('problem' in pointed) return pointed.problem
  const read = pointed.text === text ? null : (alone(pointed.text) ?? beside(pointed.text))
  return read ?? problemIn(text)
}

function alone(text: string): Numbers | null {
  const reported = readReported(text)
  return typeof reported === 'string' ? null : { reported, interval: null, level: '' }
}

function beside(text: string): Numbers | null {
  const within = WITHIN.exec(text)?.groups
  const parts = within ?? (BESIDE.exec(text) ?? AFTER_COMMA.exec(text))?.groups
  if (!parts?.value || !parts.interval) return null
  const reported = readReported(parts.value.trim())
  const bounds = parts.interval.trim()
  const interval = readReported(within && bounds.includes(',') ? `[${bounds}]` : bounds)
  if (typeof reported === 'string' || typeof interval === 'string') return null
  if (reported.kind !== 'value' || interval.kind !== 'interval') return null
  if (reported.percent !== interval.percent) return null
  return { reported, interval, level: parts.level ?? '' }
}

function problemIn(text: string): NumberProblem {
  const read = readReported(text)
  return typeof read === 'string' ? read : 'number.wrong'
}
