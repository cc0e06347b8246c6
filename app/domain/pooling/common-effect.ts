import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf'
import type { PoolInput } from './pooled.ts'
import { weightedMean } from './weighted-mean.ts'

export type CommonEffect = { mean: number; se: number; q: number; df: number; pQ: number }

/**
 * Common-effect mean Σwy/Σw with w = 1/v and standard error 1/√Σw, and Cochran's Q = Σw(y − mean)²
 * with k − 1 degrees of freedom and its p-value under χ², 0 where it is below 1e-16 (W. G. Cochran,
 * Biometrics 10, 1954). Needs k ≥ 2.
 */
export function commonEffect(estimates: readonly PoolInput[]): CommonEffect {
  const { sumOfWeights, mean, residual } = weightedMean(estimates, 0)
  const df = estimates.length - 1
  return {
    mean,
    se: 1 / Math.sqrt(sumOfWeights),
    q: residual,
    df,
    pQ: 1 - chiSquareCdf(residual, df),
  }
}
