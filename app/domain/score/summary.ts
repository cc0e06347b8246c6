import { type ClusteredMean, clusteredMean, cutOff } from '#app/domain/statistics/clustered-mean.ts'
import type { ScoreSummary } from './view.ts'

/** What somebody earned on a prediction, as much as means take. */
export type SummedScore = {
  recordId: string
  personId: string
  brier: number
  log: number
  peer: number
  edge: number
  crowd: number
  coverage: number
}

/**
 * Scores in short: means weighted by coverage with their uncertainty by prediction, and the sum of the
 * edges. Brier without a unit, log and edge in bits, peer in points. Null of none.
 */
export function summarise(scores: readonly SummedScore[]): ScoreSummary | null {
  const mean = (of: (score: SummedScore) => number): ClusteredMean | null =>
    clusteredMean(
      scores.map((score) => ({
        value: of(score),
        weight: score.coverage,
        cluster: score.recordId,
      })),
    )
  const means = { brier: mean(({ brier }) => brier), log: mean(({ log }) => log) }
  const peer = mean((score) => score.peer)
  if (!means.brier || !means.log || !peer) return null
  return {
    scores: scores.length,
    predictions: means.brier.clusters,
    people: new Set(scores.map(({ personId }) => personId)).size,
    edge: scores.reduce((sum, { edge }) => sum + edge, 0),
    crowded: scores.filter(({ crowd }) => crowd > 0).length,
    brier: cutOff(means.brier, 0, 1),
    log: cutOff(means.log, 0, Infinity),
    peer,
    coverage: means.brier.weight / scores.length,
  }
}
