import type { ReactNode } from 'react'
import { chartScoreWords } from '#messages/charts-scores.ts'
import { CalibrationBars } from './calibration-bars.tsx'
import { CalibrationTable } from './calibration-table.tsx'
import { CALIBRATION_HEIGHT } from './size.ts'
import type { CalibrationMark, CalibrationPlot } from './types.ts'

const words = chartScoreWords.calibration
const TICKS = [0, 20, 40, 60, 80, 100]

type Props = {
  plot: CalibrationPlot
  /** What the figure shows, for those who do not see it. */
  title: string
  caption?: ReactNode
}

/** How often what was given a probability came true, in bins of that probability. */
export const CalibrationChart = ({ plot, title, caption }: Props) => (
  <figure className="figure plot-figure calibration" aria-label={title}>
    {plot.total === 0 ? (
      <p className="plot-note">{words.empty}</p>
    ) : (
      <>
        <CalibrationKey />
        <div className="calibration-box">
          <p className="axis-name">{words.came}</p>
          <svg className="plot" height={CALIBRATION_HEIGHT} aria-hidden="true">
            <Frame />
            {plot.marks.map((mark) => (
              <Observed key={mark.key} mark={mark} />
            ))}
          </svg>
          <CalibrationBars bars={plot.bars} ticks={TICKS} />
        </div>
        {caption && <figcaption>{caption}</figcaption>}
        <CalibrationTable rows={plot.rows} title={title} />
      </>
    )}
  </figure>
)

const Frame = () => (
  <>
    {TICKS.map((tick) => {
      const y = CALIBRATION_HEIGHT * (1 - tick / 100)
      return (
        <g key={tick}>
          <line className={tick === 0 ? 'axis' : 'grid'} x1="0" x2="100%" y1={y} y2={y} />
          <line className="grid" x1={`${tick}%`} x2={`${tick}%`} y1="0" y2={CALIBRATION_HEIGHT} />
          <text className="soft" x="0" dx="-8" y={y + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      )
    })}
    <line className="diagonal" x1="0" y1={CALIBRATION_HEIGHT} x2="100%" y2="0" />
  </>
)

const Observed = ({ mark: { at, y, radius, top, bottom } }: { mark: CalibrationMark }) => (
  <>
    <line className="wilson" x1={`${at}%`} x2={`${at}%`} y1={top} y2={bottom} />
    <circle className="observed" cx={`${at}%`} cy={y} r={radius} />
  </>
)

const CalibrationKey = () => (
  <p className="plot-key">
    <span>
      <svg className="plot key-mark" aria-hidden="true">
        <circle className="observed" cx="7" cy="7" r="5" />
      </svg>{' '}
      {words.key.mark}
    </span>
    <span>
      <svg className="plot key-mark" aria-hidden="true">
        <line className="wilson" x1="7" x2="7" y1="0" y2="14" />
      </svg>{' '}
      {words.key.band}
    </span>
    <span>
      <svg className="plot line-sample" width="24" height="8" aria-hidden="true">
        <path className="diagonal" d="M0 4H24" />
      </svg>{' '}
      {words.key.diagonal}
    </span>
  </p>
)
