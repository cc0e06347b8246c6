import { intervalText } from '#app/charts/rows/interval-text.ts'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import { chartWords } from '#messages/charts.ts'
import { observableWords } from '#messages/observable.ts'
import type { ValueRow } from './plot.server.ts'

const words = observableWords.page

type Props = {
  observableKey: string
  history: { rows: ValueRow[]; page: number; pages: number }
  measurements: { total: number; left: number }
}

/** Every value that was ever entered, by when it became public. */
export function Values({ observableKey, history, measurements }: Props) {
  const { rows, page, pages } = history
  const at = (to: number) =>
    to < 1 || to > pages ? null : `${observablePath(observableKey, `page=${to}`)}#values`
  return (
    <Section
      id="values"
      title={words.values}
      width="wide"
      aside={pages > 1 ? words.pageOf(page, pages) : null}
    >
      {rows.length > 0 ? <ValueTable rows={rows} /> : <EmptyPlace>{words.noValues}</EmptyPlace>}
      {measurements.left > 0 ? <p className="hint">{words.cut(measurements.left)}</p> : null}
      <Pager previous={at(page - 1)} next={at(page + 1)} />
    </Section>
  )
}

const ValueTable = ({ rows }: { rows: ValueRow[] }) => (
  <table className="data-table value-table stack">
    <caption>{words.valuesCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.date}</th>
        <th scope="col" className="right">
          {words.value}
        </th>
        <th scope="col">{words.interval}</th>
        <th scope="col">{words.experiment}</th>
        <th scope="col">{words.standing}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Value key={row.id} row={row} />
      ))}
    </tbody>
  </table>
)

function Value({ row }: { row: ValueRow }) {
  const { experiment, text, label, reported, standing } = row
  const notes = [
    row.corrects ? words.corrects : '',
    reported ? words.reported(quantity(numberText(reported.value), reported.unit)) : '',
    ...row.notes,
  ].filter(Boolean)
  return (
    <tr className={standing === 'stands' ? undefined : 'is-past'}>
      <td className="when">
        <Moment at={row.at} as="short" />
      </td>
      <td className="right figure-text">{text.value}</td>
      <td>{intervalText(text, words.noInterval)}</td>
      <th scope="row">
        <Link to={recordPath({ kind: 'experiment', ...experiment })}>
          <span className="record-number">{recordName('experiment', experiment.number)}</span>{' '}
          <bdi>{label || experiment.title}</bdi>
        </Link>
      </th>
      <td>
        <bdi>{notes.join(chartWords.separator)}</bdi>
      </td>
    </tr>
  )
}
