import type { Domain } from '#app/domain/observable/domain.ts'
import { atMost } from '#app/domain/statistics/compare.ts'
import { Z95 } from '#app/domain/statistics/normal.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale, onScale } from '#app/domain/statistics/transform.ts'
import type { Estimate } from './estimate.ts'

/** Bounds in the unit of the observable; infinite where there is none. */
export type Interval = { low: number; high: number }

/**
 * The interval of an estimate at a level in (0, 1): value ± quantile·se where its error has degrees
 * of freedom, else its 95 % interval with each side, on the scale, in the ratio of the quantiles. A
 * limit is [−∞, u] or [l, ∞], at a level no higher than its own.
 * Null where there is no interval of known level.
 */
export function intervalAt(estimate: Estimate, level: number, scale: Scale): Interval | null {
  const { value, se, df, low, high, limit } = estimate
  if (limit !== null) return limitAt(value, limit, level)
  if (se === null || low === null || high === null) return null
  const centre = onScale(value, scale)
  if (df !== null) return around(centre, quantileFor(level, df) * se, scale)
  if (level === 0.95) return { low, high }
  const ratio = quantileFor(level, df) / Z95
  const scaled = (bound: number) =>
    offScale(centre + (onScale(bound, scale) - centre) * ratio, scale)
  return { low: scaled(low), high: scaled(high) }
}

/** Bounds to both sides of a value on the scale, in the unit of the observable. */
export const around = (centre: number, reach: number, scale: Scale): Interval => ({
  low: offScale(centre - reach, scale),
  high: offScale(centre + reach, scale),
})

function limitAt(value: number, limit: NonNullable<Estimate['limit']>, level: number) {
  if (limit.level === null || !atMost(level, limit.level)) return null
  return limit.side === 'upper' ? { low: -Infinity, high: value } : { low: value, high: Infinity }
}

/** The part of an interval that is possible at all; null where none of it is. */
export function withinDomain({ low, high }: Interval, { lower, upper }: Domain): Interval | null {
  const least = lower ?? -Infinity
  const most = upper ?? Infinity
  if (!atMost(low, most) || !atMost(least, high)) return null
  return { low: Math.min(Math.max(low, least), most), high: Math.max(Math.min(high, most), least) }
}
