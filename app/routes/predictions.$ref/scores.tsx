import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { EarnedTable } from '#app/components/score/earned-table.tsx'
import { Recomputing } from '#app/components/score/recomputing.tsx'
import { WindowLine } from '#app/components/score/window-line.tsx'
import { predictionScoresPath } from '#app/domain/paths/prediction.ts'
import type { PredictionScores } from '#app/domain/score/view.ts'
import { scoreWords } from '#messages/scores.ts'
import type { Prediction } from './view.ts'

const words = scoreWords.prediction

type Props = { prediction: Prediction; scores: PredictionScores | null }

/** Who earned what on a decided prediction, or why nobody did. */
export function Scores({ prediction, scores }: Props) {
  if (!scores) return null
  const { rows, total, window, none, recomputing } = scores
  return (
    <Fold
      id="scores"
      title={words.title}
      told={none ? words.none[none] : words.told(total, rows[0]?.handle ?? '')}
    >
      {recomputing ? <Recomputing /> : null}
      {none ? <p>{words.none[none]}</p> : <EarnedTable rows={rows} />}
      {total > rows.length ? (
        <p className="hint">
          {words.shown(rows.length, total)}{' '}
          <Link className="text-link" to={predictionScoresPath(prediction)}>
            {words.all(total)}
          </Link>
        </p>
      ) : null}
      <WindowLine window={none ? null : window} />
    </Fold>
  )
}
