import { fixedText, numberText } from '#app/charts/scale/number-text.ts'
import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { judge } from '#app/domain/verdict/verdict.ts'

const NARROW: Region = { lower: 0.23, upper: 0.28 }
const HALF_LINE: Region = { lower: 0.45, upper: null }

const EXAMPLES: { value: number; se: number; region: Region }[] = [
  { value: 0.26, se: 0.01, region: NARROW },
  { value: 0.28, se: 0.02, region: NARROW },
  { value: 0.3, se: 0.04, region: NARROW },
  { value: 0.37, se: 0.02, region: NARROW },
  { value: 0.44, se: 0.01, region: HALF_LINE },
  { value: 0.4, se: 0.01, region: HALF_LINE },
]

/** What the rule of the site says of a few measurements, as the page writes it. */
export const workedExamples = () =>
  EXAMPLES.map(({ value, se, region }) => {
    const estimate = estimateOf(value, { kind: 'se', se }, 'linear')
    const { verdict, overlap } = judge(estimate, region, 'linear')
    const { low, high } = estimate
    return {
      value: fixedText(value, 2),
      error: fixedText(se, 2),
      interval: low === null || high === null ? null : ends(low, high),
      region: { lower: bound(region.lower), upper: bound(region.upper) },
      overlap: overlap === null ? null : numberText(Number(overlap.toFixed(3))),
      verdict,
    }
  })

export type WorkedExample = ReturnType<typeof workedExamples>[number]

const ends = (low: number, high: number): [string, string] => [
  fixedText(low, 4),
  fixedText(high, 4),
]

const bound = (at: number | null) => (at === null ? null : numberText(at))
