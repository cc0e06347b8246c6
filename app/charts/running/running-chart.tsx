import type { ReactNode } from 'react'
import { TimeLetters, TimeLine } from '#app/charts/time/time-axis.tsx'
import { chartScoreWords } from '#messages/charts-scores.ts'
import { RunningTable } from './running-table.tsx'
import { RUNNING_HEIGHT } from './size.ts'
import type { RunningPlot } from './types.ts'

const words = chartScoreWords.running

type Props = {
  plot: RunningPlot
  /** What the figure shows, for those who do not see it. */
  title: string
  caption?: ReactNode
}

/** How good the credences were, up to each moment, with how many were decided by then. */
export const RunningChart = ({ plot, title, caption }: Props) => (
  <figure className="figure plot-figure" aria-label={title}>
    {plot.line === '' ? (
      <p className="plot-note">{words.empty}</p>
    ) : (
      <>
        <RunningKey band={plot.rows.some(({ interval }) => interval !== null)} />
        <div className="running-box">
          <Lines plot={plot} />
          <Counts plot={plot} />
        </div>
        {caption && <figcaption>{caption}</figcaption>}
        <RunningTable plot={plot} title={title} />
      </>
    )}
  </figure>
)

const Lines = ({ plot }: { plot: RunningPlot }) => (
  <svg className="plot" height={RUNNING_HEIGHT} aria-hidden="true">
    {plot.levels.map(({ text, y }) => (
      <g key={text}>
        <line className="grid" x1="0" x2="100%" y1={y} y2={y} />
        <text className="soft" x="0" dx="-8" y={y + 4} textAnchor="end">
          {text}
        </text>
      </g>
    ))}
    <svg
      aria-hidden="true"
      width="100%"
      height={RUNNING_HEIGHT}
      viewBox={`0 0 1000 ${RUNNING_HEIGHT}`}
      preserveAspectRatio="none"
    >
      <path className="middle-half" d={plot.band} />
      <path className="median-line" d={plot.line} />
    </svg>
    <line className="chance" x1="0" x2="100%" y1={plot.chance} y2={plot.chance} />
    <TimeLine ticks={plot.ticks} y={RUNNING_HEIGHT} />
    {plot.end && (
      <text className="strong" x="100%" dx="8" y={plot.end.y + 4}>
        {plot.end.text}
      </text>
    )}
  </svg>
)

const Counts = ({ plot }: { plot: RunningPlot }) => (
  <svg className="plot" height="64" aria-hidden="true">
    <TimeLetters ticks={plot.ticks} y={22} />
    <text className="soft" x="0" dx="-8" y="58" textAnchor="end">
      {words.n}
    </text>
    {plot.ticks.map(({ at, n, minor }) => (
      <g key={at} className={minor ? 'minor' : undefined}>
        <text x={`${at}%`} y="58" textAnchor="middle">
          {n}
        </text>
      </g>
    ))}
  </svg>
)

const RunningKey = ({ band }: { band: boolean }) => (
  <p className="plot-key">
    <span>
      <svg className="plot line-sample" width="24" height="8" aria-hidden="true">
        <path className="median-line" d="M0 4H24" />
      </svg>{' '}
      {words.key.mean}
    </span>
    {band && (
      <span>
        <span className="swatch is-middle" /> {words.key.band}
      </span>
    )}
    <span>
      <svg className="plot line-sample" width="24" height="8" aria-hidden="true">
        <path className="chance" d="M0 4H24" />
      </svg>{' '}
      {words.key.chance}
    </span>
  </p>
)
