import { Link } from '#app/components/page/link.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import type { EarnedBy } from '#app/domain/score/view.ts'
import { scoreWords as words } from '#messages/scores.ts'
import { EarnedCells, EarnedHeads } from './earned-cells.tsx'

/** What people earned on one prediction. */
export const EarnedTable = ({ rows }: { rows: EarnedBy[] }) => (
  <table className="data-table score-table stack">
    <caption>{words.prediction.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.person}</th>
        <EarnedHeads />
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.handle}>
          <th scope="row">
            <PersonName person={row} />
          </th>
          <EarnedCells earned={row} />
        </tr>
      ))}
    </tbody>
  </table>
)

const PersonName = ({ person }: { person: Pick<EarnedBy, 'handle' | 'displayName'> }) => (
  <>
    <Link to={personPath(person.handle)}>
      <bdi>{person.displayName}</bdi>
    </Link>{' '}
    <span className="score-handle">@{person.handle}</span>
  </>
)
