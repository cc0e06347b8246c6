import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { NamedCell } from '#app/components/score/earned-cells.tsx'
import { personScoresPath } from '#app/domain/paths/person.ts'
import { brierText, edgeText, peerText } from '#app/domain/score/score-text.ts'
import { figureText } from '#app/domain/text/interval-text.ts'
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
    {rows.length > 0 ? <p className="hint">{words.board.means}</p> : null}
  </Section>
)

const NUMBERS = ['edgeSum', 'withCrowd', 'scored', 'peerSum', 'brier', 'weight'] as const

const textOf: Record<(typeof NUMBERS)[number], (row: View['rows'][number]) => string> = {
  edgeSum: ({ edge }) => edgeText(edge),
  withCrowd: ({ n }) => String(n),
  scored: ({ scored }) => String(scored),
  peerSum: ({ peer }) => peerText(peer),
  brier: ({ brier }) => brierText(brier),
  weight: ({ weight }) => figureText(weight),
}

const BoardTable = ({ rows, least }: Pick<View, 'rows' | 'least'>) => (
  <table className="data-table score-table score-board stack">
    <caption>{words.board.caption(least)}</caption>
    <thead>
      <tr>
        <th scope="col">{heads.rank}</th>
        <th scope="col">{heads.person}</th>
        {NUMBERS.map((column) => (
          <th key={column} scope="col" className="right">
            {heads[column]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.personId}>
          <td>{row.rank}</td>
          <th scope="row">
            <Link to={personScoresPath(row.handle)}>
              <bdi>{row.displayName}</bdi>
            </Link>{' '}
            <span className="score-handle">@{row.handle}</span>
          </th>
          {NUMBERS.map((column) => (
            <NamedCell key={column} name={heads[column]} value={textOf[column](row)} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
