import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { msOf } from '#app/charts/time/fit-time.server.ts'
import type { ScoredAt } from './types.ts'

export type RunningMean = {
  at: number
  n: number
  /** On so many predictions. */
  predictions: number
  mean: number
  interval: { low: number; high: number } | null
}

/** With fewer predictions their spread says nothing. */
const FEW = 5

/**
 * The weighted mean of all scores up to each moment, with its 95 % interval clustered by prediction:
 * that of `clusteredMean`, from sums that are carried along.
 */
export function runningMeans(scores: readonly ScoredAt[]): RunningMean[] {
  const ordered = scores.map((score) => ({ ...score, at: msOf(score.at) }))
  ordered.sort((a, b) => a.at - b.at)
  const sums = emptySums()
  const means = ordered.map((score, place): RunningMean => {
    addTo(sums, score)
    const mean = sums.scores / sums.weights
    const { size: predictions } = sums.clusters
    return { at: score.at, n: place + 1, predictions, mean, interval: intervalOf(sums, mean) }
  })
  return means.filter(({ at }, place) => means[place + 1]?.at !== at)
}

type Cluster = { scores: number; weights: number }

/** Sums over all, and over the products of the sums of each prediction. */
type Sums = Cluster & {
  clusters: Map<string, Cluster>
  squares: { scores: number; weights: number; products: number }
}

const emptySums = (): Sums => ({
  scores: 0,
  weights: 0,
  clusters: new Map(),
  squares: { scores: 0, weights: 0, products: 0 },
})

function addTo(sums: Sums, { prediction, weight, score }: ScoredAt) {
  const cluster = sums.clusters.get(prediction) ?? { scores: 0, weights: 0 }
  sums.clusters.set(prediction, cluster)
  count(sums, cluster, -1)
  for (const sum of [cluster, sums]) {
    sum.scores += weight * score
    sum.weights += weight
  }
  count(sums, cluster, 1)
}

function count({ squares }: Sums, { scores, weights }: Cluster, sign: 1 | -1) {
  squares.scores += sign * scores ** 2
  squares.weights += sign * weights ** 2
  squares.products += sign * scores * weights
}

function intervalOf({ clusters, squares, weights }: Sums, mean: number) {
  const count = clusters.size
  if (count < FEW) return null
  const spread = squares.scores - 2 * mean * squares.products + mean ** 2 * squares.weights
  const se = Math.sqrt((count / (count - 1)) * Math.max(0, spread)) / weights
  const reach = tQuantile(0.975, count - 1) * se
  return { low: Math.max(0, mean - reach), high: Math.min(1, mean + reach) }
}
