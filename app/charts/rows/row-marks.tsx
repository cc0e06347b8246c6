import { EndStroke } from '#app/charts/drawing/end-stroke.tsx'
import { Marker } from '#app/charts/drawing/marker.tsx'
import { Whisker } from '#app/charts/drawing/whisker.tsx'
import type { PlotRow } from './types.ts'

type Props = {
  row: Pick<PlotRow, 'bar' | 'sign' | 'radius' | 'spot'> & { ends?: boolean }
  y: number
}

/** A measurement on the axis: its interval and the shape of what it says; of a limit where it ends. */
export const RowMarks = ({ row: { bar, ends = false, sign, radius, spot }, y }: Props) => (
  <>
    {bar && <Whisker bar={bar} y={y} />}
    {ends && spot.off === 0 ? (
      <EndStroke spot={spot} y={y} />
    ) : (
      <Marker sign={sign} radius={radius} spot={spot} y={y} />
    )}
  </>
)
