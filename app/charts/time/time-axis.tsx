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

type LettersProps = Props & {
  /** The axis runs from edge to edge, so that words at its ends have to stay within it. */
  full?: boolean
}

/** The dates of an axis of time; `y` is the foot of their letters. */
export const TimeLetters = ({ ticks, y, full = false }: LettersProps) => (
  <>
    {ticks.map(({ at, text, below, minor }) => (
      <g
        key={at}
        className={minor ? 'minor' : undefined}
        textAnchor={full ? anchorAt(at) : 'middle'}
      >
        <text x={`${at}%`} y={y}>
          {text}
        </text>
        {below && (
          <text className="soft" x={`${at}%`} y={y + 16}>
            {below}
          </text>
        )}
      </g>
    ))}
  </>
)
