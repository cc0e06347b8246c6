import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { ChainKey } from '#app/components/prediction/chain-key.tsx'
import { type Line, PredictionLines } from '#app/components/prediction/prediction-lines.tsx'
import { newPredictionPath } from '#app/domain/paths/claim.ts'
import { predictionsOfPath } from '#app/domain/paths/prediction.ts'
import { claimWords } from '#messages/claim.ts'
import { findWords } from '#messages/find.ts'

type Props = { claim: { number: number; predictions: Line[]; abilities: { derive: boolean } } }

const words = claimWords.page

/** What follows from the claim and can fail. */
export function Predictions({ claim: { number, predictions, abilities } }: Props) {
  const derive = { href: newPredictionPath(number), label: words.derive }
  return (
    <Section
      id="predictions"
      title={words.predictions}
      width="wide"
      aside={abilities.derive ? <Link to={derive.href}>{derive.label}</Link> : null}
    >
      {predictions.length > 0 ? (
        <>
          <ChainKey lines={predictions} />
          <PredictionLines lines={predictions} />
          <p className="more">
            <Link to={predictionsOfPath({ claim: number })}>{findWords.list.asList}</Link>
          </p>
        </>
      ) : (
        <EmptyPlace action={derive}>{words.noPredictions}</EmptyPlace>
      )}
    </Section>
  )
}
