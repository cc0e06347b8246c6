import { Mark } from '#app/components/page/mark.tsx'
import type { PredictionLine } from '#app/domain/claim/view.ts'
import { VERDICTS } from '#app/domain/verdict/verdict.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'

type Props = { tally: PredictionLine['tally'] }

const words = predictionPageWords.tally

/** How many measurements say what, mark and word; bare values by where they lie. Nothing of none. */
export function Tally({ tally }: Props) {
  const bare = (['inside', 'outside'] as const).filter((place) => tally[place] > 0)
  const said = VERDICTS.filter((verdict) => tally[verdict] > 0)
  if (said.length + bare.length === 0) return null
  return (
    <span className="tally">
      {said.map((verdict) => (
        <span key={verdict} className={`is-${verdict}`}>
          <Mark name={verdict} /> {words[verdict](tally[verdict])}
        </span>
      ))}
      {bare.length > 0 ? (
        <span>
          {words.bare(
            tally.inside + tally.outside,
            bare.map((place) => words[place](tally[place])),
          )}
        </span>
      ) : null}
    </span>
  )
}
