import type { ReactNode } from 'react'
import { DataTable } from '#app/charts/data-table/data-table.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { chartCredenceWords as words } from '#messages/charts-credence.ts'
import { EventMark, eventClass } from './event-mark.tsx'
import type { CredencePlot, CredenceRow, EventView } from './types.ts'

const heads = words.table

/** Changes and events in one table. */
export const CredenceTable = ({ plot, title }: { plot: CredencePlot; title: string }) => (
  <DataTable
    label={title}
    id={`${plot.id}-table`}
    caption={heads.caption}
    left={plot.left}
    heads={[
      { text: heads.when },
      { text: heads.what },
      { text: heads.credence, number: true },
      { text: heads.half, number: true },
      { text: heads.people, number: true },
    ]}
  >
    {plot.rows.map((row, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be equal in all they hold
      <tr key={place}>
        <td>
          <Moment at={row.at} as="minute" />
        </td>
        <Cells row={row} />
      </tr>
    ))}
  </DataTable>
)

function Cells({ row }: { row: CredenceRow }) {
  switch (row.kind) {
    case 'deadline':
      return <What colSpan={4}>{heads.deadline}</What>
    case 'event':
      return (
        <What colSpan={4}>
          <Event event={row.event} />
        </What>
      )
    case 'median':
      return (
        <>
          <What>{heads.median}</What>
          <td className="right">{row.median === null ? heads.none : words.percent(row.median)}</td>
          <td className="right">{row.half && words.range(...row.half)}</td>
          <td className="right">{row.n}</td>
        </>
      )
    case 'own':
    case 'other':
      return (
        <>
          <What>{row.kind === 'own' ? heads.own : <a href={row.href}>{row.name}</a>}</What>
          <td className="right">
            {row.value === null ? heads.withdrawn : words.percent(row.value)}
          </td>
          <td colSpan={2} />
        </>
      )
  }
}

const What = ({ colSpan, children }: { colSpan?: number; children: ReactNode }) => (
  <th scope="row" colSpan={colSpan}>
    {children}
  </th>
)

const Event = ({ event }: { event: EventView }) => (
  <span className={eventClass(event.sign)}>
    <EventMark sign={event.sign} /> <a href={event.href}>{event.record}</a> {words.happened(event)}
  </span>
)
