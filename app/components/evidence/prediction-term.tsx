import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Term } from '#app/components/record/terms.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { evidenceWords } from '#messages/evidence.ts'

/** The prediction that a piece of evidence is about. */
export const PredictionTerm = ({ prediction }: { prediction: RecordLink }) => (
  <Term term={evidenceWords.prediction}>
    {recordName('prediction', prediction.number)}{' '}
    <Link className="text-link" to={recordPath(prediction)}>
      <Inline body={prediction.title} />
    </Link>
  </Term>
)
