import type { ReactNode } from 'react'
import { AxisLine } from '#app/charts/drawing/axis-line.tsx'
import { Key } from '#app/charts/drawing/key.tsx'
import { Fold } from '#app/charts/rows/row-fold.tsx'
import { RowTable } from '#app/charts/rows/row-table.tsx'
import { chartWords as words } from '#messages/charts.ts'
import { CrucialList } from './crucial-list.tsx'
import { PredictionTable } from './prediction-table.tsx'
import { RegionsBehind } from './regions-behind.tsx'
import type { AxisPlot } from './types.ts'

/** Longer plots keep their axis in sight. */
const LONG = 25

type Props = {
  plot: AxisPlot
  /** What the figure shows, for those who do not see it. */
  title: string
  axisTitle?: ReactNode
  caption?: ReactNode
}

/** Rival predictions of one observable above what was measured of it. */
export const ObservableAxis = ({ plot, title, axisTitle, caption }: Props) => (
  <figure className="figure plot-figure" aria-label={title}>
    <Key region={plot.bars.length > 0} signs={plot.signs} />
    <div className={`plot-box no-weights${plot.total > LONG ? ' is-long' : ''}`}>
      {plot.bars.length > 0 && <PredictionTable bars={plot.bars} />}
      <div className="plot-rows">
        <RegionsBehind bars={plot.bars} />
        {plot.sections.map(({ kind, rows, folds }, place) => (
          <div key={kind} className="plot-section">
            <RowTable
              caption={words.sections[kind]}
              rows={rows}
              drawn={words.columns.drawn}
              heads={place === 0}
            />
            {folds.map((fold) => (
              <Fold key={fold.id} fold={fold} weights={false} drawn={words.columns.drawn} />
            ))}
          </div>
        ))}
      </div>
      <AxisLine ticks={plot.ticks} title={axisTitle} />
    </div>
    <CrucialList pairs={plot.crucial} />
    {caption && <figcaption>{caption}</figcaption>}
  </figure>
)
