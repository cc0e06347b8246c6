import { Moment } from '#app/components/page/moment.tsx'
import { chartCredenceWords as words } from '#messages/charts-credence.ts'
import { EventMark, eventClass } from './event-mark.tsx'
import type { CredencePlot, LaneMark } from './types.ts'

/** Evidence and decisions below the axis; their names are links, as marks are too close for a finger. */
export const EventLane = ({ plot }: { plot: CredencePlot }) => (
  <ol className={plot.lane.some(({ row }) => row === 1) ? 'event-lane has-two' : 'event-lane'}>
    {plot.lane.map((mark) => (
      <li
        key={mark.events[0]?.id}
        className={eventClass(mark.sign)}
        style={{ insetInlineStart: `${mark.at}%` }}
      >
        <Place mark={mark} table={`#${plot.id}-table`} />
      </li>
    ))}
  </ol>
)

function Place({ mark, table }: { mark: LaneMark; table: string }) {
  const [event, ...more] = mark.events
  if (!event) return null
  const joined = more.length > 0
  return (
    <>
      {joined ? <Ring mark={mark} /> : <EventMark sign={event.sign} />}
      {mark.row !== null && (
        <a href={joined ? table : event.href} className={nameClass(mark)}>
          {mark.name}
        </a>
      )}
      <span className="visually-hidden">
        {joined ? words.joined(mark.events.length) : words.told(event)} <Moment at={event.at} />
      </span>
    </>
  )
}

const nameClass = ({ align, row, wide }: LaneMark) =>
  `event-name at-${align}${row === 1 ? ' is-low' : ''}${wide ? ' is-wide' : ''}`

/** Several events: their number in the shape of the verdict that they have in common. */
const Ring = ({ mark }: { mark: LaneMark }) => (
  <span className={`event-ring${mark.sign === null ? ' is-mixed' : ''}`} aria-hidden="true">
    {mark.events.length}
  </span>
)
