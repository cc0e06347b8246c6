import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { State } from '#app/components/page/state.tsx'
import { outcomeOf } from '#app/components/prediction/outcome.ts'
import { regionWords } from '#app/components/prediction/region-of.tsx'
import { Tally } from '#app/components/prediction/tally.tsx'
import type { ObservablePrediction } from '#app/domain/observable/view.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { RecordLink } from '#app/domain/record/view.ts'
import { textOfWidth } from '#app/domain/text/interval-text.ts'
import { chartWords } from '#messages/charts.ts'
import { observableWords } from '#messages/observable.ts'

const words = observableWords.page

type Props = { predictions: ObservablePrediction[] }

/** All predictions of an observable with what became of them; replaced ones stay, faint. */
export const ObservablePredictions = ({ predictions }: Props) => (
  <table className="data-table prediction-table stack">
    <thead>
      <tr>
        <th scope="col">{words.prediction}</th>
        <th scope="col">{words.region}</th>
        <th scope="col">{words.outcome}</th>
        <th scope="col">{words.pooled}</th>
      </tr>
    </thead>
    <tbody>
      {predictions.map((prediction) => (
        <Row key={prediction.id} prediction={prediction} />
      ))}
    </tbody>
  </table>
)

function Row({ prediction }: { prediction: ObservablePrediction }) {
  const { claims, supersededBy, region, pooled, tally } = prediction
  const { mark, word, after } = outcomeOf(prediction)
  return (
    <tr className={supersededBy.length > 0 ? 'is-past' : undefined}>
      <th scope="row">
        <NamedLink record={prediction} />
        {claims.length > 0 ? <Linked lead={words.claim} records={claims} /> : null}
        {supersededBy.length > 0 ? (
          <Linked lead={words.supersededBy} records={supersededBy} />
        ) : null}
      </th>
      <td className="figure-text">{regionWords(region)}</td>
      <td>
        <State mark={mark} after={after}>
          {word}
        </State>
        <span className="below">
          <Tally tally={tally} />
        </span>
      </td>
      <td className="figure-text">{pooled ? <Pooled pooled={pooled} /> : null}</td>
    </tr>
  )
}

function Pooled({
  pooled: { mean, low, high },
}: {
  pooled: { mean: number; low: number; high: number }
}) {
  const text = textOfWidth(high - low)
  return (
    <>
      {text(mean)} <span className="below">{chartWords.interval([text(low), text(high)])}</span>
    </>
  )
}

const NamedLink = ({ record }: { record: RecordLink }) => (
  <Link to={recordPath(record)}>
    <span className="record-number">{recordName(record.kind, record.number)}</span>{' '}
    <Inline body={record.title} />
  </Link>
)

const Linked = ({ lead, records }: { lead: string; records: RecordLink[] }) => (
  <span className="below">
    {lead}{' '}
    {records.map((record, place) => (
      <span key={record.id}>
        {place > 0 ? ', ' : null}
        <NamedLink record={record} />
      </span>
    ))}
  </span>
)
