import type { PoolInput } from './pooled.ts'
import { restrictedLogLikelihood } from './restricted-likelihood.ts'

const POINTS = 80
const LOWEST = 1e-10
const NARROWINGS = 100
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * τ² ≥ 0 of the highest restricted likelihood, looked for at 0 and between bounds in ratio to the
 * squared range of y, beyond which it falls: the best of a geometric grid, refined by golden section.
 */
export function boundedSearch(estimates: readonly PoolInput[]): number {
  const values = estimates.map(({ y }) => y)
  const range = Math.max(...values) - Math.min(...values)
  if (range === 0) return 0
  const likelihood = (tau2: number) => restrictedLogLikelihood(estimates, tau2)
  const top = 10 * range ** 2
  const grid = Array.from({ length: POINTS + 1 }, (_, i) =>
    i === 0 ? 0 : top * LOWEST ** ((POINTS - i) / (POINTS - 1)),
  )
  const heights = grid.map(likelihood)
  const best = heights.indexOf(Math.max(...heights))
  const found = goldenSection(likelihood, grid[best - 1] ?? 0, grid[best + 1] ?? top)
  return likelihood(found) > likelihood(grid[best] ?? 0) ? found : (grid[best] ?? 0)
}

function goldenSection(height: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < NARROWINGS; i++) {
    const reach = GOLDEN * (high - low)
    if (height(high - reach) >= height(low + reach)) high = low + reach
    else low = high - reach
  }
  return (low + high) / 2
}
