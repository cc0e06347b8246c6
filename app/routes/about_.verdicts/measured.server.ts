import { type Estimate, estimateOf, type Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import type { Domain } from '#app/domain/observable/domain.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { fixedText } from '#app/domain/text/number-text.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { aboutWords } from '#messages/about.ts'
import { explanations } from '#messages/explanations.server.ts'
import { intervalText, regionText } from './figures.ts'
import { judgedBy } from './judged-by.ts'

const words = explanations.verdicts
const { verdicts } = aboutWords.verdict

/** What one standard error is multiplied by, from many runs and from three. */
export const quantiles = () => ({
  normal: fixedText(quantileFor(0.95, null), 2),
  threeRuns: fixedText(quantileFor(0.95, 2), 2),
})

const REPORTED: Uncertainty[] = [
  { kind: 'se', se: 0.01, df: null },
  { kind: 'se', se: 0.01, df: 4 },
  { kind: 'sd', sd: 0.03, n: 9 },
  { kind: 'sd', sd: 0.03, n: 3 },
  { kind: 'interval', low: 0.24, high: 0.285, level: 0.95 },
  { kind: 'interval', low: 0.24, high: 0.285, level: 0.9 },
]

/** The value 0.26, reported in several ways, and the 95 % interval that each stands for. */
export const reportedRows = () =>
  REPORTED.map((uncertainty) => [
    words.reported(uncertainty),
    intervalOf(estimateOf(0.26, uncertainty, 'linear'), 4),
  ])

const DOMAINS: [value: number, se: number, domain: Domain, region: Region][] = [
  [0.995, 0.005, { lower: 0, upper: 1 }, { lower: 0.9, upper: 1 }],
  [0.001, 0.001, { lower: 0, upper: null }, { lower: 0, upper: 0.05 }],
]

/** Values beside the end of what is possible. */
export const domainRows = () =>
  DOMAINS.map(([value, se, domain, region]) => {
    const estimate = estimateOf(value, { kind: 'se', se, df: null }, 'linear')
    const { interval, verdict } = judge(estimate, judgedBy(region, { domain }))
    const name = aboutWords.verdict.measured(String(value), String(se))
    return [
      name,
      regionText(domain),
      intervalOf(estimate, 4),
      intervalText(interval),
      regionText(region),
      verdicts[verdict],
    ]
  })

const REGION: Region = { lower: 0.23, upper: 0.28 }
const UPPER: Region = { lower: null, upper: 0.05 }
const LIMITS: [value: number, side: 'upper' | 'lower', level: number][] = [
  [0.03, 'upper', 0.95],
  [0.03, 'upper', 0.9],
  [0.08, 'upper', 0.99],
  [0.06, 'lower', 0.95],
  [0.04, 'upper', 1],
]

/** Limits of a quantity that is not below zero, against a region that ends at 0.05. */
export const limitRows = () =>
  LIMITS.map(([value, side, level]) => {
    const uncertainty = { kind: 'limit', side, level } as const
    const estimate = estimateOf(value, uncertainty, 'linear')
    const terms = judgedBy(UPPER, { domain: { lower: 0, upper: null } })
    const { interval, verdict, reason } = judge(estimate, terms)
    return [
      `${words.reported(uncertainty)}: ${value}`,
      intervalText(interval) || words.noInterval,
      verdicts[verdict],
      words.reasons[reason],
    ]
  })

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
      verdicts[verdict],
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
    const { verdict } = judge(estimate, judgedBy(SMALL_REGION, { scale }))
    return [words.scales[scale], intervalOf(estimate, 6), verdicts[verdict]]
  })

function intervalOf({ low, high }: Estimate, decimals: number): string {
  if (low === null || high === null) return words.noInterval
  return intervalText({ low, high }, decimals)
}
