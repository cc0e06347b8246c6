import type { AxisBar, AxisPlot } from '#app/charts/axis/types.ts'
import { RegionBand } from '#app/charts/drawing/region-band.tsx'
import { CutEnds } from '#app/charts/drawing/whisker.tsx'
import { chartWords as words } from '#messages/charts.ts'
import { FileDrawing } from './file-canvas.tsx'
import { FileFold, FileHead, FileLine, FileRow } from './file-lines.tsx'
import { INK, ROW } from './measures.ts'
import { PlotFile } from './plot-file.tsx'
import { type SectionLine, sectionLines } from './section-lines.ts'

/** With more, the overlapping washes say nothing any more. */
const MOST_REGIONS = 12

type Props = { plot: AxisPlot; title: string; axisTitle: string; caption: string }

/** What is foretold and measured of an observable as a file of its own. */
export function AxisFile({ plot, title, axisTitle, caption }: Props) {
  const { bars, ticks, signs } = plot
  const lines = sectionLines(plot.sections, null)
  const foretold = bars.length > 0 ? bars.length + 1 : 0
  return (
    <PlotFile {...{ title, axisTitle, caption, ticks, signs }} lines={foretold + lines.length}>
      {(top) => (
        <>
          {bars.length > 0 && <FileHead top={top} text={words.sections.predictions} />}
          {bars.map((bar, place) => (
            <Foretold key={bar.id} bar={bar} top={top + (place + 1) * ROW} />
          ))}
          {bars.length <= MOST_REGIONS &&
            bars.map(({ id, bar }) => (
              <g key={id} opacity={0.5}>
                <FileDrawing top={top + foretold * ROW} sign="foretold">
                  <RegionBand region={bar} height={lines.length * ROW} />
                </FileDrawing>
              </g>
            ))}
          {lines.map((line, place) => (
            <Line key={line.id} line={line} top={top + (foretold + place) * ROW} />
          ))}
        </>
      )}
    </PlotFile>
  )
}

function Line({ line: { head, row, fold }, top }: { line: SectionLine; top: number }) {
  if (head) return <FileHead top={top} text={words.sections[head]} />
  if (row) return <FileRow top={top} row={row} />
  return fold ? <FileFold top={top} fold={fold} /> : null
}

function Foretold({ bar: { record, title, bar, bounds }, top }: { bar: AxisBar; top: number }) {
  const name = `${record} ${title}`
  return (
    <FileLine {...{ top, name }} value={words.bounds(bounds)} sign="foretold" ink={INK.goldText}>
      <RegionBand region={bar} y={5} height={ROW - 10} />
      <CutEnds bar={bar} y={ROW / 2} />
    </FileLine>
  )
}
