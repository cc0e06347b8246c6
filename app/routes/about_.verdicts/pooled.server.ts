import { fixedText, numberText } from '#app/charts/scale/number-text.ts'
import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import { onePerGroup } from '#app/domain/pooling/one-per-group.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import type { Pooled, PoolMethod, PoolOptions } from '#app/domain/pooling/pooled.ts'
import { pooledVerdict } from '#app/domain/pooling/pooled-verdict.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { aboutWords } from '#messages/about.ts'
import { chartWords } from '#messages/charts.ts'
import { explanations } from '#messages/explanations.server.ts'

const words = explanations.verdicts

const THREE: [value: number, se: number][] = [
  [0.28, 0.02],
  [0.37, 0.02],
  [0.31, 0.04],
]

const estimates = THREE.map(([y, se], i) => ({ id: String(i), y, v: se ** 2 }))

type Way = [keyof typeof words.methods, PoolMethod, PoolOptions]

const WAYS: Way[] = [
  ['common', 'common', { predictionInterval: 'normal' }],
  ['dersimonian-laird', 'dersimonian-laird', { predictionInterval: 'normal' }],
  ['reml', 'reml', { predictionInterval: 'normal' }],
  ['hartung-knapp', 'reml', { predictionInterval: 'normal', hartungKnapp: true }],
]

function pooled(method: PoolMethod, options: PoolOptions): Pooled {
  const found = pool(estimates, method, options)
  if (!found) throw new Error('the example of a pool has no estimates')
  return found
}

const USUAL = { predictionInterval: 'normal' } as const

/** Three measurements pooled in each way that a reader can choose. */
export const poolRows = () =>
  WAYS.map(([name, method, options]) => {
    const { mean, se, low, high, tau2 } = pooled(method, options)
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
  const { q, df, i2, predictionLow, predictionHigh } = pooled('reml', USUAL)
  return {
    q: fixedText(q ?? Number.NaN, 2),
    df: String(df),
    i2: `${fixedText(100 * (i2 ?? Number.NaN), 1)} %`,
    further: chartWords.interval([
      fixedText(predictionLow ?? Number.NaN, 4),
      fixedText(predictionHigh ?? Number.NaN, 4),
    ]),
  }
}

const REGION: Region = { lower: 0.25, upper: 0.4 }

/** What the three say one by one and together of the region [0.25, 0.40]. */
export const togetherRows = () => {
  const each = THREE.map(([value, se]) => {
    const estimate = estimateOf(value, { kind: 'se', se, df: null }, 'linear')
    const { low, high } = estimate
    return tableRow(
      aboutWords.verdict.measured(numberText(value), numberText(se)),
      [low ?? value, high ?? value],
      judge(estimate, REGION, 'linear').verdict,
    )
  })
  const all = pooled('reml', USUAL)
  const verdict = pooledVerdict(all, REGION, 'linear')?.verdict ?? 'inconclusive'
  return [...each, tableRow(words.allThree, [all.low, all.high], verdict)]
}

const tableRow = (
  name: string,
  [low, high]: [number, number],
  verdict: keyof typeof aboutWords.verdict.verdicts,
) => [
  name,
  chartWords.interval([fixedText(low, 4), fixedText(high, 4)]),
  aboutWords.verdict.verdicts[verdict],
]

const GROUPED = [
  { id: 'A', group: 'north', se: 0.02 },
  { id: 'B', group: 'north', se: 0.03 },
  { id: 'C', group: null, se: 0.04 },
]

/** Two measurements of the same runs and one of its own. */
export function groupRows() {
  const candidates = GROUPED.map(({ id, group, se }) => ({
    id,
    group,
    estimate: estimateOf(0.3, { kind: 'se', se, df: null }, 'linear'),
    date: null,
    excluded: false,
    comparable: true,
  }))
  const { used } = onePerGroup(candidates)
  return GROUPED.map(({ id, group, se }) => [
    id,
    group ?? words.alone,
    numberText(se),
    used.some(({ candidate }) => candidate.id === id) ? words.inPool : words.setAside,
  ])
}
