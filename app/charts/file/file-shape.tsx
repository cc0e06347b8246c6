import type { Sign } from '#app/charts/rows/types.ts'
import type { Extent, Spot } from '#app/charts/scale/types.ts'
import { across, INK, SIGN_INK } from './measures.ts'

type ShapeProps = { sign: Sign; radius: number; x: number; y: number }

/** The shape of a verdict around a point, as `Shape` draws it, with its colours written out. */
export function FileShape({ sign, radius, x, y }: ShapeProps) {
  const ink = SIGN_INK[sign]
  const open = { fill: INK.paper, stroke: ink, strokeWidth: 1.75 }
  const arm = Math.max(3, radius * 0.85)
  switch (sign) {
    case 'supports':
    case 'measured':
      return <circle cx={x} cy={y} r={radius} fill={ink} />
    case 'contradicts':
      return (
        <path
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
          fill="none"
          stroke={ink}
          strokeWidth={2.5}
        />
      )
    case 'inconclusive':
      return <circle cx={x} cy={y} r={radius} {...open} />
    case 'bare':
      return <circle cx={x} cy={y} r={3.5} {...open} strokeWidth={1.25} />
    case 'excluded':
      return <rect x={x - 4} y={y - 4} width={8} height={8} {...open} />
  }
}

type BarProps = { bar: Extent; y: number; ink: string; dotted?: boolean }

/** An interval, with an arrow at each end that lies beyond the axis. */
export const FileBar = ({ bar, y, ink, dotted = false }: BarProps) => (
  <>
    <path
      d={`M${across(bar.from)} ${y}H${across(bar.to)}`}
      stroke={ink}
      strokeWidth={1.5}
      strokeDasharray={dotted ? '2 2' : undefined}
    />
    {bar.cutLow && <FileArrow at={bar.from} y={y} toEnd={-1} ink={ink} />}
    {bar.cutHigh && <FileArrow at={bar.to} y={y} toEnd={1} ink={ink} />}
  </>
)

type ArrowProps = { at: number; y: number; toEnd: -1 | 1; ink: string }

export const FileArrow = ({ at, y, toEnd, ink }: ArrowProps) => (
  <path
    d={`M${across(at) - 7 * toEnd} ${y - 4.5}l${5 * toEnd} 4.5l${-5 * toEnd} 4.5`}
    fill="none"
    stroke={ink}
    strokeWidth={1.5}
  />
)

type MarkerProps = { sign: Sign; radius: number; spot: Spot; y: number }

/** A value on its axis; one beyond the end stands before it, with an arrow. */
export function FileMarker({ sign, radius, spot, y }: MarkerProps) {
  const { at, off } = spot
  if (off === 0) return <FileShape sign={sign} radius={radius} x={across(at)} y={y} />
  const ink = SIGN_INK[sign]
  return (
    <>
      <path
        d={`M${across(at) - 26 * off} ${y}H${across(at) - 3 * off}`}
        stroke={ink}
        strokeWidth={1.5}
      />
      <FileArrow at={at} y={y} toEnd={off} ink={ink} />
      <FileShape sign={sign} radius={radius} x={across(at) - 28 * off} y={y} />
    </>
  )
}
