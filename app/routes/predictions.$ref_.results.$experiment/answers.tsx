import { Link } from '#app/components/page/link.tsx'
import { decisionPath, waitingPath } from '#app/domain/paths/evidence.ts'
import { acceptancePath } from '#app/domain/paths/experiment.ts'
import { editPath } from '#app/domain/paths/record.ts'
import { resultWords } from '#messages/result.ts'
import { waitingWords } from '#messages/waiting.ts'
import { Done } from './done.tsx'
import type { Result } from './view.ts'

const words = resultWords.stored

/** Who answers what it waits for, how many are before it, who may not and why. */
export function Answers({ result }: { result: Result }) {
  const { standing, keys, waiting } = result
  if (standing === 'queued') return <Queued result={result} />
  if (standing !== 'waits' || !waiting) return null
  const { experiment, mayNot, own } = result
  return (
    <li>
      <Done>
        {words.check.condition(keys)}
        <small>
          {words.place(waiting.before, waiting.days)}{' '}
          <Link className="text-link" to={waitingPath()}>
            {words.queue}
          </Link>
        </small>
        {mayNot ? <small>{waitingWords.why(mayNot)}</small> : null}
        <span className="actions">
          {own && keys.length > 0 ? (
            <Link className="button small" to={editPath(experiment)}>
              {words.state(keys)}
            </Link>
          ) : null}
          {mayNot ? null : (
            <Link className="button small" to={decisionPath(waiting.evidenceId)}>
              {words.may}
            </Link>
          )}
        </span>
      </Done>
    </li>
  )
}

const Queued = ({ result: { experiment, mayAccept, own } }: { result: Result }) => (
  <li>
    <Done>
      {words.check.curator}
      <small>{own ? waitingWords.why('own-result') : null}</small>
      {mayAccept ? (
        <span className="actions">
          <Link className="button small" to={acceptancePath(experiment)}>
            {words.accept}
          </Link>
        </span>
      ) : null}
    </Done>
  </li>
)
