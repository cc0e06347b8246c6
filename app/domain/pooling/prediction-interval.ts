import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { Z95 } from '#app/domain/statistics/z95.ts'
import type { PoolOptions } from './pooled.ts'

/**
 * 95 % interval for the true value of a further experiment, mean ± c·√(se² + τ²): c = 1.96, or on
 * request the quantile of Student's t with k − 2 degrees of freedom (Higgins, Thompson &
 * Spiegelhalter 2009), which needs k ≥ 3 and is null below.
 */
export function predictionInterval(
  { k, mean, se, tau2 }: { k: number; mean: number; se: number; tau2: number },
  kind: PoolOptions['predictionInterval'],
): { low: number; high: number } | null {
  if (kind === 't' && k < 3) return null
  const quantile = kind === 't' ? tQuantile(0.975, k - 2) : Z95
  const reach = quantile * Math.sqrt(se ** 2 + tau2)
  return { low: mean - reach, high: mean + reach }
}
