import { msOf } from '#app/charts/time/fit-time.server.ts'
import type { ScoredAt } from './types.ts'

export type RunningMean = {
  at: number
  n: number
  mean: number
  interval: { low: number; high: number } | null
}

/** With fewer scores their spread says nothing. */
const FEW = 5
const Z95 = 1.959964

/** The mean of all scores up to each moment, with the 95 % interval of its standard error. */
export function runningMeans(scores: readonly ScoredAt[]): RunningMean[] {
  const ordered = scores
    .map(({ at, score }) => ({ at: msOf(at), score }))
    .sort((a, b) => a.at - b.at)
  let mean = 0
  let squares = 0
  const means = ordered.map(({ at, score }, place): RunningMean => {
    const n = place + 1
    const before = mean
    mean += (score - mean) / n
    squares += (score - before) * (score - mean)
    return {
      at,
      n,
      mean,
      interval: n < FEW ? null : around(mean, Math.sqrt(squares / (n - 1) / n)),
    }
  })
  return means.filter(({ at }, place) => means[place + 1]?.at !== at)
}

const around = (mean: number, standardError: number) => ({
  low: Math.max(0, mean - Z95 * standardError),
  high: Math.min(1, mean + Z95 * standardError),
})
