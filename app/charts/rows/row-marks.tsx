import { Marker } from '#app/charts/drawing/marker.tsx'
import { Whisker } from '#app/charts/drawing/whisker.tsx'
import type { PlotRow } from './types.ts'

type Props = { row: Pick<PlotRow, 'bar' | 'sign' | 'radius' | 'spot'>; y: number }

/** A measurement on the axis: its interval, and the shape of what it says. */
export const RowMarks = ({ row: { bar, sign, radius, spot }, y }: Props) => (
  <>
    {bar && <Whisker bar={bar} y={y} />}
    <Marker sign={sign} radius={radius} spot={spot} y={y} />
  </>
)
