import { anchorAt } from '#app/charts/drawing/axis-line.tsx'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { intervalText } from '#app/charts/rows/interval-text.ts'
import { RowMarks } from '#app/charts/rows/row-marks.tsx'
import type { PlotRow } from '#app/charts/rows/types.ts'
import type { TrialPlot } from './types.ts'

type Props = { plot: TrialPlot; label: string; yours: string }

/** A name above its marks. */
const STEP = 42
const FIRST = 6

/** A value that is tried against a region: a name and numbers above each interval. */
export function TrialFigure({ plot, label, yours }: Props) {
  const rows = [{ ...plot.own, label: yours, record: null }, ...plot.rows]
  const height = FIRST + rows.length * STEP
  return (
    <svg className="plot trial" role="img" aria-label={label} height={height + 22}>
      {plot.region ? <RegionBand region={plot.region} height={height} /> : null}
      {rows.map((row, place) => (
        <Row key={row.id} row={row} top={FIRST + place * STEP} own={place === 0} />
      ))}
      <line className="axis" x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} />
      {plot.ticks.map((tick) => (
        <g key={tick.at}>
          <line
            className="tick"
            x1={`${tick.at}%`}
            x2={`${tick.at}%`}
            y1={height}
            y2={height + 4}
          />
          <text className="soft" x={`${tick.at}%`} y={height + 18} textAnchor={anchorAt(tick.at)}>
            {tick.text}
          </text>
        </g>
      ))}
    </svg>
  )
}

const Row = ({ row, top, own }: { row: PlotRow; top: number; own: boolean }) => (
  <>
    <text x="0" y={top + 12} className={own ? 'em' : undefined}>
      {[row.record, row.label].filter(Boolean).join(' ')}
    </text>
    <text x="100%" y={top + 12} textAnchor="end">
      {row.reason ?? `${row.value} ${row.interval ? intervalText(row) : ''}`.trim()}
    </text>
    <g className={`is-${row.sign}`}>
      <RowMarks row={row} y={top + 26} />
    </g>
  </>
)
