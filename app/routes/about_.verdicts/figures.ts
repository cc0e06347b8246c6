import type { Interval } from '#app/domain/measurement/interval-at.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { fixedText, numberText } from '#app/domain/text/number-text.ts'
import type { PredictionVerdict } from '#app/domain/verdict/outcome.ts'
import { aboutWords } from '#messages/about.ts'
import { chartWords } from '#messages/charts.ts'
import { verdictReasons } from '#messages/verdict-reasons.ts'

/** As many decimals as are asked for and none that are zero; nothing where there is no interval. */
export function intervalText(interval: Interval | null, decimals = 4): string {
  if (interval === null) return ''
  const { low, high } = interval
  const text = (bound: number) => numberText(Number(bound.toFixed(decimals)))
  return chartWords.bounds({
    lower: low === -Infinity ? null : text(low),
    upper: high === Infinity ? null : text(high),
  })
}

export const regionText = ({ lower, upper }: Region): string =>
  intervalText({ low: lower ?? -Infinity, high: upper ?? Infinity })

export const fixed = (value: number | null, decimals: number): string =>
  fixedText(value ?? Number.NaN, decimals)

/** The verdict and why, as two cells; measurements go by their letters. */
export const concludedCells = ({ verdict, reason }: PredictionVerdict): [string, string] => [
  aboutWords.verdict.verdicts[verdict],
  aboutWords.verdict.because(verdictReasons[reason.key].short(reason.count), reason.measurements),
]
