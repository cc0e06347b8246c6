import { RowStrip } from '#app/charts/strip/strip.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { errorText } from '#app/components/wanted/error-text.ts'
import type { ObservableView } from '#app/domain/observable/view.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { wantedWords } from '#messages/wanted.ts'
import type { RivalRow } from './plot.server.ts'

const words = wantedWords.rivals

type Props = {
  rivals: RivalRow[]
  observable: Pick<ObservableView, 'scale' | 'unit'>
}

const namesOf = (pair: RivalRow['pair']) =>
  pair.map(({ kind, number }) => recordName(kind, number)).join(' and ')

/** The measurement that tells the nearest rivals apart, in a sentence below the name. */
export function TellsApart({ rivals, observable }: Props) {
  const nearest = rivals.find(({ error }) => error !== null)
  if (!nearest || nearest.error === null) return null
  return (
    <p className="settle">
      <b>{wantedWords.settle.title}</b>{' '}
      {words.tells(errorText(nearest.error, observable), namesOf(nearest.pair))}{' '}
      <Link className="text-link" to="#rivals">
        {words.all}
      </Link>
    </p>
  )
}

/** Predictions that cannot both be right, and the measurement that tells which is not. */
export const Rivals = ({ rivals, observable }: Props) => (
  <Section id="rivals" title={words.title} width="wide">
    <p className="hint">{words.lead}</p>
    <table className="data-table stack">
      <thead>
        <tr>
          <th scope="col">{words.pair}</th>
          <th scope="col">{words.regions}</th>
          <th scope="col">{words.error}</th>
        </tr>
      </thead>
      <tbody>
        {rivals.map(({ pair, error, strip }) => (
          <tr key={pair.map(({ id }) => id).join(' ')}>
            <th scope="row">
              {pair.map((record) => (
                <span className="below" key={record.id}>
                  <Link to={recordPath(record)}>
                    <span className="record-number">{recordName(record.kind, record.number)}</span>{' '}
                    <Inline body={record.title} />
                  </Link>
                </span>
              ))}
            </th>
            <td className="spark-cell">
              <RowStrip plot={strip} label={words.strip(namesOf(pair))} />
            </td>
            <td className="figure-text">
              {error === null ? words.none : words.orLess(errorText(error, observable))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Section>
)
