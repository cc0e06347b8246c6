import type { Instant, TimeTick } from '#app/charts/time/types.ts'

/** A score on a prediction: when that was decided, a Brier score from 0 to 1, and how much it weighs. */
export type ScoredAt = { at: Instant; score: number; weight: number; prediction: string }

export type RunningRow = {
  at: number
  /** How many were decided by then. */
  n: number
  /** On so many predictions. */
  predictions: number
  mean: string
  interval: [string, string] | null
}

export type RunningPlot = {
  /** Paths, 1000 units wide. */
  line: string
  band: string
  /** Heights of the lines of the scale, in px from above. */
  levels: { text: string; y: number }[]
  /** Where a score of 0.25 lies, which one half for everything would have. */
  chance: number
  ticks: (TimeTick & { n: number })[]
  end: { text: string; y: number } | null
  /** Newest first. */
  rows: RunningRow[]
  left: number
}
