import type { ReactNode } from 'react'
import type { PlotRow, RowFold } from '#app/charts/rows/types.ts'
import { messages as m } from '#app/messages/index.ts'
import { FileBar, FileMarker } from './file-shape.tsx'
import { across, EDGE, INK, ROW, SIGN_INK, VALUE_AT } from './measures.ts'

const words = m.charts

/** About as many letters as fit left of the axis. */
const LONGEST_NAME = 50

type LineProps = {
  top: number
  name: string
  /** Stands after the name and is never cut. */
  after?: string
  value: string
  ink?: string
  children?: ReactNode
}

/** A line of the plot: its name, what is drawn on the axis, its numbers. A cut name is told whole. */
export function FileLine({ top, name, after = '', value, ink = INK.text, children }: LineProps) {
  const base = top + ROW / 2 + 4.5
  const room = LONGEST_NAME - after.length
  const cut = name.length > room
  return (
    <g>
      <text x={EDGE} y={base} fill={ink}>
        {`${cut ? `${name.slice(0, room).trimEnd()}…` : name}${after}`}
        {cut && <title>{name}</title>}
      </text>
      {children}
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
  const { label, record, flags, sign, bar, interval } = row
  const middle = top + ROW / 2
  const after = [record, ...flags.map((flag) => words.flags[flag])].filter(Boolean)
  return (
    <FileLine
      top={top}
      name={label}
      after={after.map((one) => `${words.separator}${one}`).join('')}
      value={`${row.value} ${interval ? words.interval(interval) : words.noInterval}`}
    >
      {bar && <FileBar bar={bar} y={middle} ink={SIGN_INK[sign]} />}
      <FileMarker sign={sign} radius={row.radius} spot={row.spot} y={middle} />
    </FileLine>
  )
}

/** Many measurements in one line, a stroke for each value. */
export function FileFold({ top, fold }: { top: number; fold: RowFold }) {
  const { name, counts, rugs, estimate, range } = fold
  const counted = counts.reduce((sum, { count }) => sum + count, 0)
  const lane = (ROW - 6) / Math.max(1, rugs.length)
  return (
    <FileLine
      top={top}
      name={`${name ?? words.further} (${counted})`}
      value={
        estimate ? `${estimate.value} ${words.interval(estimate.interval)}` : words.range(range)
      }
    >
      {rugs.map(({ sign, at }, place) => (
        <path
          key={sign}
          d={at.map((one) => `M${across(one)} ${top + 3 + lane * place}v${lane - 1}`).join('')}
          stroke={SIGN_INK[sign]}
          strokeWidth={1.25}
        />
      ))}
      {estimate && (
        <>
          <FileBar bar={estimate.bar} y={top + ROW / 2} ink={SIGN_INK[estimate.sign]} />
          <FileMarker sign={estimate.sign} radius={5} spot={estimate.spot} y={top + ROW / 2} />
        </>
      )}
    </FileLine>
  )
}
