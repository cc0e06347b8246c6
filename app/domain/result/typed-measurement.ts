import { BLANK_MEASUREMENT, type TypedMeasurement } from '#app/domain/measurement/columns.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale, onScale } from '#app/domain/statistics/transform.ts'
import type { ReadValue } from './read-value.ts'

/** What the number behind `±` is: a standard error, the spread of single runs, half of a 95 % interval. */
export const ERROR_KINDS = ['se', 'sd', 'half'] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

type Answers = { errorIs: ErrorKind; level: string; n: string }
type Figures = Partial<TypedMeasurement>

/**
 * The columns of a measurement that a result fills, as typed, for the checks that every measurement
 * passes. `middle`: an interval alone is taken with its middle on the scale of the observable as value.
 */
export function typedMeasurement(
  { reported, interval, level, unit }: ReadValue,
  answers: Answers,
  scale: Scale,
): { typed: TypedMeasurement; middle: boolean } {
  const text = (value: number) => `${value}${reported.percent ? '%' : ''}`
  const between = (low: number, high: number, at: string): Figures => ({
    low: text(low),
    high: text(high),
    level: at || answers.level,
  })
  const typed = (figures: Figures) => ({ ...BLANK_MEASUREMENT, unit, n: answers.n, ...figures })
  switch (reported.kind) {
    case 'value': {
      const beside = interval ? between(interval.low, interval.high, level) : {}
      return { typed: typed({ value: text(reported.value), ...beside }), middle: false }
    }
    case 'interval': {
      const { low, high } = reported
      const value = text(middleOf(low, high, scale))
      return { typed: typed({ value, ...between(low, high, level) }), middle: true }
    }
    case 'limit': {
      const { bound, side } = reported
      const figures = { value: text(bound), limit: side, level: answers.level }
      return { typed: typed(figures), middle: false }
    }
    case 'measured': {
      const { value, error } = reported
      return {
        typed: typed({ value: text(value), ...errorColumns(answers.errorIs) }),
        middle: false,
      }

      function errorColumns(kind: ErrorKind): Figures {
        if (kind === 'half') return between(rounded(value - error), rounded(value + error), '95 %')
        return { [kind]: text(error) }
      }
    }
  }
}

/** Bounds have the digits of their terms, without what doubles add to them. */
const rounded = (bound: number): number => Number(bound.toPrecision(14))

function middleOf(low: number, high: number, scale: Scale): number {
  if (scale === 'log' && !(low > 0)) return low / 2 + high / 2
  return rounded(offScale((onScale(low, scale) + onScale(high, scale)) / 2, scale))
}
