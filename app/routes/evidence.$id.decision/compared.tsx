import { PredictionTerm } from '#app/components/evidence/prediction-term.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import type { RecordLink } from '#app/domain/record/view.ts'
import type { Body } from '#app/domain/text/body.ts'
import { evidenceWords as words } from '#messages/evidence.ts'

type Props = {
  prediction: RecordLink
  scope: Body | null
  conditions: string
  given: string
  unknown: string[]
}

/** The conditions of the prediction and of the experiment, to be held against each other. */
export const Compared = ({ prediction, scope, conditions, given, unknown }: Props) => (
  <Terms id="conditions">
    <PredictionTerm prediction={prediction} />
    {scope ? (
      <Term term={words.scope}>
        <Prose body={scope} />
      </Term>
    ) : null}
    <Term term={words.predicted}>
      <Lines text={conditions} />
    </Term>
    <Term term={words.given}>
      <Lines text={given} />
    </Term>
    <Term term={words.unknown}>{unknown.join(', ') || words.none}</Term>
  </Terms>
)

const Lines = ({ text }: { text: string }) =>
  text === '' ? words.none : <span className="lines">{text}</span>
