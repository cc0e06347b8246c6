import type { PoolInput } from './pooled.ts'

/** w = 1/(v + τ²). */
export const weightsOf = (estimates: readonly PoolInput[], tau2: number): number[] =>
  estimates.map(({ v }) => 1 / (v + tau2))

/** Σw − Σw²/Σw = Σw(1 − w/Σw). */
export function weightsLeft(weights: readonly number[]): number {
  const total = sum(weights)
  return weights.reduce((left, w, i) => left + w * (othersThan(weights, i, total) / total), 0)
}

/** Σw² − 2Σw³/Σw + (Σw²/Σw)² = Σw²(1 − w/Σw)² + Σ_{i≠j} w_i²w_j²/(Σw)². */
export function information(weights: readonly number[]): number {
  const total = sum(weights)
  const squares = weights.map((w) => w ** 2)
  const totalOfSquares = sum(squares)
  return squares.reduce((left, square, i) => {
    const share = othersThan(weights, i, total) / total
    const cross = othersThan(squares, i, totalOfSquares) / total / total
    return left + square * (share ** 2 + cross)
  }, 0)
}

// Where one term outweighs the rest, the difference of two sums would cancel to nothing.
const othersThan = (terms: readonly number[], i: number, total: number): number => {
  const own = terms[i] ?? 0
  return own < total / 2 ? total - own : sum(terms.toSpliced(i, 1))
}

const sum = (terms: readonly number[]): number => terms.reduce((so, term) => so + term, 0)
