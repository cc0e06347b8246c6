import type { ReactNode } from 'react'
import type { Tick } from '#app/charts/scale/types.ts'
import { useCanvas } from './canvas.tsx'

type Props = { ticks: Tick[]; title?: ReactNode }

/** The axis below a chart's rows: line, ticks and numbers, and what it measures. */
export const AxisLine = ({ ticks, title }: Props) => (
  <div className="plot-axis">
    <svg className="plot" height="26" aria-hidden="true">
      <Ticks ticks={ticks} />
    </svg>
    {title ? <p className="axis-title">{title}</p> : null}
  </div>
)

/** The line, and below it each tick with its number. */
export function Ticks({ ticks }: { ticks: Tick[] }) {
  const { look, x } = useCanvas()
  return (
    <>
      <line {...look('axis')} x1={x(0)} x2={x(100)} y1="0.5" y2="0.5" />
      {ticks.map(({ at, text, minor }) => (
        <g key={at} {...(minor ? look('minor') : {})}>
          <line {...look('tick')} x1={x(at)} x2={x(at)} y1="1" y2="6" />
          <text {...look('number')} x={x(at)} y="20" textAnchor={anchorAt(at)}>
            {text}
          </text>
        </g>
      ))}
    </>
  )
}

/** Words at the ends of an axis stay within it. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 6) return 'start'
  return at > 94 ? 'end' : 'middle'
}
