import type { PoolInput } from './pooled.ts'

type Weighted = Pick<PoolInput, 'y' | 'v'>

/** With weights w = 1/(v + τ²): their sum, the mean Σwy/Σw, and Σw(y − mean)². */
export type WeightedMean = { sumOfWeights: number; mean: number; residual: number }

/** The mean weighted by the inverse variances, with the variance between estimates added. */
export function weightedMean(estimates: readonly Weighted[], tau2: number): WeightedMean {
  let sumOfWeights = 0
  let weightedSum = 0
  for (const { y, v } of estimates) {
    sumOfWeights += 1 / (v + tau2)
    weightedSum += y / (v + tau2)
  }
  const mean = weightedSum / sumOfWeights
  let residual = 0
  for (const { y, v } of estimates) residual += (y - mean) ** 2 / (v + tau2)
  return { sumOfWeights, mean, residual }
}
