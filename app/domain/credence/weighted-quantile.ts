import { below, same } from '#app/domain/statistics/compare.ts'

/** Values in ascending order with their weights, at places that belong together. */
export type Weighted = { values: ArrayLike<number>; weights: ArrayLike<number>; total: number }

/**
 * The value up to which `share` of the weight lies: the first whose weights, added from the smallest
 * on, exceed share · total; where they make exactly that, the mean of it and the next. Weights may be
 * 0; total is their sum, over 0. In the unit of the values.
 */
export function weightedQuantile({ values, weights, total }: Weighted, share: number): number {
  const target = share * total
  let sum = 0
  let reached: number | null = null
  for (let i = 0; i < values.length; i++) {
    const [value = 0, weight = 0] = [values[i], weights[i]]
    if (weight === 0) continue
    if (reached !== null) return (reached + value) / 2
    sum += weight
    if (same(sum, target)) reached = value
    else if (below(target, sum)) return value
  }
  return reached ?? values[values.length - 1] ?? Number.NaN
}
