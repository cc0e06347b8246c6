import type { ClusteredMean } from '#app/domain/statistics/clustered-mean.ts'
import type { Calibration } from './calibration.ts'
import type { Unscored } from './time-average.ts'
import type { ScoringWindow } from './window.ts'

/** How many scores there are, of how many people on how many predictions. */
export type ScoreLine = {
  scores: number
  predictions: number
  people: number
  /** The sum of the edges over the crowd, in bits, and on how many scores there was a crowd. */
  edge: number
  crowded: number
}

/** The same with means, weighted by coverage; those of everybody against everybody say nothing. */
export type ScoreSummary = ScoreLine & {
  brier: ClusteredMean
  log: ClusteredMean
  peer: ClusteredMean
  coverage: number
}

/** How good a number of forecasts were: of a person, an area or the whole site. */
export type ScoreRecord = {
  summary: ScoreSummary | null
  calibration: Calibration
  /** Null while only one outcome occurred. */
  discrimination: ClusteredMean | null
  /** The Brier score of each, in the order in which they were decided. */
  overTime: { at: Date; score: number; weight: number; prediction: string }[]
}

/** Whether scores are being computed anew by new rules, or were, and how many effective times moved. */
export type RulesChanged = { state: 'now' } | { state: 'done'; at: Date; moved: number } | null

/** What one person earned on one prediction. */
export type Earned = {
  brier: number
  log: number
  peer: number
  /** In bits, over so many others (0: there was no crowd) whose median was `crowdCredence`. */
  edge: number
  crowd: number
  crowdCredence: number | null
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
  /** They are by the rules of an earlier version, and being recomputed. */
  recomputing: boolean
}
