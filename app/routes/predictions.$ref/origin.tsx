import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { identifierText } from '#app/components/record/reference-item.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { workName } from '#app/domain/reference/work-name.ts'
import { footingWords } from '#messages/footing.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { Footing, footingSaid } from './footing.tsx'
import { Source } from './source.tsx'
import type { Prediction, View } from './view.ts'

const words = predictionPageWords.told

/** From what it was made, who said it first, and what that means for its verdict. */
export function Origin({ prediction, evidence }: View) {
  const { source, madeFrom, registration } = prediction
  const footing = registration ? footingSaid({ prediction, evidence }) : null
  if (!source && madeFrom.length === 0 && !footing) return null
  const title = source || madeFrom.length > 0 ? words.originTitle : footingWords.title
  return (
    <Fold id="origin" title={title} told={toldOf(prediction, footing)}>
      <Terms id="origin-terms">
        {source ? <Source source={source} /> : null}
        {madeFrom.length > 0 ? <MadeFrom madeFrom={madeFrom} /> : null}
        {footing ? <Footing prediction={prediction} evidence={evidence} /> : null}
      </Terms>
    </Fold>
  )
}

function toldOf({ source, madeFrom }: Prediction, footing: string | null): string {
  const names = madeFrom.map(({ kind, number }) => recordName(kind, number))
  return words.origin({
    source: source ? workName(source.work) || identifierText(source.work) : null,
    madeFrom: names,
    footing: footing && footing.charAt(0).toLowerCase() + footing.slice(1),
  })
}

const MadeFrom = ({ madeFrom }: Pick<Prediction, 'madeFrom'>) => (
  <Term term={predictionWords.page.madeFrom}>
    {madeFrom.map((experiment, place) => (
      <span key={experiment.id}>
        {place > 0 ? ', ' : null}
        <Link to={recordPath(experiment)} title={experiment.titlePlain}>
          {recordName(experiment.kind, experiment.number)}
        </Link>
      </span>
    ))}
  </Term>
)
