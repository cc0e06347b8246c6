import type { Spot } from '#app/charts/scale/types.ts'
import { At } from './at.tsx'
import { useCanvas } from './canvas.tsx'

/** Where a limit lies on its axis. */
export const EndStroke = ({ spot, y }: { spot: Spot; y: number }) => {
  const { look } = useCanvas()
  return (
    <At x={spot.at} y={y}>
      <path {...look('cross')} d="M0 -6V6" />
    </At>
  )
}
