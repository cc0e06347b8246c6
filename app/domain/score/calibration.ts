import { wilsonInterval } from '#app/domain/statistics/wilson-interval.ts'
import { Z95 } from '#app/domain/statistics/z95.ts'
import type { Outcome } from './rules.ts'

/** A (time-averaged) credence and what came out; its weight is the share of the time it stood. */
export type ForecastPoint = { p: number; outcome: Outcome; weight: number; prediction: string }

/**
 * Forecasts with from ≤ p < to, the last bin with 1 as well: n of them on so many predictions, `hits`
 * of what came true. `filled` is null without forecasts; `effective` is how many independent ones they
 * are worth.
 */
export type CalibrationBin = {
  from: number
  to: number
  n: number
  predictions: number
  hits: number
  filled: { mean: number; share: number; low: number; high: number; effective: number } | null
}

/** brier = reliability − resolution + uncertainty + withinVariance − 2·withinCovariance. */
export type BrierParts = {
  brier: number
  reliability: number
  resolution: number
  uncertainty: number
  withinVariance: number
  withinCovariance: number
}

export type Calibration = { n: number; bins: CalibrationBin[]; parts: BrierParts | null }

const BINS = 10
/** A credence of 0.7, averaged over time, may come out a rounding below 0.7. */
const ROUNDING = 1e-9

/**
 * Ten bins [0, 0.1) … [0.9, 1] of credences, each with the mean credence, the share that came true
 * and its 95 % Wilson band at the effective number of forecasts; and the Brier score of the credences
 * in parts: A. H. Murphy, J. Appl. Meteorol. 12, 1973, with the two terms for unequal forecasts within
 * a bin of D. B. Stephenson et al., Weather Forecast. 23, 2008. Means are weighted. All without a
 * unit. `parts` is null without forecasts.
 */
export function calibrate(points: readonly ForecastPoint[]): Calibration {
  const members: ForecastPoint[][] = Array.from({ length: BINS }, () => [])
  for (const point of points) members[placeOf(point.p)]?.push(point)
  const bins = members.map((inside, place) => binOf(inside, place))
  return { n: points.length, bins, parts: points.length === 0 ? null : partsOf(points, members) }
}

/**
 * How many independent forecasts those on several predictions are worth, of which n_j (a number or a
 * sum of weights) are on prediction j: (Σn_j)²/Σn_j² (L. Kish, Survey Sampling, 1965). NaN of none.
 */
export function effectiveNumber(each: readonly number[]): number {
  const sum = each.reduce((total, n) => total + n, 0)
  return sum ** 2 / each.reduce((total, n) => total + n ** 2, 0)
}

const placeOf = (p: number): number => Math.min(BINS - 1, Math.floor(p * BINS + ROUNDING))

const weightOf = (points: readonly ForecastPoint[]): number =>
  points.reduce((sum, { weight }) => sum + weight, 0)

function meanOver(points: readonly ForecastPoint[], of: (point: ForecastPoint) => number): number {
  return points.reduce((sum, point) => sum + point.weight * of(point), 0) / weightOf(points)
}

function binOf(inside: readonly ForecastPoint[], place: number): CalibrationBin {
  const n = inside.length
  const hits = inside.filter(({ outcome }) => outcome === 1).length
  const each = new Map<string, number>()
  for (const { prediction, weight } of inside)
    each.set(prediction, (each.get(prediction) ?? 0) + weight)
  const range = { from: place / BINS, to: (place + 1) / BINS, n, predictions: each.size, hits }
  if (n === 0) return { ...range, filled: null }
  const share = meanOver(inside, ({ outcome }) => outcome)
  const effective = effectiveNumber([...each.values()])
  const band = wilsonInterval(share * effective, effective, Z95)
  return { ...range, filled: { mean: meanOver(inside, ({ p }) => p), share, effective, ...band } }
}

function partsOf(
  points: readonly ForecastPoint[],
  members: readonly (readonly ForecastPoint[])[],
): BrierParts {
  const whole = weightOf(points)
  const base = meanOver(points, ({ outcome }) => outcome)
  const parts = { reliability: 0, resolution: 0, withinVariance: 0, withinCovariance: 0 }
  for (const inside of members) {
    if (inside.length === 0) continue
    const part = weightOf(inside) / whole
    const credence = meanOver(inside, ({ p }) => p)
    const share = meanOver(inside, ({ outcome }) => outcome)
    parts.reliability += part * (credence - share) ** 2
    parts.resolution += part * (share - base) ** 2
    parts.withinVariance += part * meanOver(inside, ({ p }) => (p - credence) ** 2)
    parts.withinCovariance +=
      part * meanOver(inside, ({ p, outcome }) => (p - credence) * (outcome - share))
  }
  const brier = meanOver(points, ({ p, outcome }) => (p - outcome) ** 2)
  return { ...parts, brier, uncertainty: base * (1 - base) }
}
