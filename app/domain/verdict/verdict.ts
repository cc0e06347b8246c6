import { type Estimate, isOutsideOwnInterval } from '#app/domain/measurement/estimate.ts'
import { type Interval, intervalAt, withinDomain } from '#app/domain/measurement/interval-at.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { below } from '#app/domain/statistics/compare.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { onScale } from '#app/domain/statistics/transform.ts'
import { regionWidth, secondGenerationP } from './overlap.ts'
import { sideOf, VERDICT_OF } from './side.ts'
import type { Terms } from './terms.ts'

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
  | 'level-too-low'
  | 'outside-own-interval'
  | 'outside-domain'

/**
 * `interval` is what was compared: at the level of the rule, without what is impossible. `overlap` is
 * the second-generation p-value. Both are null where there is no interval to compare.
 */
export type Judgement = {
  verdict: Verdict
  position: Position
  interval: Interval | null
  overlap: number | null
  reason: JudgementReason
}

/**
 * What an estimate says of a region: it supports where its interval, at the level of the rule and cut
 * to the domain of the observable, lies inside, contradicts where the two share no point (touching at
 * a bound shares one), and leaves it open otherwise; always without an interval of known level, with
 * a limit of a lower one, and with a value outside its own interval. Widths are compared on the
 * scale. Expects an estimate from `estimateOf` and a region from `regionOf`; NaN never decides.
 */
export function judge(estimate: Estimate, terms: Terms): Judgement {
  const { region, scale } = terms
  const position = positionOf(estimate.value, region)
  const compared = comparable(estimate, terms)
  if (typeof compared === 'string')
    return { verdict: 'inconclusive', position, interval: null, overlap: null, reason: compared }
  const verdict = VERDICT_OF[sideOf(compared, region)]
  return {
    verdict,
    position,
    interval: compared,
    overlap: overlapOf(compared, verdict, terms),
    reason: REASONS[verdict] ?? (isVague(compared, region, scale) ? 'vague' : 'straddles'),
  }
}

const REASONS: Record<Verdict, JudgementReason | null> = {
  supports: 'inside',
  contradicts: 'disjoint',
  inconclusive: null,
}

export const positionOf = (value: number, region: Region): Position =>
  sideOf({ low: value, high: value }, region) === 'in' ? 'inside' : 'outside'

/** Strength of a verdict that came from this interval: 1 for support, 0 for contradiction. */
export function overlapOf({ low, high }: Interval, verdict: Verdict, terms: Terms): number | null {
  if (verdict === 'supports') return 1
  if (verdict === 'contradicts') return 0
  return secondGenerationP(low, high, terms.region, terms.scale)
}

/** The interval to compare, or why there is none. */
function comparable(estimate: Estimate, terms: Terms): Interval | JudgementReason {
  const { se, low, high, limit } = estimate
  if (limit === null) {
    if (low === null || high === null) return 'no-uncertainty'
    if (se === null) return 'unknown-level'
    if (isOutsideOwnInterval(estimate)) return 'outside-own-interval'
  }
  const interval = intervalAt(estimate, terms.rule.level, terms.scale)
  if (interval === null) return limit?.level === null ? 'unknown-level' : 'level-too-low'
  return withinDomain(interval, terms.domain) ?? 'outside-domain'
}

/** Whether an interval is wider than the region. */
export const isVague = ({ low, high }: Interval, region: Region, scale: Scale): boolean =>
  below(regionWidth(region, scale), onScale(high, scale) - onScale(low, scale))
