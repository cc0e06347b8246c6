import { same } from '#app/domain/statistics/compare.ts'
import type { ForecastPoint } from './calibration.ts'

/**
 * The probability that of two forecasts, one of what came true and one of what did not, the first was
 * the higher; equal ones count half: the area under the ROC curve, as U/(n₁n₀) of H. B. Mann & D. R.
 * Whitney, Ann. Math. Stat. 18, 1947. 0.5 tells nothing, 1 all. Null while only one outcome occurred.
 */
export function discrimination(
  points: readonly ForecastPoint[],
): { auc: number; n: number } | null {
  const sorted = points.toSorted((a, b) => a.p - b.p)
  let [hits, misses, won] = [0, 0, 0]
  for (let i = 0; i < sorted.length; ) {
    const tied = { p: sorted[i]?.p ?? 0, hits: 0, misses: 0 }
    for (let next = sorted[i]; next && same(next.p, tied.p); next = sorted[++i]) {
      if (next.outcome === 1) tied.hits++
      else tied.misses++
    }
    won += tied.hits * (misses + tied.misses / 2)
    hits += tied.hits
    misses += tied.misses
  }
  if (hits === 0 || misses === 0) return null
  return { auc: won / (hits * misses), n: points.length }
}
