import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { PoolMarks } from '#app/charts/forest/pool-marks.tsx'
import type { ForestPlot, PoolRow } from '#app/charts/forest/types.ts'
import { chartWords as words } from '#messages/charts.ts'
import { FileDrawing } from './file-canvas.tsx'
import { FileFold, FileHead, FileLine, FileRow } from './file-lines.tsx'
import { ROW, SIGN_INK } from './measures.ts'
import { PlotFile } from './plot-file.tsx'
import { type SectionLine, sectionLines } from './section-lines.ts'

type Props = {
  plot: ForestPlot
  title: string
  poolLabel: string
  axisTitle: string
  caption: string
}

/** The forest plot of a prediction as a file of its own. */
export function ForestFile({ plot, title, poolLabel, axisTitle, caption }: Props) {
  const { region, ticks, signs, pool } = plot
  const lines = sectionLines(plot.sections, pool ? { after: 'pool' } : null)
  return (
    <PlotFile {...{ title, axisTitle, caption, ticks, signs }} lines={lines.length}>
      {(top) => (
        <>
          {region && (
            <FileDrawing top={top} sign="foretold">
              <RegionBand region={region} height={lines.length * ROW} />
            </FileDrawing>
          )}
          {lines.map((line, place) => (
            <Line
              key={line.id}
              line={line}
              top={top + place * ROW}
              pool={pool}
              poolLabel={poolLabel}
            />
          ))}
        </>
      )}
    </PlotFile>
  )
}

type LineProps = { line: SectionLine; top: number; pool: PoolRow | null; poolLabel: string }

function Line({ line, top, pool, poolLabel }: LineProps) {
  if (line.head) return <FileHead top={top} text={words.sections[line.head]} />
  if (line.row) return <FileRow top={top} row={line.row} />
  if (line.fold) return <FileFold top={top} fold={line.fold} />
  return pool && <Pool top={top} pool={pool} label={poolLabel} />
}

const Pool = ({ top, pool, label }: { top: number; pool: PoolRow; label: string }) => (
  <FileLine
    top={top}
    name={`${label}: ${words.said(pool.verdict, null)}`}
    value={`${pool.value} ${words.interval(pool.interval)}`}
    sign={pool.verdict}
    ink={SIGN_INK[pool.verdict]}
  >
    <PoolMarks pool={pool} y={ROW / 2} />
  </FileLine>
)
