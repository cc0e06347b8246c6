import type { PoolInput } from './pooled.ts'
import { restrictedLogLikelihood, score } from './restricted-likelihood.ts'
import { rootIn } from './root-in.ts'

const POINTS_A_DECADE = 6
/** Below this share of the smallest variance the likelihood does not change its course. */
const NEGLIGIBLE = 1e-4
const MOST_POINTS = 400

/**
 * τ² ≥ 0 of the highest restricted likelihood. Its slope is looked at on a logarithmic grid from 0 to
 * the squared range of y plus the largest variance, beyond which it falls; between two points where
 * it turns from rising to falling lies a maximum, found to the last digits, and the highest is kept.
 */
export function boundedSearch(estimates: readonly PoolInput[]): number {
  const grid = gridFor(estimates)
  const slope = (tau2: number) => score(estimates, tau2)
  const slopes = grid.map(slope)
  const maxima = grid.flatMap((from, i) => {
    const to = grid[i + 1]
    const [here = 0, next = 0] = [slopes[i], slopes[i + 1]]
    if (i === 0 && !(here > 0)) return [0]
    if (to === undefined) return here > 0 ? [from] : []
    return here > 0 && !(next > 0) ? [rootIn(slope, from, to)] : []
  })
  return highest(estimates, maxima)
}

/** The one of highest likelihood; the first of equals. */
function highest(estimates: readonly PoolInput[], maxima: readonly number[]): number {
  let [best, height] = [0, -Infinity]
  for (const tau2 of maxima) {
    const there = restrictedLogLikelihood(estimates, tau2)
    if (there > height) [best, height] = [tau2, there]
  }
  return best
}

function gridFor(estimates: readonly PoolInput[]): number[] {
  let [least, most, vMin, vMax] = [Infinity, -Infinity, Infinity, 0]
  for (const { y, v } of estimates) {
    least = Math.min(least, y)
    most = Math.max(most, y)
    vMin = Math.min(vMin, v)
    vMax = Math.max(vMax, v)
  }
  const top = (most - least) ** 2 + vMax
  const bottom = vMin * NEGLIGIBLE
  const decades = Math.log10(top / bottom)
  if (!Number.isFinite(decades)) return [0]
  const points = Math.min(MOST_POINTS, Math.ceil(decades * POINTS_A_DECADE))
  const inner = Array.from({ length: points }, (_, i) => bottom * (top / bottom) ** (i / points))
  return [0, ...inner, top]
}
