import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { errorText } from '#app/components/wanted/error-text.ts'
import type { ObservableView } from '#app/domain/observable/view.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { ObservablePage } from '#app/services/observables/observable-page.server.ts'
import { wantedWords } from '#messages/wanted.ts'

const words = wantedWords.rivals

type Props = {
  rivals: ObservablePage['rivals']
  observable: Pick<ObservableView, 'scale' | 'unit'>
}

/** Predictions that cannot both be right, and the measurement that tells which is not. */
export const Rivals = ({ rivals, observable }: Props) => (
  <Section id="rivals" title={words.title} width="wide">
    <p className="hint">{words.lead}</p>
    <table className="data-table stack">
      <thead>
        <tr>
          <th scope="col">{words.pair}</th>
          <th scope="col">{words.error}</th>
        </tr>
      </thead>
      <tbody>
        {rivals.map(({ pair, error }) => (
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
            <td className="figure-text">
              {error === null ? words.none : words.orLess(errorText(error, observable))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Section>
)
