import type { ReactNode } from 'react'
import { RugLines } from '#app/charts/drawing/rug-lines.tsx'
import { intervalText } from '#app/charts/rows/interval-text.ts'
import { RowMarks } from '#app/charts/rows/row-marks.tsx'
import type { PlotRow, RowFold } from '#app/charts/rows/types.ts'
import { chartWords as words } from '#messages/charts.ts'
import { FileDrawing, type FileSign } from './file-canvas.tsx'
import { EDGE, INK, ROW, VALUE_AT } from './measures.ts'

/** About as many letters as fit left of the axis. */
const LONGEST_NAME = 50

type LineProps = {
  top: number
  name: string
  /** Stands after the name and is never cut. */
  after?: string
  value: string
  /** Gives what is drawn its colour; the words have one of their own. */
  sign: FileSign
  ink?: string
  children: ReactNode
}

/** A line of the plot: its name, what is drawn on the axis, its numbers. A cut name is told whole. */
export function FileLine({
  top,
  name,
  after = '',
  value,
  sign,
  ink = INK.text,
  children,
}: LineProps) {
  const base = top + ROW / 2 + 4.5
  const room = LONGEST_NAME - after.length
  const cut = name.length > room
  return (
    <g>
      <text x={EDGE} y={base} fill={ink}>
        {`${cut ? `${name.slice(0, room).trimEnd()}…` : name}${after}`}
        {cut && <title>{name}</title>}
      </text>
      <FileDrawing top={top} sign={sign}>
        {children}
      </FileDrawing>
      <text x={VALUE_AT} y={base} fill={ink}>
        {value}
      </text>
    </g>
  )
}

export const FileHead = ({ top, text }: { top: number; text: string }) => (
  <text x={EDGE} y={top + ROW / 2 + 4.5} fill={INK.text} fontWeight={600}>
    {text}
  </text>
)

export function FileRow({ top, row }: { top: number; row: PlotRow }) {
  const { label, record, flags, sign } = row
  const after = [record, ...flags.map((flag) => words.flags[flag])].filter(Boolean)
  return (
    <FileLine
      top={top}
      name={label}
      after={after.map((one) => `${words.separator}${one}`).join('')}
      value={`${row.value} ${intervalText(row)}`}
      sign={sign}
    >
      <RowMarks row={row} y={ROW / 2} />
    </FileLine>
  )
}

/** Many measurements in one line, a stroke for each value. */
export function FileFold({ top, fold }: { top: number; fold: RowFold }) {
  const { name, counts, rugs, estimate, range } = fold
  const counted = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <FileLine
      top={top}
      name={`${name ?? words.further} (${counted})`}
      value={
        estimate ? `${estimate.value} ${words.interval(estimate.interval)}` : words.range(range)
      }
      sign={estimate?.sign ?? 'measured'}
    >
      <RugLines rugs={rugs} height={ROW} />
      {estimate && <RowMarks row={estimate} y={ROW / 2} />}
    </FileLine>
  )
}
