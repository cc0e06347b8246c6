import type { PoolInput } from './pooled.ts'

type Sums = { total: number; totalOfSquares: number; heaviest: number }

// Where one weight outweighs the rest, the difference of two sums would cancel to nothing.
type Others = { ofWeights: number; ofSquares: number }

/** Σw − Σw²/Σw = Σw(1 − w/Σw), with w = 1/(v + τ²). */
export function weightsLeft(estimates: readonly PoolInput[], tau2: number): number {
  const { total, heaviest } = sumsOf(estimates, tau2)
  const others = othersThan(heaviest, estimates, tau2)
  let left = 0
  for (let i = 0; i < estimates.length; i++) {
    const w = 1 / ((estimates[i]?.v ?? Number.NaN) + tau2)
    left += w * ((i === heaviest ? others.ofWeights : total - w) / total)
  }
  return left
}

/** Σw² − 2Σw³/Σw + (Σw²/Σw)² = Σw²(1 − w/Σw)² + Σ_{i≠j} w_i²w_j²/(Σw)², with w = 1/(v + τ²). */
export function information(estimates: readonly PoolInput[], tau2: number): number {
  const { total, totalOfSquares, heaviest } = sumsOf(estimates, tau2)
  const others = othersThan(heaviest, estimates, tau2)
  let left = 0
  for (let i = 0; i < estimates.length; i++) {
    const w = 1 / ((estimates[i]?.v ?? Number.NaN) + tau2)
    const share = (i === heaviest ? others.ofWeights : total - w) / total
    const rest = i === heaviest ? others.ofSquares : totalOfSquares - w * w
    left += w * w * (share ** 2 + rest / total / total)
  }
  return left
}

function sumsOf(estimates: readonly PoolInput[], tau2: number): Sums {
  const sums: Sums = { total: 0, totalOfSquares: 0, heaviest: 0 }
  let most = 0
  for (let i = 0; i < estimates.length; i++) {
    const w = 1 / ((estimates[i]?.v ?? Number.NaN) + tau2)
    sums.total += w
    sums.totalOfSquares += w * w
    if (w > most) [most, sums.heaviest] = [w, i]
  }
  return sums
}

function othersThan(left: number, estimates: readonly PoolInput[], tau2: number): Others {
  const others: Others = { ofWeights: 0, ofSquares: 0 }
  for (let i = 0; i < estimates.length; i++) {
    if (i === left) continue
    const w = 1 / ((estimates[i]?.v ?? Number.NaN) + tau2)
    others.ofWeights += w
    others.ofSquares += w * w
  }
  return others
}
