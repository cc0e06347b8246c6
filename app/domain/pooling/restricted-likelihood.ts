import type { PoolInput } from './pooled.ts'
import { information, weightsLeft } from './weight-sums.ts'
import { weightedMean } from './weighted-mean.ts'

/**
 * Restricted log-likelihood of τ² up to a constant, −½(Σ ln(v + τ²) + ln Σw + Σw(y − μ)²) with
 * w = 1/(v + τ²) (Viechtbauer 2005).
 */
export function restrictedLogLikelihood(estimates: readonly PoolInput[], tau2: number): number {
  const { sumOfWeights, residual } = weightedMean(estimates, tau2)
  let logs = Math.log(sumOfWeights)
  for (const { v } of estimates) logs += Math.log(v + tau2)
  return -(logs + residual) / 2
}

/** Twice the slope of the restricted likelihood, Σw²(y − μ)² − (Σw − Σw²/Σw). */
export function score(estimates: readonly PoolInput[], tau2: number): number {
  const { mean } = weightedMean(estimates, tau2)
  let scatter = 0
  for (const { y, v } of estimates) scatter += ((y - mean) / (v + tau2)) ** 2
  return scatter - weightsLeft(estimates, tau2)
}

/**
 * One step of Fisher scoring, the score of the restricted likelihood over its information,
 * Σw² − 2Σw³/Σw + (Σw²/Σw)².
 */
export const fisherStep = (estimates: readonly PoolInput[], tau2: number): number =>
  score(estimates, tau2) / information(estimates, tau2)
