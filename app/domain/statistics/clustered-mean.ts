import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** A value with its weight, over 0. Values of one cluster are not independent of one another. */
export type ClusteredValue = { value: number; weight: number; cluster: string }

/**
 * A weighted mean of n values in so many clusters, whose weights add up to `weight`. `spread` is its
 * standard error and 95 % interval, null of one cluster, which cannot tell.
 */
export type ClusteredMean = {
  mean: number
  n: number
  clusters: number
  weight: number
  spread: { se: number; low: number; high: number } | null
}

/**
 * The mean Σcb/Σc of values b with weights c, and its uncertainty by clusters g, of which there are G:
 * var = G/(G − 1)·Σ_g(Σ_{i∈g} c_i(b_i − mean))²/(Σc)², interval by Student's t with G − 1 degrees of
 * freedom (K.-Y. Liang & S. L. Zeger, Biometrika 73, 1986; A. C. Cameron & D. L. Miller, J. Hum.
 * Resour. 50, 2015). In the unit of the values; null of none.
 */
export function clusteredMean(values: readonly ClusteredValue[]): ClusteredMean | null {
  const weight = values.reduce((sum, one) => sum + one.weight, 0)
  if (weight === 0) return null
  const mean = values.reduce((sum, one) => sum + one.weight * one.value, 0) / weight
  const residuals = new Map<string, number>()
  for (const { value, weight: own, cluster } of values)
    residuals.set(cluster, (residuals.get(cluster) ?? 0) + own * (value - mean))
  const known = { mean, n: values.length, clusters: residuals.size, weight }
  return { ...known, spread: spreadOf(mean, [...residuals.values()], weight) }
}

/** The same with its interval cut off where values cannot lie. */
export function cutOff(found: ClusteredMean, least: number, most: number): ClusteredMean {
  const { spread } = found
  if (!spread) return found
  const [low, high] = [Math.max(least, spread.low), Math.min(most, spread.high)]
  return { ...found, spread: { ...spread, low, high } }
}

function spreadOf(mean: number, residuals: readonly number[], weight: number) {
  const count = residuals.length
  if (count < 2) return null
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0)
  const se = Math.sqrt((count / (count - 1)) * squares) / weight
  const reach = tQuantile(0.975, count - 1) * se
  return { se, low: mean - reach, high: mean + reach }
}
