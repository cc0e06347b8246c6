import { boundedSearch } from './bounded-search.ts'
import type { PoolInput } from './pooled.ts'
import { fisherStep, restrictedLogLikelihood } from './restricted-likelihood.ts'

const MOST_STEPS = 100
const TOLERANCE = 1e-10
/** Heights of one maximum, found twice, differ by less. */
const SAME_HEIGHT = 1e-9

/**
 * Variance between true values by restricted maximum likelihood (Viechtbauer 2005), in the squared
 * unit of y: Fisher scoring from `start`, cut off at 0, a step that lowers the likelihood halved,
 * until τ² moves by no more than 1e-10·(1 + τ²). It may end at a lower maximum, in one of four sets
 * with variances 1e16 apart, so a bounded search is always made too, and the higher one kept. Needs
 * k ≥ 2 and variances of the order of 1 (see `standardise`).
 */
export function restrictedMaximumLikelihood(
  estimates: readonly PoolInput[],
  start: number,
): { tau2: number; converged: boolean } {
  const scored = scoring(estimates, start)
  const searched = boundedSearch(estimates)
  const height = (at: number) => restrictedLogLikelihood(estimates, at)
  const higher = height(scored.tau2) > height(searched) + SAME_HEIGHT
  return { tau2: higher ? scored.tau2 : searched, converged: scored.converged }
}

function scoring(estimates: readonly PoolInput[], start: number) {
  let tau2 = start
  for (let i = 0; i < MOST_STEPS; i++) {
    const next = uphill(estimates, tau2)
    const moved = Math.abs(next - tau2)
    tau2 = next
    if (moved <= TOLERANCE * (1 + tau2)) return { tau2, converged: true }
  }
  return { tau2, converged: false }
}

function uphill(estimates: readonly PoolInput[], tau2: number): number {
  const floor = restrictedLogLikelihood(estimates, tau2)
  let next = Math.max(0, tau2 + fisherStep(estimates, tau2))
  while (
    restrictedLogLikelihood(estimates, next) < floor &&
    Math.abs(next - tau2) > TOLERANCE * (1 + tau2)
  ) {
    next = (next + tau2) / 2
  }
  return next
}
