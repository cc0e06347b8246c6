import type { Extent } from '#app/charts/scale/types.ts'
import { Arrow } from './arrow.tsx'
import { At } from './at.tsx'
import { useCanvas } from './canvas.tsx'

type Props = { bar: Extent; y: number; look?: 'whisker' | 'pi' }

/** An interval, with an arrow at each end that lies beyond the axis. */
export function Whisker({ bar, y, look = 'whisker' }: Props) {
  const canvas = useCanvas()
  return (
    <>
      <line {...canvas.look(look)} x1={canvas.x(bar.from)} x2={canvas.x(bar.to)} y1={y} y2={y} />
      <CutEnds bar={bar} y={y} />
    </>
  )
}

/** An arrow at each end that lies beyond the axis. */
export const CutEnds = ({ bar, y }: Pick<Props, 'bar' | 'y'>) => (
  <>
    {bar.cutLow && <End at={bar.from} y={y} toEnd={-1} />}
    {bar.cutHigh && <End at={bar.to} y={y} toEnd={1} />}
  </>
)

const End = ({ at, y, toEnd }: { at: number; y: number; toEnd: -1 | 1 }) => (
  <At x={at} y={y}>
    <Arrow toEnd={toEnd} />
  </At>
)
