import { normalPdf, normalWithin } from '#app/domain/statistics/normal-distribution.ts'

/** 1: the prediction was confirmed. 0: it was refuted. */
export type Outcome = 0 | 1

/** The probability that a credence p gave to what came out. */
export const given = (p: number, outcome: Outcome): number => (outcome === 1 ? p : 1 - p)

/** Squared error of a probability, 0 best to 1 worst (G. W. Brier, Mon. Weather Rev. 78, 1950). */
export const brier = (p: number, outcome: Outcome): number => (p - outcome) ** 2

/** Surprise at the outcome, −log₂ p(outcome), in bits: 0 best (I. J. Good 1952). Needs p(outcome) > 0. */
export const logScore = (p: number, outcome: Outcome): number => -Math.log2(given(p, outcome))

/** 100(1 + log₂ p(outcome)): 0 for a credence of a half, 100 at most, no lower limit (as on Metaculus). */
export const baseline = (p: number, outcome: Outcome): number =>
  100 * (1 + Math.log2(given(p, outcome)))

/**
 * How much better one of N people did than the others: 100·N/(N−1)·ln(p_i(outcome)/GM), GM the
 * geometric mean of what all gave to the outcome, which is 100 times the mean of ln(p_i/p_j) over the
 * others. Sums to 0 over the people; 0 for a lone one. As on Metaculus.
 */
export function peer(ps: readonly number[], person: number, outcome: Outcome): number {
  const logs = ps.map((p) => Math.log(given(p, outcome)))
  const own = logs[person]
  if (own === undefined || logs.length < 2) return 0
  const sum = logs.reduce((total, log) => total + log, 0)
  return (100 * (logs.length * own - sum)) / (logs.length - 1)
}

/**
 * Score of a central interval at level 1 − alpha for the value x, in the unit of x, 0 best: its width,
 * plus 2/alpha times the distance by which it missed (Gneiting & Raftery, J. Am. Stat. Assoc. 102,
 * 2007). Needs lower ≤ upper and alpha in (0, 1).
 */
export function intervalScore(
  [lower, upper]: readonly [number, number],
  alpha: number,
  x: number,
): number {
  const missed = Math.max(0, lower - x) + Math.max(0, x - upper)
  return upper - lower + (2 / alpha) * missed
}

/**
 * Continuous ranked probability score of a normal forecast for the value x, in the unit of x, 0 best:
 * σ[z(2Φ(z) − 1) + 2φ(z) − 1/√π] with z = (x − mean)/σ (Gneiting & Raftery 2007). Where sd is 0, the
 * distance.
 */
export function crpsNormal(mean: number, sd: number, x: number): number {
  if (sd === 0) return Math.abs(x - mean)
  const z = (x - mean) / sd
  return sd * (z * normalWithin(z) + 2 * normalPdf(z) - 1 / Math.sqrt(Math.PI))
}
