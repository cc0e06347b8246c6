import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { NamedCell } from '#app/components/score/earned-cells.tsx'
import { personScoresPath } from '#app/domain/paths/person.ts'
import { brierText, peerText, shareText } from '#app/domain/score/score-text.ts'
import type { ScoresPage } from '#app/services/scores/scores-page.server.ts'
import { scoreWords as words } from '#messages/scores.ts'
import { siteWords } from '#messages/site.ts'

const heads = words.columns

type View = ScoresPage['board']

/** Who foretold best, of those with enough scored predictions. */
export const Board = ({ board: { rows, total, below, least } }: { board: View }) => (
  <Section id="leaderboard" title={siteWords.leaderboard}>
    {rows.length > 0 ? (
      <BoardTable rows={rows} least={least} />
    ) : (
      <EmptyPlace>{words.board.empty(least)}</EmptyPlace>
    )}
    {total > rows.length ? <p className="hint">{words.board.more(rows.length, total)}</p> : null}
    {below > 0 ? <p className="hint">{words.board.below(below, least)}</p> : null}
  </Section>
)

const BoardTable = ({ rows, least }: Pick<View, 'rows' | 'least'>) => (
  <table className="data-table score-table score-board stack">
    <caption>{words.board.caption(least)}</caption>
    <thead>
      <tr>
        <th scope="col">{heads.rank}</th>
        <th scope="col">{heads.person}</th>
        <th scope="col" className="right">
          {heads.meanPeer}
        </th>
        <th scope="col" className="right">
          {heads.predictions}
        </th>
        <th scope="col" className="right">
          {heads.brier}
        </th>
        <th scope="col" className="right">
          {heads.coverage}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.personId}>
          <td>{row.rank}</td>
          <th scope="row">
            <Link to={personScoresPath(row.handle)}>{row.displayName}</Link>{' '}
            <span className="score-handle">@{row.handle}</span>
          </th>
          <NamedCell name={heads.meanPeer} value={peerText(row.peer)} />
          <NamedCell name={heads.predictions} value={String(row.n)} />
          <NamedCell name={heads.brier} value={brierText(row.brier)} />
          <NamedCell name={heads.coverage} value={shareText(row.coverage)} />
        </tr>
      ))}
    </tbody>
  </table>
)
