import type { ForecasterScore } from './tally.ts'

/** A person's scores over n ≥ 1 predictions: means, and the sum of the peer scores beside theirs. */
export type ScoreSummary = {
  n: number
  brier: number
  log: number
  baseline: number
  peer: number
  peerSum: number
  coverage: number
}

type Scores = Pick<ForecasterScore, 'brier' | 'log' | 'baseline' | 'peer' | 'coverage'>

/** Every scored prediction weighs the same, however long a credence stood on it. Null without any. */
export function summarise(scores: readonly Scores[]): ScoreSummary | null {
  const n = scores.length
  if (n === 0) return null
  const sum = (key: keyof Scores) => scores.reduce((total, score) => total + score[key], 0)
  const peerSum = sum('peer')
  return {
    n,
    brier: sum('brier') / n,
    log: sum('log') / n,
    baseline: sum('baseline') / n,
    peer: peerSum / n,
    peerSum,
    coverage: sum('coverage') / n,
  }
}
