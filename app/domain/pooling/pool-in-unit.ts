import type { Interval } from '#app/domain/measurement/interval-at.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale } from '#app/domain/statistics/transform.ts'
import type { Pooled } from './pooled.ts'

type InUnit = Interval & {
  value: number
  predictionLow: number | null
  predictionHigh: number | null
}

/** The mean, interval and prediction interval of a pool in the unit of the observable again. */
export function poolInUnit(pooled: Pooled, scale: Scale): InUnit {
  const placed = (bound: number | null) => (bound === null ? null : offScale(bound, scale))
  return {
    value: offScale(pooled.mean, scale),
    low: offScale(pooled.low, scale),
    high: offScale(pooled.high, scale),
    predictionLow: placed(pooled.predictionLow),
    predictionHigh: placed(pooled.predictionHigh),
  }
}
