import type { Calibration } from './calibration.ts'
import type { Unscored } from './time-average.ts'
import type { ScoringWindow } from './window.ts'

/** How many scores there are, of how many people on how many predictions, and their means. */
export type ScoreLine = {
  scores: number
  predictions: number
  people: number
  brier: number
  log: number
  peer: number
  coverage: number
}

/** How good a number of forecasts were: of a person, an area or the whole site. */
export type ScoreRecord = {
  summary: ScoreLine | null
  calibration: Calibration
  /** Null while only one outcome occurred. */
  discrimination: { auc: number; n: number } | null
  /** The Brier score of each, in the order in which they were decided. */
  overTime: { at: Date; score: number }[]
}

/** What one person earned on one prediction. */
export type Earned = {
  brier: number
  log: number
  peer: number
  coverage: number
  meanCredence: number
}

export type EarnedBy = Earned & { handle: string; displayName: string }

/** The scores on a decided prediction, best first, or why there are none. */
export type PredictionScores = {
  total: number
  rows: EarnedBy[]
  window: ScoringWindow | null
  none: Unscored | 'nobody' | null
}
