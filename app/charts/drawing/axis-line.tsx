import type { ReactNode } from 'react'
import type { Tick } from '#app/charts/scale/types.ts'

type Props = { ticks: Tick[]; title?: ReactNode }

/** The axis below a chart's rows: line, ticks and numbers, and what it measures. */
export function AxisLine({ ticks, title }: Props) {
  return (
    <div className="plot-axis">
      <svg className="plot" height="26" aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {ticks.map((tick) => (
          <g key={tick.at} className={tick.minor ? 'minor' : undefined}>
            <line className="tick" x1={`${tick.at}%`} x2={`${tick.at}%`} y1="1" y2="6" />
            <text x={`${tick.at}%`} y="20" textAnchor={anchorAt(tick.at)}>
              {tick.text}
            </text>
          </g>
        ))}
      </svg>
      {title ? <p className="axis-title">{title}</p> : null}
    </div>
  )
}

/** Words at the ends of an axis stay within it. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 6) return 'start'
  return at > 94 ? 'end' : 'middle'
}
