import { quantileFor } from '#app/domain/statistics/quantile-for.ts'

const MOST_REPEATS = 1_000_000

/**
 * The fewest repeats n ≥ 2 of a run whose values scatter by `sd` that are as good as a standard error
 * `error`: quantile(n − 1)·sd/√n ≤ z·error at the level, since few repeats know their own scatter
 * badly. Null beyond a million. Both on the scale of the observable.
 */
export function repeatsFor(sd: number, error: number, level: number): number | null {
  const normal = Math.ceil((sd / error) ** 2)
  if (!(normal <= MOST_REPEATS)) return null
  const allowed = quantileFor(level, null) * error
  let n = Math.max(2, normal)
  while ((quantileFor(level, n - 1) * sd) / Math.sqrt(n) > allowed) n += 1
  return n
}
