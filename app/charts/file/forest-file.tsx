import type { ForestPlot, PoolRow } from '#app/charts/forest/types.ts'
import { messages as m } from '#app/messages/index.ts'
import { FileFold, FileHead, FileLine, FileRow } from './file-lines.tsx'
import { FileRegion } from './file-region.tsx'
import { FileBar } from './file-shape.tsx'
import { across, ROW, SIGN_INK } from './measures.ts'
import { PlotFile } from './plot-file.tsx'
import { type SectionLine, sectionLines } from './section-lines.ts'

const words = m.charts

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
          {region && <FileRegion region={region} top={top} height={lines.length * ROW} />}
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

/** In px; a narrower diamond would leave no shape to see. */
const NARROWEST = 5

function Pool({ top, pool, label }: { top: number; pool: PoolRow; label: string }) {
  const middle = top + ROW / 2
  const ink = SIGN_INK[pool.verdict]
  const centre = (across(pool.bar.from) + across(pool.bar.to)) / 2
  const half = Math.max(NARROWEST, across(pool.bar.to) - across(pool.bar.from)) / 2
  return (
    <FileLine
      top={top}
      name={`${label}: ${words.said(pool.verdict, null)}`}
      value={`${pool.value} ${words.interval(pool.interval)}`}
      ink={ink}
    >
      {pool.prediction && <FileBar bar={pool.prediction} y={middle} ink={ink} dotted />}
      <path d={`M${centre - half} ${middle}l${half} -8l${half} 8l${-half} 8z`} fill={ink} />
    </FileLine>
  )
}
