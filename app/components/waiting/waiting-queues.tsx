import { waitedFor } from '#app/domain/waiting/queues.ts'
import { waitingWords as words } from '#messages/waiting.ts'
import { Queue } from './queue.tsx'
import { QueueRow } from './queue-row.tsx'
import type { WrittenQueue } from './types.ts'

type Props = { queues: WrittenQueue[]; at: Date; one?: boolean }

/** What waits for somebody, as a table, and below it the oldest of each; or one kind alone. */
export const WaitingQueues = ({ queues, at, one = false }: Props) => (
  <section className="wide" id="waiting" aria-labelledby="waiting-title">
    <h2 id="waiting-title" className="visually-hidden">
      {words.title}
    </h2>
    {one ? null : <Table queues={queues} at={at} />}
    {queues.map(({ name, count, rows }) =>
      rows.length > 0 || one ? (
        <Queue key={name} name={name} shown={rows.length} count={count} one={one}>
          {rows.map((row) => (
            <QueueRow key={row.id} name={name} row={row} at={at} />
          ))}
        </Queue>
      ) : null,
    )}
  </section>
)

const Table = ({ queues, at }: Props) => (
  <table className="data-table desk-table stack">
    <thead>
      <tr>
        <th scope="col">{words.columns.queue}</th>
        <th scope="col" className="right">
          {words.columns.waiting}
        </th>
        <th scope="col">{words.columns.oldest}</th>
        <th scope="col">{words.columns.who}</th>
      </tr>
    </thead>
    <tbody>
      {queues.map((queue) => (
        <TableRow key={queue.name} queue={queue} at={at} />
      ))}
    </tbody>
  </table>
)

function TableRow({ queue: { name, count, oldest, late }, at }: { queue: WrittenQueue; at: Date }) {
  const [title, who] = words.queues[name]
  const waited = oldest && words.waited(waitedFor(new Date(oldest), new Date(at)))
  return (
    <tr>
      <th scope="row">{count > 0 ? <a href={`#queue-${name}`}>{title}</a> : title}</th>
      <td className="right">{words.count(count)}</td>
      <td className={late ? 'late' : undefined}>
        {waited ? (late ? words.late(waited) : waited) : words.nothing}
      </td>
      <td>{who}</td>
    </tr>
  )
}
