import { bitsText, brierText, edgeText, peerText, shareText } from '#app/domain/score/score-text.ts'
import type { Earned } from '#app/domain/score/view.ts'
import { scoreWords } from '#messages/scores.ts'

const words = scoreWords.columns

const COLUMNS = ['credence', 'edge', 'crowd', 'peer', 'brier', 'log', 'coverage'] as const

/** The heads of the columns in which stands what somebody earned. */
export const EarnedHeads = () =>
  COLUMNS.map((column) => (
    <th key={column} scope="col" className="right">
      {words[column]}
    </th>
  ))

/** What somebody earned on one prediction; where the table is narrow, each number with its name. */
export const EarnedCells = ({ earned }: { earned: Earned }) => {
  const texts = {
    credence: shareText(earned.meanCredence),
    edge: earned.crowd > 0 ? edgeText(earned.edge) : '–',
    crowd: crowdText(earned),
    peer: peerText(earned.peer),
    brier: brierText(earned.brier),
    log: bitsText(earned.log),
    coverage: shareText(earned.coverage),
  }
  return COLUMNS.map((column) => (
    <NamedCell key={column} name={words[column]} value={texts[column]} />
  ))
}

const crowdText = ({ crowd, crowdCredence }: Earned) =>
  crowdCredence === null
    ? scoreWords.noCrowd
    : scoreWords.crowd(shareText(crowdCredence), String(Math.round(crowd)))

export const NamedCell = ({ name, value }: { name: string; value: string }) => (
  <td className="right">
    <span className="unit">{name} </span>
    {value}
  </td>
)
