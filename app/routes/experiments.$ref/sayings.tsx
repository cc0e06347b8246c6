import { Verdict } from '#app/components/measurement/verdict.tsx'
import { Link } from '#app/components/page/link.tsx'
import { decisionPath } from '#app/domain/paths/evidence.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { evidenceWords } from '#messages/evidence.ts'
import { measurementWords as words } from '#messages/measurement.ts'
import type { Saying } from './view.ts'

type Props = {
  says: Saying[]
  /** Reported without an uncertainty. */
  bare: boolean
  /** In place of what is said, where nothing is. */
  none: string
}

/** What a measurement says of each prediction it is attached to, or why it does not count. */
export function Sayings({ says, bare, none }: Props) {
  if (says.length === 0) return <span className="hint">{none}</span>
  return (
    <ul className="sayings">
      {says.map((saying) => (
        <li key={saying.evidenceId}>
          <Link to={recordPath({ kind: 'prediction', ...saying.prediction })}>
            {recordName('prediction', saying.prediction.number)}
          </Link>{' '}
          {saying.standing === 'counted' && saying.verdict ? (
            <Verdict verdict={saying.verdict} position={saying.position} bare={bare} />
          ) : null}
          <Standing saying={saying} />
        </li>
      ))}
    </ul>
  )
}

function Standing({ saying }: { saying: Saying }) {
  const { standing, inSample, mayDecide, evidenceId, prediction } = saying
  const name = recordName('prediction', prediction.number)
  return (
    <span className="hint">
      {inSample ? ` ${words.tableOf.inSample} ` : null}
      {standing === 'counted' ? null : `${words.standings[standing]}${reasonOf(saying)}`}
      {mayDecide ? (
        <>
          {' '}
          <Link to={decisionPath(evidenceId)} aria-label={evidenceWords.decideFor(name)}>
            {evidenceWords.decideShort}
          </Link>
        </>
      ) : null}
    </span>
  )
}

function reasonOf({ standing, standingReason, conditionKeys }: Saying): string {
  const keys = conditionKeys.join(', ')
  if (standing === 'not-comparable' && standingReason) return `: ${standingReason}`
  if (keys === '') return ''
  return standing === 'out-of-scope' ? `, ${words.tableOf.contradicted(keys)}` : `: ${keys}`
}
