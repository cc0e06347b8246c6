import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import type { PoolOptions } from './pooled.ts'
import type { WeightedMean } from './weighted-mean.ts'

/** Standard error of a mean, and by how many of them its interval reaches to either side. */
export type Precision = { se: number; quantile: number }

/**
 * `normal`: from the weights alone, se = 1/√Σw, normal quantile. `hartung-knapp`: se = √(q/Σw) with
 * q = max(1, Σw(y − mean)²/(k − 1)) and the quantile of Student's t with k − 1 degrees of freedom
 * (Hartung & Knapp 2001), the floor of 1 so that agreement by chance never makes it narrower than the
 * normal one (Röver, Knapp & Friede 2015; `test="adhoc"` of metafor). Needs k ≥ 2.
 */
export function precisionOf(
  { residual, sumOfWeights }: WeightedMean,
  k: number,
  { interval, level }: PoolOptions,
): Precision {
  if (interval === 'normal')
    return { se: 1 / Math.sqrt(sumOfWeights), quantile: quantileFor(level, null) }
  const scatter = Math.max(1, residual / (k - 1))
  return { se: Math.sqrt(scatter / sumOfWeights), quantile: quantileFor(level, k - 1) }
}
