import type { Extent } from '#app/charts/scale/types.ts'
import { useCanvas } from './canvas.tsx'

type Props = { region: Extent; y?: number; height?: number | string }

/** What is foretold: a wash with a line at each bound, and none where it is open. */
export function RegionBand({ region, y = 0, height = '100%' }: Props) {
  const { look, x, width } = useCanvas()
  const { from, to, cutLow, cutHigh } = region
  const edge = { ...look('edge'), width: 1, y, height }
  return (
    <>
      <rect {...look('region')} x={x(from)} width={width(to - from)} y={y} height={height} />
      {!cutLow && <rect {...edge} x={x(from)} />}
      {!cutHigh && <rect {...edge} x={x(to)} />}
    </>
  )
}
