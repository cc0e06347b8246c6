import type { Sign } from '#app/charts/rows/types.ts'
import type { Spot } from '#app/charts/scale/types.ts'
import { Arrow } from './arrow.tsx'
import { At } from './at.tsx'
import { useCanvas } from './canvas.tsx'
import { Shape } from './shape.tsx'

type Props = { sign: Sign; radius: number; spot: Spot; y: number }

/** A value on its axis; one beyond the end stands before it, with an arrow. */
export function Marker({ sign, radius, spot, y }: Props) {
  const { look } = useCanvas()
  if (spot.off === 0) {
    return (
      <At x={spot.at} y={y}>
        <Shape sign={sign} radius={radius} />
      </At>
    )
  }
  const toEnd = spot.off
  return (
    <At x={spot.at} y={y}>
      <path {...look('whisker')} d={`M${-26 * toEnd} 0H${-3 * toEnd}`} />
      <Arrow toEnd={toEnd} />
      <Shape sign={sign} radius={radius} x={-28 * toEnd} />
    </At>
  )
}
