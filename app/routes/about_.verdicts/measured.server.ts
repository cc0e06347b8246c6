import { fixedText, numberText } from '#app/charts/scale/number-text.ts'
import { type Estimate, estimateOf, type Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { aboutWords } from '#messages/about.ts'
import { chartWords } from '#messages/charts.ts'
import { explanations } from '#messages/explanations.server.ts'
import { judgedBy } from './judged-by.ts'

const words = explanations.verdicts

const REPORTED: Uncertainty[] = [
  { kind: 'se', se: 0.01, df: null },
  { kind: 'sd', sd: 0.03, n: 9 },
  { kind: 'interval', low: 0.24, high: 0.285, level: 0.95 },
  { kind: 'interval', low: 0.24, high: 0.285, level: 0.9 },
]

/** The value 0.26, reported in four ways, and the 95 % interval that each stands for. */
export const reportedRows = () =>
  REPORTED.map((uncertainty) => [
    words.reported(uncertainty),
    intervalOf(estimateOf(0.26, uncertainty, 'linear'), 4),
  ])

const REGION: Region = { lower: 0.23, upper: 0.28 }
const BARE: [number, Uncertainty][] = [
  [0.26, { kind: 'none' }],
  [0.37, { kind: 'none' }],
  [0.26, { kind: 'interval', low: 0.25, high: 0.27, level: null }],
  [0.26, { kind: 'interval', low: 0.27, high: 0.275, level: 0.95 }],
]

/** Values that decide nothing, against the region [0.23, 0.28]. */
export const bareRows = () =>
  BARE.map(([value, uncertainty]) => {
    const estimate = estimateOf(value, uncertainty, 'linear')
    const { verdict, position, reason } = judge(estimate, judgedBy(REGION))
    return [
      fixedText(value, 2),
      words.reported(uncertainty),
      aboutWords.verdict.verdicts[verdict],
      words.positions[position],
      words.reasons[reason],
    ]
  })

const SMALL = { value: 0.002, uncertainty: { kind: 'se', se: 0.0005, df: null } as const }
const SMALL_REGION: Region = { lower: 0.001, upper: 0.004 }

/** The same measurement on both scales. */
export const scaleRows = () =>
  (['linear', 'log'] as const satisfies readonly Scale[]).map((scale) => {
    const estimate = estimateOf(SMALL.value, SMALL.uncertainty, scale)
    const { verdict } = judge(estimate, judgedBy(SMALL_REGION, scale))
    return [words.scales[scale], intervalOf(estimate, 6), aboutWords.verdict.verdicts[verdict]]
  })

function intervalOf({ low, high }: Estimate, decimals: number): string {
  if (low === null || high === null) return words.noInterval
  const text = (bound: number) => numberText(Number(bound.toFixed(decimals)))
  return chartWords.interval([text(low), text(high)])
}
