import { intervalText } from '#app/charts/rows/interval-text.ts'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { correctionPath, exclusionPath } from '#app/domain/paths/experiment.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { shownGiven } from '#app/domain/prediction/shown-condition.ts'
import { withTrueMinus } from '#app/domain/text/number-text.ts'
import { experimentWords } from '#messages/experiment.ts'
import { measurementWords } from '#messages/measurement.ts'
import { Sayings } from './sayings.tsx'
import type { RowView, View } from './view.ts'

type Props = {
  row: RowView
  may: View['measurements']['may']
  /** What it says of no prediction. */
  none: string
}

const words = measurementWords.tableOf

/** One measurement: what of, how much, and what follows. Replaced and excluded ones stay. */
export function MeasurementRow({ row, may, none }: Props) {
  const { written, superseded, excluded } = row
  const out = superseded || excluded !== null
  return (
    <tr id={`m-${row.id}`} className={out ? 'is-out' : undefined}>
      <th scope="row">
        <Measured row={row} />
      </th>
      <td className="right num">
        {written.value}
        {written.reported ? <span className="sub">{words.reported(written.reported)}</span> : null}
      </td>
      <td className="num">
        {intervalText(written, words.noInterval)}
        {written.levelKnown ? null : <span className="sub">{words.level}</span>}
        {row.doubtful ? <span className="sub">{words.doubtful}</span> : null}
      </td>
      <td className="right num" data-label={words.runs}>
        {row.n}
      </td>
      <td>
        <Sayings
          says={out ? [] : row.says}
          bare={row.estimate.se === null && row.estimate.limit === null}
          none={out ? words.out : none}
        />
      </td>
      {may.exclude || may.correct ? (
        <td>
          <Acts row={row} may={may} />
        </td>
      ) : null}
    </tr>
  )
}

const Measured = ({ row }: Pick<Props, 'row'>) => (
  <>
    <Inline body={row.symbol} />{' '}
    <Link to={observablePath(row.observable.key)}>
      <bdi>{row.observable.name}</bdi>
    </Link>
    {[row.label, row.place, row.method, withTrueMinus(shownGiven(row.conditions)), row.note]
      .filter(Boolean)
      .map((line) => (
        <bdi className="sub" key={line}>
          {line}
        </bdi>
      ))}
    {row.superseded ? <span className="sub">{words.superseded}</span> : null}
    {row.corrects ? <span className="sub">{words.corrects}</span> : null}
    {row.excluded ? (
      <span className="sub">{words.excluded(row.excluded.by, row.excluded.reason)}</span>
    ) : null}
  </>
)

function Acts({ row, may }: Omit<Props, 'none'>) {
  const { acts } = experimentWords
  const name = measurementWords.name(row.label, row.position)
  return (
    <>
      {may.correct && !row.superseded ? (
        <Link to={correctionPath(row.id)} aria-label={`${acts.correct} ${name}`}>
          {acts.correct}
        </Link>
      ) : null}
      {may.exclude ? (
        <Link
          to={exclusionPath(row.id)}
          aria-label={`${row.excluded ? acts.readmit : acts.exclude} ${name}`}
        >
          {row.excluded ? acts.readmit : acts.exclude}
        </Link>
      ) : null}
    </>
  )
}
