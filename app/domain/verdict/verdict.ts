import { type Estimate, isOutsideOwnInterval } from '#app/domain/measurement/estimate.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { atMost, below } from '#app/domain/statistics/compare.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { onScale } from '#app/domain/statistics/transform.ts'
import { regionWidth, secondGenerationP } from './overlap.ts'

export const VERDICTS = ['supports', 'contradicts', 'inconclusive'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Where the bare value lies. It is shown and counted, and decides nothing. */
export type Position = 'inside' | 'outside'

/** `vague`: the interval is wider than the region, so that it could not have supported it. */
export type JudgementReason =
  | 'inside'
  | 'disjoint'
  | 'straddles'
  | 'vague'
  | 'no-uncertainty'
  | 'unknown-level'
  | 'outside-own-interval'

/** `overlap` is the second-generation p-value, null where there is no interval to compare. */
export type Judgement = {
  verdict: Verdict
  position: Position
  overlap: number | null
  reason: JudgementReason
}

/**
 * What an estimate says of a region: it supports where its 95 % interval lies inside, contradicts
 * where the two share no point (touching at a bound shares one), and leaves it open otherwise, and
 * always without an interval of known level or with a value outside its own interval. Value,
 * interval and region are in the unit of the observable; widths are compared on its scale. Expects
 * an estimate from `estimateOf` and a region from `regionOf`; NaN anywhere never decides.
 */
export function judge(estimate: Estimate, region: Region, scale: Scale): Judgement {
  const { value, se, low, high } = estimate
  const position = contains(region, value, value) ? 'inside' : 'outside'
  const open = (reason: JudgementReason): Judgement => ({
    verdict: 'inconclusive',
    position,
    overlap: null,
    reason,
  })
  if (low === null || high === null) return open('no-uncertainty')
  if (se === null) return open('unknown-level')
  if (isOutsideOwnInterval(estimate)) return open('outside-own-interval')
  if (contains(region, low, high)) {
    return { verdict: 'supports', position, overlap: 1, reason: 'inside' }
  }
  if (isDisjoint(region, low, high)) {
    return { verdict: 'contradicts', position, overlap: 0, reason: 'disjoint' }
  }
  const width = onScale(high, scale) - onScale(low, scale)
  const reason = below(regionWidth(region, scale), width) ? 'vague' : 'straddles'
  return { ...open(reason), overlap: secondGenerationP(low, high, region, scale) }
}

// The logarithm keeps the order, so positions are compared in the unit of the observable.
const contains = ({ lower, upper }: Region, low: number, high: number): boolean =>
  atMost(lower ?? -Infinity, low) && atMost(high, upper ?? Infinity)

const isDisjoint = ({ lower, upper }: Region, low: number, high: number): boolean =>
  below(high, lower ?? -Infinity) || below(upper ?? Infinity, low)
