import type { Extent } from '#app/charts/scale/types.ts'

type Props = { region: Extent; y?: number; height?: number | string }

/** What is foretold: a wash with a line at each bound, and none where it is open. */
export function RegionBand({ region, y = 0, height = '100%' }: Props) {
  const { from, to } = region
  const width = Math.round((to - from) * 10) / 10
  return (
    <>
      <rect className="region" x={`${from}%`} width={`${width}%`} y={y} height={height} />
      {!region.cutLow && <rect className="edge" x={`${from}%`} width="1" y={y} height={height} />}
      {!region.cutHigh && <rect className="edge" x={`${to}%`} width="1" y={y} height={height} />}
    </>
  )
}
