import type { Extent } from '#app/charts/scale/types.ts'
import { across, INK } from './measures.ts'

type Props = { region: Extent; top: number; height: number; faint?: boolean }

/** What is foretold: a wash with a line at each bound, and none where it is open. */
export function FileRegion({ region, top, height, faint = false }: Props) {
  const from = across(region.from)
  const to = across(region.to)
  const edge = { y: top, width: 1, height, fill: INK.gold }
  return (
    <g opacity={faint ? 0.5 : undefined}>
      <rect x={from} y={top} width={Math.max(1, to - from)} height={height} fill={INK.wash} />
      {!region.cutLow && <rect x={from} {...edge} />}
      {!region.cutHigh && <rect x={to} {...edge} />}
    </g>
  )
}
