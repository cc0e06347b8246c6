import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { decisionPath } from '#app/domain/paths/evidence.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Evidence } from './view.ts'

const words = predictionPageWords.pool

/** Measurements of which this viewer may say whether they count; those nobody has yet come first. */
export function Waiting({ rows }: { rows: Evidence['waiting'] }) {
  if (rows.length === 0) return null
  return (
    <Fold
      id="waiting"
      level={3}
      title={words.decide}
      told={words.decideCount(rows.length)}
      open={rows.some(({ why }) => why !== null)}
    >
      <p className="hint">{words.decideLead}</p>
      <ul className="waiting">
        {rows.map(({ evidenceId, label, experiment, why }) => (
          <li key={evidenceId}>
            {label} ({experiment}){why ? `, ${why}` : ''}:{' '}
            <Link className="text-link" to={decisionPath(evidenceId)}>
              {words.decideOne}
            </Link>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
