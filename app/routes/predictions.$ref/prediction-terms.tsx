import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { falsifiedIf } from '#app/components/prediction/falsified-if.ts'
import { RegionOf } from '#app/components/prediction/region-of.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { withTrueMinus } from '#app/domain/text/number-text.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { Footing } from './footing.tsx'
import { Source } from './source.tsx'
import type { Prediction, View } from './view.ts'

const words = predictionWords.page
const more = predictionPageWords.terms

/** What was foretold, term by term. */
export function PredictionTerms({ prediction, evidence }: View) {
  const { source, registration } = prediction
  return (
    <Terms id="terms">
      {prediction.observable ? <Observable observable={prediction.observable} /> : null}
      <RegionTerm prediction={prediction} />
      <Conditions prediction={prediction} />
      <MadeFrom prediction={prediction} />
      <FalsifiedIf prediction={prediction} />
      <Deadline prediction={prediction} />
      {source ? <Source source={source} /> : null}
      {registration ? <Footing prediction={prediction} evidence={evidence} /> : null}
    </Terms>
  )
}

const Observable = ({ observable }: { observable: NonNullable<Prediction['observable']> }) => (
  <Term
    term={words.observable}
    sub={
      <>
        {observable.unit === '1' ? more.dimensionless : shownUnit(observable.unit)},{' '}
        {more[observable.scale]}
        {' · '}
        <Link className="text-link" to={observablePath(observable.key)}>
          {more.rivals}
        </Link>
      </>
    }
  >
    <Inline body={observable.symbol} />, {observable.name}
  </Term>
)

function RegionTerm({ prediction }: { prediction: Prediction }) {
  const { form, stated, observable, region } = prediction
  const point = form === 'point-sd' || form === 'point-tolerance'
  if (form !== 'binary' && region.lower === null && region.upper === null) return null
  return (
    <Term term={words.region} sub={point ? more.asTyped(stated) : null}>
      {form === 'binary' ? (
        predictionWords.forms.binary
      ) : (
        <span className="region-value">
          <RegionOf line={{ observable, region }} />
        </span>
      )}
    </Term>
  )
}

function Conditions({ prediction: { conditions, scope } }: { prediction: Prediction }) {
  if (conditions.length === 0 && !scope) return null
  return (
    <Term term={words.conditions}>
      {scope ? <Prose body={scope} /> : null}
      {conditions.length > 0 ? (
        <ul className="condition-lines">
          {conditions.map((condition) => (
            <li key={condition}>{withTrueMinus(condition)}</li>
          ))}
        </ul>
      ) : null}
    </Term>
  )
}

function MadeFrom({ prediction: { madeFrom } }: { prediction: Prediction }) {
  if (madeFrom.length === 0) return null
  return (
    <Term term={words.madeFrom}>
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
}

/** The sentence that follows from region and rule, then what its author adds. */
function FalsifiedIf({ prediction }: { prediction: Prediction }) {
  const { criterion, falsification, observable } = prediction
  if (!criterion && !falsification) return null
  const sentences = falsification ? falsifiedIf(falsification, observable?.unit ?? '') : []
  return (
    <Term term={words.criterion} className="criterion">
      {sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null}
      {criterion ? <Prose body={criterion} /> : null}
    </Term>
  )
}

function Deadline({ prediction: { deadline, dueness, essential } }: { prediction: Prediction }) {
  return (
    <Term term={words.deadline} sub={deadline ? predictionWords.dueness[dueness] : null}>
      {deadline ? (
        <>
          {more.endOf} <Moment at={deadline} /> {more.utc}
        </>
      ) : (
        more.openEnded
      )}
      {'. '}
      {essential ? more.essential : null}
    </Term>
  )
}
