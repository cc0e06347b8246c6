import type { Extent } from '#app/charts/scale/types.ts'
import { At } from './at.tsx'
import { Arrow } from './marker.tsx'

type Props = { bar: Extent; y: number; className?: string }

/** An interval, with an arrow at each end that lies beyond the axis. */
export function Whisker({ bar, y, className = 'whisker' }: Props) {
  return (
    <>
      <line className={className} x1={`${bar.from}%`} x2={`${bar.to}%`} y1={y} y2={y} />
      {bar.cutLow && <End at={bar.from} y={y} toEnd={-1} />}
      {bar.cutHigh && <End at={bar.to} y={y} toEnd={1} />}
    </>
  )
}

const End = ({ at, y, toEnd }: { at: number; y: number; toEnd: -1 | 1 }) => (
  <At x={at} y={y}>
    <Arrow toEnd={toEnd} />
  </At>
)
