import { Link } from '@remix-run/react'
import { Verdict } from '#app/components/measurement/verdict.tsx'
import { decisionPath, recordPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { Saying } from './shown.ts'

const words = m.measurement

/** What a measurement says of each prediction it is attached to, or why it does not count. */
export function Sayings({ says, out }: { says: Saying[]; out: boolean }) {
  if (says.length === 0) return <span className="hint">{words.tableOf.noPrediction}</span>
  return (
    <ul className="sayings">
      {says.map((saying) => (
        <li key={saying.evidenceId}>
          <Link to={recordPath({ kind: 'prediction', ...saying.prediction })}>
            {recordName('prediction', saying.prediction.number)}
          </Link>{' '}
          {saying.standing === 'counted' && !out && saying.verdict ? (
            <Verdict verdict={saying.verdict} position={saying.position} />
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
