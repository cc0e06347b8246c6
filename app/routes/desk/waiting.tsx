import { waitedFor } from '#app/domain/desk/queues.ts'
import type { DeskPage } from '#app/services/desk/desk-page.server.ts'
import { deskWords as words } from '#messages/desk.ts'
import { Queues } from './queues.tsx'

type Props = Pick<DeskPage, 'waiting' | 'queues' | 'at'>
type Row = DeskPage['waiting'][number]

/** What waits for somebody, as a table, and below it the oldest of each. */
export const Waiting = ({ waiting, queues, at }: Props) => (
  <section className="wide" id="waiting" aria-labelledby="waiting-title">
    <h2 id="waiting-title" className="visually-hidden">
      {words.sections.waiting}
    </h2>
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
        {waiting.map((row) => (
          <QueueRow key={row.name} row={row} at={at} />
        ))}
      </tbody>
    </table>
    <Queues waiting={waiting} queues={queues} at={at} />
  </section>
)

function QueueRow({ row, at }: { row: Row; at: Date }) {
  const [title, who] = words.queues[row.name]
  const waited = row.oldest && words.waited(waitedFor(new Date(row.oldest), new Date(at)))
  const place = row.name === 'jobs' ? '#machine' : `#queue-${row.name}`
  return (
    <tr>
      <th scope="row">{row.count > 0 ? <a href={place}>{title}</a> : title}</th>
      <td className="right">{row.count}</td>
      <td className={row.late ? 'late' : undefined}>
        {waited ? (row.late ? words.late(waited) : waited) : words.nothing}
      </td>
      <td>{who}</td>
    </tr>
  )
}
