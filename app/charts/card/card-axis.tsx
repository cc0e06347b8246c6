import type { AnswerPlot } from '#app/charts/answer/types.ts'
import { Diamond } from '#app/charts/drawing/diamond.tsx'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { Shape } from '#app/charts/drawing/shape.tsx'
import { Whisker } from '#app/charts/drawing/whisker.tsx'
import { FileDrawing } from '#app/charts/file/file-canvas.tsx'
import { across } from '#app/charts/file/measures.ts'

/** How much larger than in a file. */
const TIMES = 2.8
const LANE = 8
/** Left and right of the axis, for marks that stand at its ends. */
const BESIDE = 6
const MOST_LANES = 3
export const AXIS_WIDTH = Math.round((across(100) - across(0) + 2 * BESIDE) * TIMES)

/** Where a place in per cent of the axis stands in the picture, in px. */
export const placeOf = (at: number) => (across(at) - across(0) + BESIDE) * TIMES

/** How many lanes of marks the picture has room for; what stands in further ones shares the last. */
const lanesOf = ({ lanes }: AnswerPlot) => Math.min(MOST_LANES, Math.max(1, lanes))
const linesOf = (plot: AnswerPlot) => LANE * (lanesOf(plot) + 1 + (plot.pool ? 1 : 0))
export const axisHeight = (plot: AnswerPlot) => Math.round((linesOf(plot) + 6) * TIMES)

/** The axis of a record without letters, which the picture sets beside it. */
export function CardAxis({ plot }: { plot: AnswerPlot }) {
  const bottom = linesOf(plot)
  const [from, to] = [across(0), across(100)]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      width={AXIS_WIDTH}
      height={axisHeight(plot)}
      viewBox={`${from - BESIDE} 0 ${to - from + 2 * BESIDE} ${bottom + 6}`}
    >
      <FileDrawing top={0} sign="foretold">
        {plot.bands.map(({ record, band }) => (
          <RegionBand key={record} region={band} height={bottom} />
        ))}
      </FileDrawing>
      <path stroke="#84857f" d={`M${from} ${bottom + 0.5}H${to}`} />
      {plot.ticks.map(({ at }) => (
        <path key={at} stroke="#84857f" d={`M${across(at)} ${bottom}v5`} />
      ))}
      <Marks plot={plot} />
      {plot.pool ? (
        <FileDrawing top={bottom - LANE} sign="measured">
          <Diamond bar={plot.pool} y={0} height={8} />
        </FileDrawing>
      ) : null}
    </svg>
  )
}

const Marks = ({ plot }: { plot: AnswerPlot }) => (
  <>
    {plot.rug.map((at) => (
      <g key={at} transform={`translate(${across(at)} ${LANE})`}>
        <circle r={1.6} />
      </g>
    ))}
    {plot.marks.map(({ spot, bar, sign, lane }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: equal marks have nothing else to tell them apart
      <FileDrawing key={place} top={LANE * (Math.min(lane, lanesOf(plot) - 1) + 1)} sign={sign}>
        {bar ? <Whisker bar={bar} y={0} /> : null}
        <g transform={`translate(${across(spot.at)} 0)`}>
          <Shape sign={sign} radius={3} />
        </g>
      </FileDrawing>
    ))}
  </>
)
