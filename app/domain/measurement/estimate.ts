import { atMost } from '#app/domain/statistics/compare.ts'

/** A bound on the true value. `level`: 1 for one that is proved, null where it is not known. */
export type Limit = { side: 'upper' | 'lower'; level: number | null }

/**
 * A value with its 95 % interval in the unit of the observable, and its standard error on the scale
 * of the observable: in the unit of the value on a linear scale, that of ln(value), without a unit,
 * on a log scale; `df` are the degrees of freedom of that error, null for none but the normal.
 * Without an uncertainty `se`, `low` and `high` are null. Only `se` is null where an interval of
 * unknown level was reported; the bounds are then those of the report. With a `limit`, `value` is
 * the limit itself and there is neither error nor interval. The interval at another level follows
 * from these (`intervalAt`).
 */
export type Estimate = {
  value: number
  se: number | null
  df: number | null
  limit: Limit | null
  low: number | null
  high: number | null
}

export const bareEstimate = (value: number): Estimate => ({
  value,
  se: null,
  df: null,
  limit: null,
  low: null,
  high: null,
})

type Bounded = Pick<Estimate, 'value' | 'low' | 'high'>

/** Whether a value lies outside the interval reported with it. */
export const isOutsideOwnInterval = ({ value, low, high }: Bounded): boolean =>
  low !== null && high !== null && !(atMost(low, value) && atMost(value, high))
