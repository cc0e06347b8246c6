import { chartScoreWords } from '#messages/charts-scores.ts'
import { BARS_HEIGHT } from './size.ts'
import type { CalibrationBar } from './types.ts'

const words = chartScoreWords.calibration
const TOP = 4

type Props = { bars: CalibrationBar[]; ticks: number[] }

/** The numbers of the axis and, hanging below them, how many credences each bin holds. */
export const CalibrationBars = ({ bars, ticks }: Props) => (
  <>
    <svg className="plot" height="24" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} className="soft" x={`${tick}%`} y="18" textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
    <p className="axis-title">{words.given}</p>
    <svg className="plot" height={TOP + BARS_HEIGHT + 18} aria-hidden="true">
      {bars.map(({ key, at, width, height, n }) => (
        <g key={key}>
          <rect className="count" x={`${at}%`} width={`${width}%`} y={TOP} height={height} />
          <text
            x={`${Math.round((at + width / 2) * 10) / 10}%`}
            y={TOP + height + 14}
            textAnchor="middle"
          >
            {n}
          </text>
        </g>
      ))}
    </svg>
    <p className="axis-title">{words.inBin}</p>
  </>
)
