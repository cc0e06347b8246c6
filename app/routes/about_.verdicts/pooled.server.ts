import { fixedText, numberText } from '#app/charts/scale/number-text.ts'
import type { Interval } from '#app/domain/measurement/interval-at.ts'
import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import type { IntervalKind, Pooled, PoolMethod } from '#app/domain/pooling/pooled.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { type Attached, assess } from '#app/domain/verdict/assess.ts'
import { aboutWords } from '#messages/about.ts'
import { chartWords } from '#messages/charts.ts'
import { explanations } from '#messages/explanations.server.ts'
import { judgedBy } from './judged-by.ts'

const words = explanations.verdicts

const THREE: [value: number, se: number][] = [
  [0.28, 0.02],
  [0.37, 0.02],
  [0.31, 0.04],
]

const estimates = THREE.map(([y, se], i) => ({ id: String(i), y, v: se ** 2 }))

type Way = [keyof typeof words.methods, PoolMethod, IntervalKind]

const WAYS: Way[] = [
  ['common', 'common', 'normal'],
  ['dersimonian-laird', 'dersimonian-laird', 'normal'],
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

const attached = (value: number, se: number, id: string, group = ''): Attached => ({
  id,
  estimate: estimateOf(value, { kind: 'se', se, df: null }, 'linear'),
  standing: 'counted',
  inForce: true,
  group,
  publishedAt: null,
  inSample: false,
  reanalysis: false,
})

/** What the three say one by one and together of the region [0.25, 0.40]. */
export const togetherRows = () => {
  const three = THREE.map(([value, se], place) => attached(value, se, String(place)))
  const { each, verdict } = assess(three, judgedBy(REGION))
  const rows = THREE.map(([value, se], place) => {
    const { interval, verdict } = each.get(String(place)) ?? {}
    const name = aboutWords.verdict.measured(numberText(value), numberText(se))
    return tableRow(name, interval ?? null, verdict ?? 'inconclusive')
  })
  return [...rows, tableRow(words.allThree, verdict.interval, verdict.verdict)]
}

const tableRow = (
  name: string,
  interval: Interval | null,
  verdict: keyof typeof aboutWords.verdict.verdicts,
) => [name, interval ? textOf(interval) : '', aboutWords.verdict.verdicts[verdict]]

const textOf = ({ low, high }: Interval) =>
  chartWords.interval([fixedText(low, 4), fixedText(high, 4)])

const GROUPED = [
  { id: 'A', group: 'north', value: 0.3, se: 0.02 },
  { id: 'B', group: 'north', value: 0.32, se: 0.03 },
  { id: 'C', group: '', value: 0.31, se: 0.04 },
]

/** Two analyses of the same runs and one measurement of its own, as the estimates that are pooled. */
export function groupRows() {
  const all = GROUPED.map(({ id, group, value, se }) => attached(value, se, id, group))
  return assess(all, judgedBy(REGION)).groups.map(({ name, members, y, v, interval }) => [
    name || words.alone,
    members.join(', '),
    fixedText(y ?? Number.NaN, 4),
    fixedText(Math.sqrt(v ?? Number.NaN), 4),
    interval ? textOf(interval) : '',
  ])
}
