import { type Weighted, weightedQuantile } from './weighted-quantile.ts'

/** Where the middle half of the community's weight lies, and its median. */
export type CommunityCredence = { median: number; low: number; high: number }

/**
 * The community's credence: the median of the standing credences, oldest → newest, weighted towards
 * recent ones by e^(√n − √N), equally where N ≤ 2; at exactly half the weight the mean of both
 * neighbours. A probability; null without any. The weights are those of Metaculus.
 */
export function aggregate(values: readonly number[]): number | null {
  return values.length === 0 ? null : weightedQuantile(recencyWeighted(values), 0.5)
}

/**
 * The quarter and three-quarter quantiles of the standing credences, oldest → newest, with the
 * weights of `aggregate`: half of the weight lies between them. Null without any.
 */
export function middleHalf(values: readonly number[]): { low: number; high: number } | null {
  if (values.length === 0) return null
  const weighted = recencyWeighted(values)
  return { low: weightedQuantile(weighted, 0.25), high: weightedQuantile(weighted, 0.75) }
}

/** Weight of the n-th of N, oldest first: a share of that of the newest, in (0, 1]. */
export const recencyWeight = (n: number, of: number): number =>
  of <= 2 ? 1 : Math.exp(Math.sqrt(n) - Math.sqrt(of))

function recencyWeighted(values: readonly number[]): Weighted {
  const weighed = values.map((value, i) => ({ value, weight: recencyWeight(i + 1, values.length) }))
  weighed.sort((a, b) => a.value - b.value)
  return {
    values: weighed.map(({ value }) => value),
    weights: weighed.map(({ weight }) => weight),
    total: weighed.reduce((sum, { weight }) => sum + weight, 0),
  }
}
