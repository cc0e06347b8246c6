import { intervalText } from '#app/charts/rows/interval-text.ts'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { measurementWords } from '#messages/measurement.ts'
import { measurementFormWords as words } from '#messages/measurement-form.ts'
import type { PreviewRow, PreviewSaying, WrittenPreview } from './types.ts'
import { Verdict } from './verdict.tsx'

const { tableOf } = measurementWords

/** Rows as they would be stored, and what each would say. */
export const Preview = ({ preview: { rows, total } }: { preview: WrittenPreview }) => (
  <section
    className="previews"
    tabIndex={-1}
    // biome-ignore lint/a11y/noAutofocus: without script this is what leads to what was asked for
    autoFocus
    aria-labelledby="preview-title"
  >
    <h2 id="preview-title">{words.previewTitle}</h2>
    <p className="hint">{words.previewNote}</p>
    <section
      className="scroll"
      aria-label={words.previewTable}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is scrolled by keyboard
      tabIndex={0}
    >
      <table className="data-table stack measurements">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{tableOf.measured}</th>
            <th scope="col">{tableOf.value}</th>
            <th scope="col">{words.asCompared}</th>
            <th scope="col">{tableOf.says}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.row ?? 0} row={row} />
          ))}
        </tbody>
      </table>
    </section>
    {total > rows.length ? <p className="hint">{words.further(total - rows.length)}</p> : null}
  </section>
)

const Row = ({ row }: { row: PreviewRow }) => (
  <tr>
    <td className="num" data-label={words.row}>
      {row.row}
    </td>
    <th scope="row">
      <bdi>{row.observable}</bdi>
      {row.label ? <bdi className="sub">{row.label}</bdi> : null}
    </th>
    <td className="num">{row.reported}</td>
    <td className="num">
      {row.value} <span className="sub">{intervalText(row, tableOf.noInterval)}</span>
    </td>
    <td>
      {row.says.length === 0 ? <span className="hint">{tableOf.noPrediction}</span> : null}
      <ul className="sayings">
        {row.says.map((saying) => (
          <Said key={saying.number} saying={saying} />
        ))}
      </ul>
    </td>
  </tr>
)

const Said = ({ saying }: { saying: PreviewSaying }) => (
  <li>
    <Link to={recordPath({ kind: 'prediction', ...saying })}>
      {recordName('prediction', saying.number)}
    </Link>{' '}
    {saying.standing === 'out-of-scope' ? null : (
      <Verdict verdict={saying.verdict} position={saying.position} bare={saying.bare} />
    )}
    {saying.standing === 'counted' ? null : (
      <span className="sub">
        {measurementWords.standings[saying.standing]}
        {saying.conditionKeys.length > 0 ? `: ${saying.conditionKeys.join(', ')}` : ''}
      </span>
    )}
  </li>
)
