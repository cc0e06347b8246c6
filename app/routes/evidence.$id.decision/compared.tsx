import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
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
    <Term term={words.prediction}>
      {recordName('prediction', prediction.number)}{' '}
      <Link className="text-link" to={recordPath(prediction)}>
        <Inline body={prediction.title} />
      </Link>
    </Term>
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
