import type { PoolInput } from './pooled.ts'
import { weightsLeft } from './weight-sums.ts'

/**
 * Variance between true values by the method of moments, max(0, (Q − df)/(Σw − Σw²/Σw)) with
 * w = 1/v (DerSimonian & Laird 1986), in the squared unit of y. Needs k ≥ 2.
 */
export function derSimonianLaird(
  estimates: readonly PoolInput[],
  { q, df }: { q: number; df: number },
): number {
  return Math.max(0, (q - df) / weightsLeft(estimates, 0))
}
