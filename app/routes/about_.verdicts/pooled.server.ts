import { combineAnalyses } from '#app/domain/pooling/combine.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import type { IntervalKind, Pooled, PoolMethod } from '#app/domain/pooling/pooled.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { chartWords } from '#messages/charts.ts'
import { explanations } from '#messages/explanations.server.ts'
import { fixed, intervalText } from './figures.ts'

const words = explanations.verdicts

type Pair = readonly [value: number, error: number]

const THREE: readonly Pair[] = [
  [0.28, 0.02],
  [0.37, 0.02],
  [0.31, 0.04],
]

const estimates = THREE.map(([y, se], i) => ({ id: String(i), y, v: se ** 2 }))

type Way = [keyof typeof words.methods, PoolMethod, IntervalKind]

const WAYS: Way[] = [
  ['common', 'common', 'normal'],
  ['dersimonian-laird', 'dersimonian-laird', 'normal'],
  ['paule-mandel', 'paule-mandel', 'normal'],
  ['reml', 'reml', 'normal'],
  ['hartung-knapp', 'reml', 'hartung-knapp'],
]

function pooled(method: PoolMethod, interval: IntervalKind): Pooled {
  const found = pool(estimates, method, { interval, level: 0.95 })
  if (!found) throw new Error('the example of a pool has no estimates')
  return found
}

/** Three measurements pooled in each way that a reader can choose. */
export const poolRows = () =>
  WAYS.map(([name, method, interval]) => {
    const { mean, se, low, high, tau2 } = pooled(method, interval)
    return [
      words.methods[name],
      fixedText(mean, 4),
      fixedText(se, 4),
      chartWords.interval([fixedText(low, 4), fixedText(high, 4)]),
      fixedText(tau2 ?? 0, 5),
    ]
  })

/** How much the three differ, by the usual way. */
export function heterogeneity() {
  const { q, df, i2, predictionLow, predictionHigh } = pooled('reml', 'hartung-knapp')
  return {
    q: fixed(q, 2),
    df: String(df),
    i2: `${fixedText(100 * (i2 ?? Number.NaN), 1)} %`,
    further: chartWords.interval([fixed(predictionLow, 4), fixed(predictionHigh, 4)]),
  }
}

const STRICT_GROUPS = 6

/** What one standard error is multiplied by where six groups share out the level. */
export const strictest = () => ({
  strictGroups: String(STRICT_GROUPS),
  strict: fixedText(quantileFor(1 - 0.05 / STRICT_GROUPS, null), 3),
})

const GROUPS: readonly (readonly Pair[])[] = [
  [
    [3, 0.05],
    [3.02, 0.05],
  ],
  [
    [1.81686, 0.02566],
    [1.7503, 0.0256],
  ],
  [
    [0.5, 0.007],
    [0.49, 0.008],
    [0.46, 0.003],
  ],
]

/** Analyses of the same data, as the one estimate that they make. */
export const groupRows = () =>
  GROUPS.map((pairs) => {
    const { y, v, df, disagree } = combineAnalyses(
      pairs.map(([value, se]) => ({ y: value, v: se ** 2 })),
    )
    const half = quantileFor(0.95, df) * Math.sqrt(v)
    return [
      pairs.map(([value, se]) => `${value} ± ${se}`).join('; '),
      fixedText(y, 4),
      fixedText(Math.sqrt(v), 4),
      fixed(df, 2),
      intervalText({ low: y - half, high: y + half }),
      words.disagreeing(disagree),
    ]
  })
