import type { Region } from '#app/domain/prediction/region.ts'
import { onScale } from '#app/domain/statistics/transform.ts'
import type { Terms } from '../terms.ts'

/** The bounds of a region and of what is possible, on the scale; infinite where there are none. */
export function boundsOnScale(region: Region, { domain, scale }: Omit<Terms, 'region' | 'rule'>) {
  const [low, high] = [region.lower ?? -Infinity, region.upper ?? Infinity]
  const [least, most] = [domain.lower ?? -Infinity, domain.upper ?? Infinity]
  const bound = (value: number) =>
    scale === 'log' && value <= 0 ? -Infinity : onScale(value, scale)
  return { low: bound(Math.max(low, least)), high: bound(Math.min(high, most)) }
}

/** The middle, on the scale, of what a region allows and is possible; null where that is endless. */
export function middleOf(region: Region, terms: Omit<Terms, 'region' | 'rule'>): number | null {
  const { low, high } = boundsOnScale(region, terms)
  const middle = low / 2 + high / 2
  return Number.isFinite(middle) ? middle : null
}
