/** Values in ascending order with their weights, at places that belong together. */
export type Weighted = { values: ArrayLike<number>; weights: ArrayLike<number>; total: number }

const ROUNDING = 1e-12

/**
 * The value up to which `share` of the weight lies: the first whose weights, added from the smallest
 * on, exceed share · total; where they make exactly that, up to rounding, the mean of it and the next.
 * Weights may be 0; total is their sum, over 0; share lies within (0, 1). In the unit of the values.
 */
export function weightedQuantile({ values, weights, total }: Weighted, share: number): number {
  const target = share * total
  let sum = 0
  let reached: number | null = null
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i] ?? 0
    sum += weight
    if (weight === 0 || sum < target * (1 - ROUNDING)) continue
    const value = values[i] ?? Number.NaN
    if (reached !== null) return (reached + value) / 2
    if (sum > target * (1 + ROUNDING)) return value
    reached = value
  }
  return reached ?? Number.NaN
}
