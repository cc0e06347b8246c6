import { At } from '#app/charts/drawing/at.tsx'
import { anchorAt, Ticks } from '#app/charts/drawing/axis-line.tsx'
import { Diamond } from '#app/charts/drawing/diamond.tsx'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { Shape } from '#app/charts/drawing/shape.tsx'
import { Whisker } from '#app/charts/drawing/whisker.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { chartAnswerWords as words } from '#messages/charts-answer.ts'
import type { Answer, AnswerPlot } from './types.ts'

const LANE = 12
const NAMES = 18
const RADIUS = 4

/** What is allowed and what was measured, in the head of a record. */
export const AnswerAxis = ({ answer: { plot, observable, pooled, bare } }: { answer: Answer }) => (
  <figure className="answer-figure">
    <Drawing plot={plot} />
    <figcaption>
      {words.valuesOf} <Inline body={observable.symbol} />
      {observable.unit === '1' ? '' : ` ${words.inUnit(shownUnit(observable.unit))}`}
      {words.shapes(bare, pooled)}{' '}
      <Link className="text-link" to={observablePath(observable.key)}>
        {words.all}
      </Link>
    </figcaption>
  </figure>
)

function Drawing({ plot }: { plot: AnswerPlot }) {
  const below = plot.pool ? LANE : 0
  const bottom = NAMES + (plot.lanes + 1) * LANE + below
  return (
    <svg className="plot answer-axis" role="img" aria-label={plot.label} height={bottom + 24}>
      {plot.bands.map(({ record, band }) => (
        <g key={record}>
          <RegionBand region={band} y={NAMES} height={bottom - NAMES} />
          <text
            className="gold"
            x={`${(band.from + band.to) / 2}%`}
            y={NAMES - 5}
            textAnchor={anchorAt((band.from + band.to) / 2)}
          >
            {record}
          </text>
        </g>
      ))}
      <Marks plot={plot} />
      {plot.pool ? (
        <g className="is-measured">
          <Diamond bar={plot.pool} y={bottom - LANE} height={10} />
        </g>
      ) : null}
      <svg y={bottom} height="24" width="100%" overflow="visible" aria-hidden="true">
        <Ticks ticks={plot.ticks} />
      </svg>
    </svg>
  )
}

const Marks = ({ plot }: { plot: AnswerPlot }) => (
  <>
    {plot.rug.map((at) => (
      <g key={at} className="is-measured">
        <At x={at} y={NAMES + LANE}>
          <Shape sign="measured" radius={2} />
        </At>
      </g>
    ))}
    {plot.marks.map(({ spot, bar, sign, lane }, place) => {
      const y = NAMES + (lane + 1) * LANE
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal marks have nothing else to tell them apart
        <g key={place} className={`is-${sign}`}>
          {bar ? <Whisker bar={bar} y={y} /> : null}
          <At x={spot.at} y={y}>
            <Shape sign={sign} radius={RADIUS} />
          </At>
        </g>
      )
    })}
  </>
)
