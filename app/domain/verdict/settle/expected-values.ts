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

/**
 * The middle, on the scale, of what a region allows and is possible. Null where that is endless, and
 * for a half-line that the domain closes farther off than its own bound is from zero: a loss of at
 * most .5 that could be −100 is not expected about −50.
 */
export function middleOf(region: Region, terms: Omit<Terms, 'region' | 'rule'>): number | null {
  const { low, high } = boundsOnScale(region, terms)
  const own = region.lower === null ? region.upper : region.upper === null ? region.lower : null
  const farOff = own !== null && terms.scale === 'linear' && high - low > Math.abs(own)
  const middle = low / 2 + high / 2
  return Number.isFinite(middle) && !farOff ? middle : null
}
