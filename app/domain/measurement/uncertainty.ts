import { type Domain, OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import { canBeSquared, canDivideSquared } from '#app/domain/statistics/magnitude.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { bareEstimate, type Estimate } from './estimate.ts'
import { normalised } from './normalise.ts'
import { isOutsideDomain } from './outside-domain.ts'
import { reportProblems, type UncertaintyProblem } from './report-problems.ts'

export type { Estimate } from './estimate.ts'
export type { UncertaintyProblem } from './report-problems.ts'

/**
 * As reported, in the unit of the value. `level` is a fraction, null where it is not known; `df` the
 * stated degrees of freedom of a standard error, null where none are. With a `limit` the value is the
 * limit itself; its level is 1 for a bound that is proved.
 */
export type Uncertainty =
  | { kind: 'none' }
  | { kind: 'se'; se: number; df: number | null }
  | { kind: 'sd'; sd: number; n: number }
  | { kind: 'interval'; low: number; high: number; level: number | null }
  | { kind: 'limit'; side: 'upper' | 'lower'; level: number | null }

/** Such a measurement is stored and shown, and never pooled; every other problem is an error. */
export const isWarning = (problem: UncertaintyProblem): boolean =>
  problem === 'value-outside-interval'

/**
 * The 95 % interval and the standard error of a reported value. Linear scale: a standard error s
 * gives value ± q·s, q the quantile of Student's t with the stated degrees of freedom, normal without;
 * a standard deviation over n runs has s = sd/√n and n − 1 degrees of freedom. A 95 % interval is
 * kept as reported; at another level c each side is scaled by z/z(c), so that asymmetry is kept; its
 * standard error is width/(2·z(c)). Log scale: the same on natural logarithms, where a symmetric s
 * becomes s/value (delta method) and bounds become their logarithms; the interval is carried back
 * to the unit of the value. With any error in `problemsOf` there is neither interval nor error.
 */
export function estimateOf(value: number, uncertainty: Uncertainty, scale: Scale): Estimate {
  if (!problemsOf(value, uncertainty, scale).every(isWarning)) return bareEstimate(value)
  return normalised(value, uncertainty, scale)
}

/**
 * What is wrong with a reported value: none, errors, or the warning (see `isWarning`). A value whose
 * 95 % interval, or a limit whose side, does not reach the domain of its observable is an error.
 */
export function problemsOf(
  value: number,
  uncertainty: Uncertainty,
  scale: Scale,
  domain: Domain = OPEN_DOMAIN,
): UncertaintyProblem[] {
  const problems = reportProblems(value, uncertainty, scale)
  if (!problems.every(isWarning)) return problems
  const estimate = normalised(value, uncertainty, scale)
  const { se, low, high } = estimate
  const figures = [value, se, low, high].filter((figure) => figure !== null)
  const usable = figures.every(canBeSquared) && (se === null || canDivideSquared(se))
  if (!usable) return [...problems, 'magnitude-out-of-range']
  return isOutsideDomain(estimate, domain) ? [...problems, 'outside-domain'] : problems
}
