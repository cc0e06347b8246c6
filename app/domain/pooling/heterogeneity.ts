import type { PoolInput } from './pooled.ts'
import { weightsLeft } from './weight-sums.ts'

/** I² = max(0, (Q − df)/Q), the share of the variation beyond chance, in [0, 1). */
export const i2FromQ = ({ q, df }: { q: number; df: number }): number =>
  q === 0 ? 0 : Math.max(0, (q - df) / q)

/**
 * I² = τ²/(τ² + ṽ) for a given τ², where ṽ = df/(Σw − Σw²/Σw) with w = 1/v is the typical variance
 * within an estimate (Higgins & Thompson 2002), in [0, 1). Needs k ≥ 2.
 */
export function i2FromTau2(estimates: readonly PoolInput[], tau2: number): number {
  const typical = (estimates.length - 1) / weightsLeft(estimates, 0)
  return tau2 / (tau2 + typical)
}
