import { ticks } from 'd3-array'
import { drawBand, drawSteps, lastOfEach } from '#app/charts/time/draw-steps.server.ts'
import { fitTime } from '#app/charts/time/fit-time.server.ts'
import type { Instant } from '#app/charts/time/types.ts'
import { fixedText, numberText } from '#app/domain/text/number-text.ts'
import { type RunningMean, runningMeans } from './running-means.server.ts'
import { RUNNING_HEIGHT } from './size.ts'
import type { RunningPlot, RunningRow, ScoredAt } from './types.ts'

const MOST_ROWS = 100
/** What one half for everything scores. */
const CHANCE = 0.25
const LEAST_TOP = 0.3

/** The mean Brier score of what was decided up to each moment; `to` is until when it stands. */
export function layoutRunning(scores: readonly ScoredAt[], to: Instant): RunningPlot {
  const means = runningMeans(scores)
  const time = fitTime(means[0]?.at ?? to, to)
  const top = topOf(means)
  const yOf = (score: number) => Math.round(RUNNING_HEIGHT * (1 - score / top) * 10) / 10
  const steps = lastOfEach(means.map((step) => ({ ...step, at: time.at(step.at) })))
  const last = means.at(-1)
  return {
    line: drawSteps(
      steps.map(({ at, mean }) => ({ at, value: mean })),
      100,
      yOf,
    ),
    band: drawBand(
      steps.map(({ at, interval }) => ({ at, extent: interval })),
      100,
      yOf,
    ),
    levels: ticks(0, top, 4).map((level) => ({ text: numberText(level), y: yOf(level) })),
    chance: yOf(CHANCE),
    ticks: time.ticks.map((tick) => ({ ...tick, n: countAt(steps, tick.at) })),
    end: last ? { text: fixedText(last.mean, 3), y: yOf(last.mean) } : null,
    rows: means.toReversed().slice(0, MOST_ROWS).map(rowOf),
    left: Math.max(0, means.length - MOST_ROWS),
  }
}

/** The scale ends above everything drawn. */
function topOf(means: RunningMean[]): number {
  const highest = Math.max(LEAST_TOP, ...means.map(({ mean, interval }) => interval?.high ?? mean))
  return Math.ceil(highest * 10 - 1e-9) / 10
}

const countAt = (steps: RunningMean[], at: number) =>
  steps.findLast((step) => step.at <= at)?.n ?? 0

const rowOf = ({ at, n, predictions, mean, interval }: RunningMean): RunningRow => ({
  at,
  n,
  predictions,
  mean: fixedText(mean, 3),
  interval: interval && [fixedText(interval.low, 3), fixedText(interval.high, 3)],
})
