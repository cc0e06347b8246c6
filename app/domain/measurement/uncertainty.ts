import { canBeSquared, canDivideSquared } from '#app/domain/statistics/magnitude.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import type { Estimate } from './estimate.ts'
import { normalised } from './normalise.ts'
import { reportProblems, type UncertaintyProblem } from './report-problems.ts'

export type { Estimate } from './estimate.ts'
export type { UncertaintyProblem } from './report-problems.ts'

/** As reported, in the unit of the value. `level` is a fraction, null where it is not known. */
export type Uncertainty =
  | { kind: 'none' }
  | { kind: 'se'; se: number }
  | { kind: 'sd'; sd: number; n: number }
  | { kind: 'interval'; low: number; high: number; level: number | null }

/** Such a measurement is stored and shown, and never pooled; every other problem is an error. */
export const isWarning = (problem: UncertaintyProblem): boolean =>
  problem === 'value-outside-interval'

/**
 * The 95 % interval and the standard error of a reported value. Linear scale: a standard error s
 * gives value ± z·s, z = 1.96; a standard deviation over n runs has s = sd/√n. A 95 % interval is
 * kept as reported; at another level c each side is scaled by z/z(c), so that asymmetry is kept; its
 * standard error is width/(2·z(c)). Log scale: the same on natural logarithms, where a symmetric s
 * becomes s/value (delta method) and bounds become their logarithms; the interval is carried back
 * to the unit of the value. With any error in `problemsOf` there is neither interval nor error.
 */
export function estimateOf(value: number, uncertainty: Uncertainty, scale: Scale): Estimate {
  const bare = { value, se: null, low: null, high: null }
  if (!problemsOf(value, uncertainty, scale).every(isWarning)) return bare
  return normalised(value, uncertainty, scale)
}

/** What is wrong with a reported value: none, errors, or the warning (see `isWarning`). */
export function problemsOf(
  value: number,
  uncertainty: Uncertainty,
  scale: Scale,
): UncertaintyProblem[] {
  const problems = reportProblems(value, uncertainty, scale)
  if (!problems.every(isWarning)) return problems
  const { se, low, high } = normalised(value, uncertainty, scale)
  const figures = [value, se, low, high].filter((figure) => figure !== null)
  const usable = figures.every(canBeSquared) && (se === null || canDivideSquared(se))
  return usable ? problems : [...problems, 'magnitude-out-of-range']
}
