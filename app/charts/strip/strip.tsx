import { At } from '#app/charts/drawing/at.tsx'
import { anchorAt } from '#app/charts/drawing/axis-line.tsx'
import { Diamond } from '#app/charts/drawing/diamond.tsx'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { RugLines } from '#app/charts/drawing/rug-lines.tsx'
import { Shape } from '#app/charts/drawing/shape.tsx'
import type { StripPlot } from './types.ts'

type Props = {
  plot: StripPlot
  /** Everything that it shows, in words: there is no other text. */
  label: string
}

/** Region and pooled estimate in the height of a line. */
export const LineStrip = ({ plot, label }: Props) => (
  <svg className="plot line-strip" role="img" aria-label={label} height="16">
    {plot.region && <RegionBand region={plot.region} height={16} />}
    <line className="axis" x1="0" x2="100%" y1="15.5" y2="15.5" />
    {plot.pool ? (
      <g className={`is-${plot.pool.verdict}`}>
        <Diamond bar={plot.pool.bar} y={8} height={10} />
      </g>
    ) : (
      <Unpooled plot={plot} />
    )}
  </svg>
)

/** Region and single measurements on a small axis, beside a prediction in its question's chain. */
export const RowStrip = ({ plot, label }: Props) => (
  <svg className="plot row-strip" role="img" aria-label={label} height="40">
    {plot.region && <RegionBand region={plot.region} height={24} />}
    {plot.rival && <RegionBand region={plot.rival} height={24} />}
    <line className="axis" x1="0" x2="100%" y1="24.5" y2="24.5" />
    <Values plot={plot} top={5} step={7} radius={3.5} height={24} />
    {plot.ticks.map((tick, place) => (
      <g key={tick.at}>
        <line className="tick" x1={`${tick.at}%`} x2={`${tick.at}%`} y1="25" y2="28" />
        {place % 2 === 0 && (
          <text className="soft" x={`${tick.at}%`} y="39" textAnchor={anchorAt(tick.at)}>
            {tick.text}
          </text>
        )}
      </g>
    ))}
  </svg>
)

/** In the height of a line only few marks can stand side by side. */
const MOST_IN_LINE = 4

const Unpooled = ({ plot }: { plot: StripPlot }) =>
  plot.spots.length > MOST_IN_LINE ? (
    <RugLines rugs={plot.rugs} height={15} />
  ) : (
    <Values plot={plot} top={8} step={0} radius={3.5} height={15} />
  )

type Lanes = { plot: StripPlot; top: number; step: number; radius: number; height: number }

const Values = ({ plot, top, step, radius, height }: Lanes) => (
  <>
    {plot.spots.length === 0 && <RugLines rugs={plot.rugs} height={height} />}
    {plot.spots.map(({ spot, sign, lane }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: equal marks have nothing else to tell them apart
      <g key={place} className={`is-${sign}`}>
        <At x={spot.at} y={top + step * (2 - lane)}>
          <Shape sign={sign} radius={radius} />
        </At>
      </g>
    ))}
  </>
)
