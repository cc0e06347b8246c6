import { fitScale } from '#app/charts/scale/fit-scale.server.ts'
import { type Estimate, estimateOf } from '#app/domain/measurement/uncertainty.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { fixedText, numberText } from '#app/domain/text/number-text.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { chartWords } from '#messages/charts.ts'
import { judgedBy } from './judged-by.ts'

const NARROW: Region = { lower: 0.23, upper: 0.28 }
const HALF_LINE: Region = { lower: 0.45, upper: null }

const CASES: [value: number, se: number, region: Region][] = [
  [0.26, 0.01, NARROW],
  [0.28, 0.02, NARROW],
  [0.3, 0.04, NARROW],
  [0.37, 0.02, NARROW],
  [0.44, 0.01, HALF_LINE],
  [0.4, 0.01, HALF_LINE],
]

/** Six measurements against their regions, on one axis, as the rule of the site judges them. */
export function cases() {
  const judged = CASES.map(([value, se, region]) => {
    const estimate = estimateOf(value, { kind: 'se', se, df: null }, 'linear')
    return { value, se, region, estimate, ...judge(estimate, judgedBy(region)) }
  })
  const regions = judged.flatMap(({ region }) => [region.lower, region.upper])
  const scale = fitScale({
    scale: 'linear',
    anchors: regions.filter((bound) => bound !== null),
    others: judged.flatMap(({ estimate }) => endsOf(estimate)),
  })
  const rows = judged.map(({ value, se, region, estimate, verdict, overlap }) => {
    const [low, high] = endsOf(estimate)
    return {
      value: fixedText(value, 2),
      error: fixedText(se, 2),
      region: chartWords.bounds({ lower: textOf(region.lower), upper: textOf(region.upper) }),
      interval: [fixedText(low, 4), fixedText(high, 4)] as [string, string],
      overlap: numberText(Number((overlap ?? Number.NaN).toFixed(6))),
      verdict,
      drawn: {
        region: scale.extent(region.lower, region.upper),
        bar: scale.extent(low, high),
        spot: scale.spot(value),
      },
    }
  })
  return { rows, ticks: scale.ticks }
}

export type Cases = ReturnType<typeof cases>

const endsOf = ({ value, low, high }: Estimate): [number, number] => [low ?? value, high ?? value]

const textOf = (bound: number | null) => (bound === null ? null : numberText(bound))
