import { intervalScore } from '#app/domain/score/rules.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { onScale } from '#app/domain/statistics/transform.ts'
import type { ValueForecast } from './value-forecast.ts'

/** A value that counts, and when it became public. */
export type Outcome = { value: number; at: Date }

/** What somebody foresaw from a moment on; null where they took it back. */
export type ForecastChange = { forecast: ValueForecast | null; at: Date }

/** The intervals are central ones of 90 %. */
const ALPHA = 0.1

/**
 * The interval scores of one person: for each value the forecast that stood just before it became
 * public, where one did. `changes` are in order of time. In the unit of the observable, or in natural
 * logarithms of it on a log scale; 0 best. The score is `intervalScore`.
 */
export function scoreForecasts(
  changes: readonly ForecastChange[],
  outcomes: readonly Outcome[],
  scale: Scale,
): number[] {
  return outcomes.flatMap(({ value, at }) => {
    const stood = changes.findLast((change) => change.at.getTime() < at.getTime())?.forecast
    if (!stood) return []
    const interval = [onScale(stood.low, scale), onScale(stood.high, scale)] as const
    return [intervalScore(interval, ALPHA, onScale(value, scale))]
  })
}

/** Null of none. */
export const meanOf = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
