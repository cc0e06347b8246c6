import { Verdict } from '#app/components/measurement/verdict.tsx'
import { Link } from '#app/components/page/link.tsx'
import { decisionPath, recordPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { Saying } from './shown.ts'

const words = m.measurement

type Props = {
  says: Saying[]
  /** Excluded or replaced, so that it says nothing any more. */
  out: boolean
  /** Reported without an uncertainty. */
  bare: boolean
  /** In place of what is said, where nothing is. */
  none: string
}

/** What a measurement says of each prediction it is attached to, or why it does not count. */
export function Sayings({ says, out, bare, none }: Props) {
  if (says.length === 0) return <span className="hint">{none}</span>
  return (
    <ul className="sayings">
      {says.map((saying) => (
        <li key={saying.evidenceId}>
          <Link to={recordPath({ kind: 'prediction', ...saying.prediction })}>
            {recordName('prediction', saying.prediction.number)}
          </Link>{' '}
          {saying.standing === 'counted' && !out && saying.verdict ? (
            <Verdict verdict={saying.verdict} position={saying.position} bare={bare} />
          ) : null}
          {saying.inSample ? <span className="hint"> {words.tableOf.inSample}</span> : null}
          {saying.standing === 'counted' ? null : <Standing saying={saying} />}
        </li>
      ))}
    </ul>
  )
}

const Standing = ({ saying }: { saying: Saying }) => (
  <span className="sub">
    {words.standings[saying.standing]}
    {reasonOf(saying)}
    {saying.mayDecide ? (
      <>
        {' '}
        <Link to={decisionPath(saying.evidenceId)}>{m.evidence.decide}</Link>
      </>
    ) : null}
  </span>
)

function reasonOf({ standing, standingReason, conditionKeys }: Saying): string {
  const keys = conditionKeys.join(', ')
  if (standing === 'not-comparable' && standingReason) return `: ${standingReason}`
  if (keys === '') return ''
  return standing === 'out-of-scope'
    ? `, ${words.tableOf.contradicted(keys)}`
    : `: ${words.tableOf.because(keys)}`
}
