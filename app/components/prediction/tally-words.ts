import type { PredictionLine } from '#app/domain/claim/view.ts'
import { VERDICTS } from '#app/domain/verdict/verdict.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'

const words = predictionPageWords.tally

/** How many measurements say what, in words alone. */
export function tallyWords(tally: PredictionLine['tally']): string[] {
  const said = VERDICTS.filter((verdict) => tally[verdict] > 0)
  const bare = (['inside', 'outside'] as const).filter((place) => tally[place] > 0)
  return [
    ...said.map((verdict) => words[verdict](tally[verdict])),
    ...(bare.length > 0
      ? [
          words.bare(
            tally.inside + tally.outside,
            bare.map((place) => words[place](tally[place])),
          ),
        ]
      : []),
  ]
}
