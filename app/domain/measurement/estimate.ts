import { atMost } from '#app/domain/statistics/compare.ts'

/**
 * A value with its 95 % interval in the unit of the observable, and its standard error on the scale
 * of the observable: in the unit of the value on a linear scale, that of ln(value), without a unit,
 * on a log scale. `se`, `low` and `high` are null without an uncertainty. Only `se` is null where an
 * interval of unknown level was reported; the bounds are then those of the report.
 */
export type Estimate = { value: number; se: number | null; low: number | null; high: number | null }

/** Whether a value lies outside the interval reported with it. */
export const isOutsideOwnInterval = ({ value, low, high }: Estimate): boolean =>
  low !== null && high !== null && !(atMost(low, value) && atMost(value, high))
