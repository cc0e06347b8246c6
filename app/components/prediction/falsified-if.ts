import type { Falsification } from '#app/domain/prediction/falsification.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { levelText } from '#app/domain/statistics/level.ts'
import { boundTexts } from '#app/domain/text/interval-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import { predictionWords as words } from '#messages/prediction.ts'

/** What would contradict a prediction, in a sentence, and in a second one what else counts. */
export function falsifiedIf({ region, level, ...rest }: Falsification, unit: string): string[] {
  const allowed = intervalText(region)
  const sentence = words.falsified({
    ...rest,
    region: quantity(allowed, unit),
    level: levelText(level),
  })
  return rest.reanalyses ? [sentence, words.reanalysesCount] : [sentence]
}

const intervalText = (region: Region) => {
  const { lower, upper } = boundTexts(region)
  const from = lower === null ? words.openEnds.lower : `[${lower}`
  const to = upper === null ? words.openEnds.upper : `${upper}]`
  return `${from}, ${to}`
}
