import type { PoolInput } from './pooled.ts'
import { rootIn } from './root-in.ts'
import { weightedMean } from './weighted-mean.ts'

const WIDER = 16

/**
 * Variance between true values for which Σ(y − mean)²/(v + τ²) = k − 1, 0 where it is smaller already
 * (Paule & Mandel 1982), in the squared unit of y. Needs k ≥ 2 and variances of the order of 1.
 */
export function pauleMandel(estimates: readonly PoolInput[]): number {
  const excess = (tau2: number) => weightedMean(estimates, tau2).residual - (estimates.length - 1)
  if (!(excess(0) > 0)) return 0
  let high = 1
  while (excess(high) > 0) high *= WIDER
  let low = high / WIDER
  while (excess(low) < 0) low /= WIDER
  return rootIn(excess, low, high)
}
