import { Moment } from '#app/components/page/moment.tsx'
import { messages as m } from '#app/messages/index.ts'
import { EventMark, eventClass } from './event-mark.tsx'
import type { CredencePlot, LaneMark } from './types.ts'

const words = m.charts.credence

/** Evidence and decisions below the axis, each a link to its record. */
export const EventLane = ({ plot }: { plot: CredencePlot }) => (
  <ol className="event-lane">
    {plot.lane.map((mark) => (
      <li
        key={mark.events[0]?.id}
        className={`${eventClass(mark.sign)}${mark.row === 1 ? ' is-low' : ''}`}
        style={{ insetInlineStart: `${mark.at}%` }}
      >
        <LaneLink mark={mark} table={`#${plot.id}-table`} />
      </li>
    ))}
  </ol>
)

function LaneLink({ mark, table }: { mark: LaneMark; table: string }) {
  const [event, ...more] = mark.events
  if (!event) return null
  const joined = more.length > 0
  return (
    <a href={joined ? table : event.href}>
      {joined ? <Ring mark={mark} /> : <EventMark sign={event.sign} />}
      <span className="visually-hidden">
        {joined ? words.joined(mark.events.length) : words.told(event)} <Moment at={event.at} />
      </span>
      {mark.row !== null && (
        <span className={`event-name${mark.wide ? ' is-wide' : ''}`} aria-hidden="true">
          {mark.name}
        </span>
      )}
    </a>
  )
}

/** Several events: their number in the shape of the verdict that they have in common. */
const Ring = ({ mark }: { mark: LaneMark }) => (
  <span className={`event-ring${mark.sign === null ? ' is-mixed' : ''}`} aria-hidden="true">
    {mark.events.length}
  </span>
)
