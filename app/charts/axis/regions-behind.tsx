import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import type { AxisBar } from './types.ts'

/** With more, the overlapping washes say nothing any more. */
const MOST = 12

/** The regions behind the measurements; where several allow a value the wash is deeper. */
export function RegionsBehind({ bars }: { bars: AxisBar[] }) {
  if (bars.length === 0 || bars.length > MOST) return null
  return (
    <svg className="plot frame is-shared" aria-hidden="true">
      {bars.map(({ id, bar }) => (
        <RegionBand key={id} region={bar} />
      ))}
    </svg>
  )
}
