import type { ReactNode } from 'react'
import { AxisLine, anchorAt } from '#app/charts/drawing/axis-line.tsx'
import { Key } from '#app/charts/drawing/key.tsx'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { Fold } from '#app/charts/rows/row-fold.tsx'
import { RowTable } from '#app/charts/rows/row-table.tsx'
import type { Extent } from '#app/charts/scale/types.ts'
import { chartWords as words } from '#messages/charts.ts'
import { PoolRow } from './pool-row.tsx'
import type { ForestPlot } from './types.ts'

/** Longer plots keep their axis in sight. */
const LONG = 25
/** Where nothing decides, so few rows stand open. */
const MOST_OPEN = 12

type Section = ForestPlot['sections'][number]

type Props = {
  plot: ForestPlot
  /** What the figure shows, for those who do not see it. */
  title: string
  /** How the pool was made, such as "Pooled, random effects (REML)". */
  poolLabel?: string
  axisTitle?: ReactNode
  /** What rows that decide nothing are, in words: they are folded then. */
  folded?: ReactNode
  caption?: ReactNode
}

/**
 * Measurements against the region foretold. The rows are a table that draws itself, so that the
 * figure and its numbers are one thing for eye, ear and keyboard.
 */
export function Forest({ plot, title, axisTitle, folded, caption, ...pooling }: Props) {
  const { poolLabel = words.pooled } = pooling
  const [deciding, others] = folded ? parted(plot.sections) : [plot.sections, []]
  return (
    <figure className="figure plot-figure" aria-label={title}>
      <Key region={plot.region !== null} signs={plot.signs} pool={plot.pool !== null} />
      <div className={`plot-box${plot.total > LONG ? ' is-long' : ''}`}>
        <div className="plot-rows">
          {plot.region && <Frame region={plot.region} />}
          {deciding.map((section, place) => (
            <Rows key={section.kind} {...{ section, plot, poolLabel }} heads={place === 0} />
          ))}
          {others.length > 0 && (
            <details className="plot-rest" open={deciding.length === 0 && plot.total <= MOST_OPEN}>
              <summary>{folded}</summary>
              {others.map((section, place) => (
                <Rows
                  key={section.kind}
                  {...{ section, plot, poolLabel }}
                  heads={place === 0 && deciding.length === 0}
                />
              ))}
            </details>
          )}
        </div>
        <AxisLine ticks={plot.ticks} title={axisTitle} />
      </div>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** Those that decide, and the others. */
function parted(sections: Section[]): [Section[], Section[]] {
  const decides = ({ kind }: Section) => kind === 'pool' || kind === 'limits'
  return [sections.filter(decides), sections.filter((section) => !decides(section))]
}

type RowsProps = { section: Section; plot: ForestPlot; poolLabel: string; heads: boolean }

const Rows = ({ section: { kind, rows, folds }, plot, poolLabel, heads }: RowsProps) => (
  <div className="plot-section">
    <RowTable
      caption={words.sections[kind]}
      rows={rows}
      weights
      drawn={words.columns.verdict}
      heads={heads}
    >
      {kind === 'pool' && folds.length === 0 && pooled(plot, poolLabel)}
    </RowTable>
    {folds.map((fold) => (
      <Fold key={fold.id} fold={fold} weights drawn={words.columns.verdict} />
    ))}
    {kind === 'pool' && folds.length > 0 && <PoolTable plot={plot} label={poolLabel} />}
  </div>
)

const pooled = ({ pool }: ForestPlot, label: string) =>
  pool && <PoolRow pool={pool} label={label} />

/** Below folded rows the pool needs a table of its own. */
const PoolTable = ({ plot, label }: { plot: ForestPlot; label: string }) => (
  <RowTable
    caption={<span className="visually-hidden">{label}</span>}
    rows={[]}
    weights
    drawn={words.columns.verdict}
  >
    {pooled(plot, label)}
  </RowTable>
)

/** The region behind all rows. */
function Frame({ region }: { region: Extent }) {
  const middle = Math.round((region.from + region.to) * 5) / 10
  return (
    <svg className="plot frame" aria-hidden="true">
      <RegionBand region={region} />
      <text className="gold" x={`${middle}%`} y="-6" textAnchor={anchorAt(middle)}>
        {words.key.region}
      </text>
    </svg>
  )
}
