import type { Estimate } from '#app/domain/measurement/estimate.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { offScale, onScale } from '#app/domain/statistics/transform.ts'
import type { Pooled, PoolInput } from './pooled.ts'

/** An estimate as it enters a pool, on the scale of its observable; null without a standard error. */
export function poolInputOf(id: string, estimate: Estimate, scale: Scale): PoolInput | null {
  const { value, se, low, high } = estimate
  if (se === null || low === null || high === null) return null
  const placed = (x: number) => onScale(x, scale)
  return { id, y: placed(value), v: se ** 2, low: placed(low), high: placed(high) }
}

/** What was pooled as one estimate, in the unit of the observable again; `se` stays on the scale. */
export function estimateFrom({ mean, se, low, high }: Pooled, scale: Scale): Estimate {
  return {
    value: offScale(mean, scale),
    se,
    df: null,
    limit: null,
    low: offScale(low, scale),
    high: offScale(high, scale),
  }
}
