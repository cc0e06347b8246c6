import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { State } from '#app/components/page/state.tsx'
import { EarnedCells, EarnedHeads } from '#app/components/score/earned-cells.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { PersonScores } from '#app/services/scores/person-scores.server.ts'
import { scoreWords as words } from '#messages/scores.ts'
import { predictionStates } from '#messages/statuses.ts'

type Row = PersonScores['rows'][number]

/** The predictions somebody was scored on, with what they earned on each. */
export const ScoreList = ({ rows }: { rows: Row[] }) => (
  <table className="data-table score-table stack">
    <caption>{words.person.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.prediction}</th>
        <th scope="col">{words.columns.outcome}</th>
        <EarnedHeads />
        <th scope="col" className="right">
          {words.columns.decided}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <ScoreRow key={row.prediction.id} row={row} />
      ))}
    </tbody>
  </table>
)

const ScoreRow = ({ row }: { row: Row }) => {
  const { prediction, outcome, scoredAt } = row
  const came = outcome === 1 ? 'confirmed' : 'refuted'
  return (
    <tr>
      <th scope="row">
        <Link to={recordPath(prediction)}>
          <span className="record-number">{recordName('prediction', prediction.number)}</span>{' '}
          <Inline body={prediction.title} />
        </Link>
      </th>
      <td>
        <State mark={came}>{predictionStates[came]}</State>
      </td>
      <EarnedCells earned={row} />
      <td className="right">
        <Moment at={scoredAt} as="short" />
      </td>
    </tr>
  )
}
