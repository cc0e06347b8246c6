import type { Interval } from '#app/domain/measurement/interval-at.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { atMost, below } from '#app/domain/statistics/compare.ts'
import type { Verdict } from './verdict.ts'

/** Where an interval lies of a region. `below` and `above` both contradict it, from two sides. */
export type Side = 'in' | 'below' | 'above' | 'open'

/** Touching a bound from outside is not being outside. NaN anywhere, or no interval, is open. */
export function sideOf(interval: Interval | null, region: Region): Side {
  if (interval === null) return 'open'
  const { low, high } = interval
  const [least, most] = [region.lower ?? -Infinity, region.upper ?? Infinity]
  if (atMost(least, low) && atMost(high, most)) return 'in'
  if (below(high, least)) return 'below'
  return below(most, low) ? 'above' : 'open'
}

export const VERDICT_OF = {
  in: 'supports',
  below: 'contradicts',
  above: 'contradicts',
  open: 'inconclusive',
} as const satisfies Record<Side, Verdict>
