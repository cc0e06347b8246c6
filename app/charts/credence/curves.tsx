import { TimeLetters, TimeLine } from '#app/charts/time/time-axis.tsx'
import { chartCredenceWords as words } from '#messages/charts-credence.ts'
import { eventClass } from './event-mark.tsx'
import { CREDENCE_HEIGHT } from './size.ts'
import type { CredencePlot, LaneMark } from './types.ts'

const GRID = [100, 75, 50, 25, 0]
/** How far below the axis the lane of the events begins. */
const LANE = 8

/** The lines and the frame that they stand in. */
export const Curves = ({ plot }: { plot: CredencePlot }) => (
  <svg className="plot credence-plot" height={CREDENCE_HEIGHT} aria-hidden="true">
    {GRID.map((percent) => (
      <Line key={percent} percent={percent} />
    ))}
    <TimeLine ticks={plot.ticks} y={CREDENCE_HEIGHT} />
    <Beliefs plot={plot} />
    {plot.deadline !== null && <Deadline at={plot.deadline} />}
    <Ties lane={plot.lane} />
    {plot.ends.map(({ of, text, y }) => (
      <text key={of} className={of === 'own' ? 'soft' : 'strong'} x="100%" dx="8" y={y + 4}>
        {of === 'own' ? words.you(text) : text}
      </text>
    ))}
  </svg>
)

const Beliefs = ({ plot }: { plot: CredencePlot }) => (
  <svg
    aria-hidden="true"
    width="100%"
    height={CREDENCE_HEIGHT}
    viewBox={`0 0 1000 ${CREDENCE_HEIGHT}`}
    preserveAspectRatio="none"
  >
    <path className="middle-half" d={plot.band} />
    {plot.others.map((line, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity here
      <path key={place} className="other-line" d={line} />
    ))}
    <path className="median-line" d={plot.median} />
    <path className="own-line" d={plot.own} />
  </svg>
)

/** Hairlines from the events below to the curve. */
const Ties = ({ lane }: { lane: LaneMark[] }) =>
  lane.flatMap(({ ties, events }) =>
    ties.map(({ at, sign }) => (
      <line
        key={`${events[0]?.id} ${at}`}
        className={`tie ${eventClass(sign)}`}
        x1={`${at}%`}
        x2={`${at}%`}
        y1="0"
        y2={CREDENCE_HEIGHT + LANE}
      />
    )),
  )

const Line = ({ percent }: { percent: number }) => {
  const y = CREDENCE_HEIGHT * (1 - percent / 100)
  return (
    <>
      {percent > 0 && <line className="grid" x1="0" x2="100%" y1={y} y2={y} />}
      <text className="soft" x="0" dx="-8" y={y + 4} textAnchor="end">
        {percent === 100 ? words.percent('100') : percent}
      </text>
    </>
  )
}

const Deadline = ({ at }: { at: number }) => (
  <>
    <line className="deadline" x1={`${at}%`} x2={`${at}%`} y1="-4" y2={CREDENCE_HEIGHT} />
    <text x={`${at}%`} y="-8" textAnchor={at > 90 ? 'end' : at < 10 ? 'start' : 'middle'}>
      {words.deadline}
    </text>
  </>
)

/** The dates stand below the events, which the axis would part from their curve otherwise. */
export const CredenceDates = ({ plot }: { plot: CredencePlot }) => (
  <svg className="plot" height="34" aria-hidden="true">
    <TimeLetters ticks={plot.ticks} y={12} />
  </svg>
)
