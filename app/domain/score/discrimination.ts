import { type ClusteredMean, clusteredMean, cutOff } from '#app/domain/statistics/clustered-mean.ts'
import { same } from '#app/domain/statistics/compare.ts'
import type { ForecastPoint } from './calibration.ts'

/**
 * The probability that of two forecasts, one of what came true and one of what did not, the first was
 * the higher; equal ones count half: the area under the ROC curve, as U/(n₁n₀) of H. B. Mann & D. R.
 * Whitney, Ann. Math. Stat. 18, 1947, each forecast with its weight. 0.5 tells nothing, 1 all. The
 * uncertainty is that of its structural components, clustered by prediction (N. A. Obuchowski,
 * Biometrics 53, 1997), within [0, 1]. Null while only one outcome occurred.
 */
export function discrimination(points: readonly ForecastPoint[]): ClusteredMean | null {
  const all = points.reduce((sum, { weight }) => sum + weight, 0)
  const hits = points.reduce((sum, { weight, outcome }) => sum + weight * outcome, 0)
  const misses = all - hits
  if (hits === 0 || same(hits, all)) return null
  const placed = placements(points, { hits, misses })
  const won = placed.reduce((sum, { at, weight, outcome }) => sum + at * weight * outcome, 0)
  const auc = won / hits
  const found = clusteredMean(
    placed.map(({ at, weight, outcome, prediction }) => ({
      value: auc + ((at - auc) * all) / (outcome === 1 ? hits : misses),
      weight,
      cluster: prediction,
    })),
  )
  return found && cutOff({ ...found, mean: auc }, 0, 1)
}

type Placed = ForecastPoint & { at: number }

/** Of each forecast the share of those with the other outcome that it is on the right side of. */
function placements(
  points: readonly ForecastPoint[],
  whole: { hits: number; misses: number },
): Placed[] {
  const sorted = points.toSorted((a, b) => a.p - b.p)
  const below = { hits: 0, misses: 0 }
  return tiesOf(sorted).flatMap((tied) => {
    const hits = tied.reduce((sum, { weight, outcome }) => sum + weight * outcome, 0)
    const misses = tied.reduce((sum, { weight }) => sum + weight, 0) - hits
    const ofHit = (below.misses + misses / 2) / whole.misses
    const ofMiss = 1 - (below.hits + hits / 2) / whole.hits
    below.hits += hits
    below.misses += misses
    return tied.map((point) => ({ ...point, at: point.outcome === 1 ? ofHit : ofMiss }))
  })
}

function tiesOf(sorted: readonly ForecastPoint[]): ForecastPoint[][] {
  const ties: ForecastPoint[][] = []
  for (const point of sorted) {
    const last = ties.at(-1)
    if (last?.[0] && same(last[0].p, point.p)) last.push(point)
    else ties.push([point])
  }
  return ties
}
