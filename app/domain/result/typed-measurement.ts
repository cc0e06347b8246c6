import {
  BLANK_MEASUREMENT,
  type MeasurementColumn,
  type TypedMeasurement,
} from '#app/domain/measurement/columns.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale, onScale } from '#app/domain/statistics/transform.ts'
import type { ReadValue } from './read-value.ts'

/** What the number behind `±` is: a standard error, the spread of single runs, half of a 95 % interval. */
export const ERROR_KINDS = ['se', 'sd', 'half'] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

type Answers = { errorIs: ErrorKind; level: string; n: string }
type Figures = Partial<Record<MeasurementColumn, string | number>>

/**
 * The columns of a measurement that a result fills, as typed, for the checks that every measurement
 * passes. `middle`: an interval alone is taken with its middle on the scale of the observable as value.
 */
export function typedMeasurement(
  read: ReadValue,
  answers: Answers,
  scale: Scale,
): { typed: TypedMeasurement; middle: boolean } {
  const { reported, unit } = read
  const figures = figuresOf(read, answers, scale)
  const text = ([column, cell]: [string, string | number]) => [
    column,
    typeof cell === 'number' ? `${cell}${reported.percent ? '%' : ''}` : cell,
  ]
  const cells = Object.fromEntries(Object.entries(figures).map(text))
  return {
    typed: { ...BLANK_MEASUREMENT, unit, n: answers.n, ...cells },
    middle: reported.kind === 'interval',
  }
}

function figuresOf(
  { reported, interval, level }: ReadValue,
  answers: Answers,
  scale: Scale,
): Figures {
  switch (reported.kind) {
    case 'value':
      return {
        value: reported.value,
        ...(interval ? between(interval, level || answers.level) : {}),
      }
    case 'interval': {
      const value = middleOf(reported.low, reported.high, scale)
      return { value, ...between(reported, level || answers.level) }
    }
    case 'limit':
      return { value: reported.bound, limit: reported.side, level: answers.level }
    case 'measured': {
      const { value, error } = reported
      if (answers.errorIs !== 'half') return { value, [answers.errorIs]: error }
      const bounds = { low: rounded(value - error), high: rounded(value + error) }
      return { value, ...between(bounds, '95 %') }
    }
  }
}

const between = ({ low, high }: { low: number; high: number }, level: string): Figures => ({
  low,
  high,
  level,
})

/** Bounds have the digits of their terms, without what doubles add to them. */
const rounded = (bound: number): number => Number(bound.toPrecision(14))

function middleOf(low: number, high: number, scale: Scale): number {
  if (scale === 'log' && !(low > 0)) return low / 2 + high / 2
  return rounded(offScale((onScale(low, scale) + onScale(high, scale)) / 2, scale))
}
