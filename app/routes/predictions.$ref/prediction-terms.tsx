import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { falsifiedIf } from '#app/components/prediction/falsified-if.ts'
import { RegionOf } from '#app/components/prediction/region-of.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Prediction } from './view.ts'

const words = predictionWords.page
const more = predictionPageWords.terms

type Props = { prediction: Prediction }

/** What was foretold, and what would sink it. The other terms are folded below. */
export const PredictionTerms = ({ prediction }: Props) => (
  <Terms id="terms">
    <Foretold prediction={prediction} />
    <FalsifiedIf prediction={prediction} />
    <Deadline prediction={prediction} />
  </Terms>
)

function Foretold({ prediction }: Props) {
  const { form, stated, observable, region } = prediction
  const point = form === 'point-sd' || form === 'point-tolerance'
  const bounded = region.lower !== null || region.upper !== null
  const about = observable ? <About observable={observable} /> : null
  if (form === 'binary' || bounded)
    return (
      <Term
        term={words.region}
        sub={
          <>
            {about}
            {point ? <span className="sub">{more.asTyped(stated)}</span> : null}
          </>
        }
      >
        {form === 'binary' ? (
          predictionWords.forms.binary
        ) : (
          <span className="region-value">
            <RegionOf line={{ observable, region }} />
          </span>
        )}
      </Term>
    )
  return observable ? (
    <Term term={words.observable} sub={about}>
      <Inline body={observable.symbol} />
    </Term>
  ) : null
}

const About = ({ observable }: { observable: NonNullable<Prediction['observable']> }) => (
  <>
    {observable.name}, {observable.unit === '1' ? more.dimensionless : shownUnit(observable.unit)},{' '}
    {more[observable.scale]}
    {' · '}
    <Link className="text-link" to={observablePath(observable.key)}>
      {more.rivals}
    </Link>
  </>
)

/** The sentence that follows from region and rule; what its author adds, open where nothing else is said. */
function FalsifiedIf({ prediction }: Props) {
  const { criterion, falsification, observable, begins } = prediction
  if (!criterion && !falsification) return null
  const sentences = falsification ? falsifiedIf(falsification, observable?.unit ?? '') : []
  return (
    <Term term={words.criterion} className="criterion">
      {sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null}
      {criterion && sentences.length === 0 ? <Prose body={criterion} /> : null}
      {criterion && sentences.length > 0 ? (
        <details className="own-words">
          <summary>
            {more.ownWords} <span className="told">{begins.criterion}</span>
          </summary>
          <Prose body={criterion} />
        </details>
      ) : null}
    </Term>
  )
}

/** An open-ended one says so in what was frozen; a draft says it here. */
function Deadline({ prediction }: Props) {
  const { deadline, dueness, essential, registration } = prediction
  if (!deadline && registration) return null
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
