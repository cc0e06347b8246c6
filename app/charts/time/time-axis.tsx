import { anchorAt } from '#app/charts/drawing/axis-line.tsx'
import type { TimeTick } from './types.ts'

type Props = { ticks: TimeTick[]; y: number }

/** The line of an axis of time with its ticks; the dates may stand further below. */
export const TimeLine = ({ ticks, y }: Props) => (
  <>
    <line className="axis" x1="0" x2="100%" y1={y + 0.5} y2={y + 0.5} />
    {ticks.map(({ at }) => (
      <line key={at} className="tick" x1={`${at}%`} x2={`${at}%`} y1={y + 1} y2={y + 6} />
    ))}
  </>
)

/** The dates of an axis of time; `y` is the foot of their letters. */
export const TimeLetters = ({ ticks, y }: Props) => (
  <>
    {ticks.map(({ at, text, below, minor }) => (
      <g key={at} className={minor ? 'minor' : undefined}>
        <text x={`${at}%`} y={y} textAnchor={anchorAt(at)}>
          {text}
        </text>
        {below && (
          <text className="soft" x={`${at}%`} y={y + 16} textAnchor={anchorAt(at)}>
            {below}
          </text>
        )}
      </g>
    ))}
  </>
)
