import { wilsonInterval } from '#app/domain/statistics/wilson-interval.ts'
import { Z95 } from '#app/domain/statistics/z95.ts'
import type { Outcome } from './rules.ts'

/** A (time-averaged) credence and what came out. */
export type ForecastPoint = { p: number; outcome: Outcome }

/** Forecasts with from ≤ p < to, the last bin with 1 as well. `filled` is null without forecasts. */
export type CalibrationBin = {
  from: number
  to: number
  n: number
  hits: number
  filled: { mean: number; share: number; low: number; high: number } | null
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
 * and its 95 % Wilson band; and the Brier score of the credences in parts: A. H. Murphy, J. Appl.
 * Meteorol. 12, 1973, with the two terms for unequal forecasts within a bin of D. B. Stephenson et
 * al., Weather Forecast. 23, 2008. All without a unit. `parts` is null without forecasts.
 */
export function calibrate(points: readonly ForecastPoint[]): Calibration {
  const members: ForecastPoint[][] = Array.from({ length: BINS }, () => [])
  for (const point of points) members[placeOf(point.p)]?.push(point)
  const bins = members.map((inside, place) => binOf(inside, place))
  return { n: points.length, bins, parts: points.length === 0 ? null : partsOf(points, members) }
}

const placeOf = (p: number): number => Math.min(BINS - 1, Math.floor(p * BINS + ROUNDING))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function binOf(inside: readonly ForecastPoint[], place: number): CalibrationBin {
  const n = inside.length
  const hits = inside.filter(({ outcome }) => outcome === 1).length
  const range = { from: place / BINS, to: (place + 1) / BINS, n, hits }
  if (n === 0) return { ...range, filled: null }
  const filled = { mean: mean(inside.map(({ p }) => p)), share: hits / n }
  return { ...range, filled: { ...filled, ...wilsonInterval(hits, n, Z95) } }
}

function partsOf(
  points: readonly ForecastPoint[],
  members: readonly (readonly ForecastPoint[])[],
): BrierParts {
  const n = points.length
  const base = mean(points.map(({ outcome }) => outcome))
  const parts = { reliability: 0, resolution: 0, withinVariance: 0, withinCovariance: 0 }
  for (const inside of members) {
    if (inside.length === 0) continue
    const credence = mean(inside.map(({ p }) => p))
    const share = mean(inside.map(({ outcome }) => outcome))
    parts.reliability += (inside.length * (credence - share) ** 2) / n
    parts.resolution += (inside.length * (share - base) ** 2) / n
    for (const { p, outcome } of inside) {
      parts.withinVariance += (p - credence) ** 2 / n
      parts.withinCovariance += ((p - credence) * (outcome - share)) / n
    }
  }
  const brier = mean(points.map(({ p, outcome }) => (p - outcome) ** 2))
  return { ...parts, brier, uncertainty: base * (1 - base) }
}
