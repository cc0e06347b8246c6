import { useLocation } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Link } from '#app/components/page/link.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { type QueueName, waitedFor } from '#app/domain/waiting/queues.ts'
import type { WaitingAct, WaitingWhat } from '#app/domain/waiting/row.ts'
import { predictionStates } from '#messages/statuses.ts'
import { waitingWords as words } from '#messages/waiting.ts'
import { RecordTitle } from './record-title.tsx'
import type { WrittenRow } from './types.ts'
import { What } from './what.tsx'

type Props = { name: QueueName; row: WrittenRow; at: Date }

/** Something that waits, with what one may do about it, or why one may not. */
export function QueueRow({ name, row, at }: Props) {
  const why = row.why ? words.why(row.why) : null
  return (
    <li>
      <p className="what">
        <What what={row.what} />
      </p>
      {row.about ? (
        <p className="excerpt">
          <RecordTitle record={row.about} />
        </p>
      ) : null}
      <Facts row={row} at={at} />
      <div className="actions">
        {why ? <p className="why-not">{why}</p> : null}
        {row.why ? null : <Acts name={name} row={row} />}
      </div>
    </li>
  )
}

const Facts = ({ row, at }: Pick<Props, 'row' | 'at'>) => (
  <p className="line">
    {row.by ? (
      <b>
        <Link to={personPath(row.by)}>{row.by}</Link>
      </b>
    ) : null}
    {row.measured ? <span>{row.measured}</span> : null}
    {row.outcome ? <span>{words.outcome(predictionStates[row.outcome])}</span> : null}
    {row.remark ? <bdi>{row.remark}</bdi> : null}
    <span>{words.ago(words.waited(waitedFor(new Date(row.at), new Date(at))))}</span>
  </p>
)

/** Buttons come back to the page that they stand on, to the queue. */
function Acts({ name, row }: Pick<Props, 'name' | 'row'>) {
  const { pathname, search } = useLocation()
  const back = `${pathname}${search}#queue-${name}`
  const label = (act: WaitingAct['act']) => words.act(act, nameOf(row.what))
  return row.acts.map(({ act, to, fields }) =>
    fields ? (
      <Form key={act} method="post" action={to} preventScrollReset>
        {Object.entries({ ...fields, back }).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Button small aria-label={label(act)}>
          {words.acts[act]}
        </Button>
      </Form>
    ) : (
      <Link key={act} className="button small" to={to} aria-label={label(act)}>
        {words.acts[act]}
      </Link>
    ),
  )
}

/** What an act is about, for who hears its button alone. */
function nameOf(what: WaitingWhat): string {
  if (what.is === 'record') return recordName(what.record.kind, what.record.number)
  if (what.is === 'conditions') return recordName('experiment', what.experiment.number)
  if (what.is === 'titled') return typeof what.title === 'string' ? what.title : ''
  return what.words.slice(0, 40)
}
