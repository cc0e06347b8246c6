import type { ReactNode } from 'react'
import { chartWords as words } from '#messages/charts.ts'
import { intervalText } from './interval-text.ts'
import { RowMarks } from './row-marks.tsx'
import type { PlotRow } from './types.ts'

/** Where in a row of 24 px the marks stand. */
export const MIDDLE = 12
export const ROW_HEIGHT = 24

/** One measurement: its name, itself on the axis, its numbers. */
export function MeasurementRow({ row, weights }: { row: PlotRow; weights: boolean }) {
  const faint = row.flags.includes('superseded') ? ' is-faint' : ''
  return (
    <tr className={`plot-row${faint}`}>
      <th scope="row">
        <RowName row={row} />
      </th>
      <td className="field">
        <span className="visually-hidden">{words.said(row.sign, row.position)}</span>
        <Field sign={row.sign}>
          <RowMarks row={row} y={MIDDLE} />
        </Field>
      </td>
      <td className="value">{row.value}</td>
      <td className={row.interval || row.limit ? 'interval' : 'interval none'}>
        {intervalText(row)}
      </td>
      {weights && (
        <td className="weight">{row.weight === null ? '' : words.percent(row.weight)}</td>
      )}
    </tr>
  )
}

/** The strip of the axis that belongs to one row. */
export const Field = ({ sign, children }: { sign: string; children: ReactNode }) => (
  <svg className={`plot is-${sign}`} height={ROW_HEIGHT} aria-hidden="true">
    {children}
  </svg>
)

function RowName({ row }: { row: PlotRow }) {
  const notes = [...row.flags.map((flag) => words.flags[flag]), row.reason].filter(Boolean)
  const name = (
    <>
      {row.label} {row.record && <span className="soft">{row.record}</span>}
    </>
  )
  return (
    <>
      {row.href ? <a href={row.href}>{name}</a> : name}
      {notes.length > 0 && <span className="row-note">{notes.join(words.separator)}</span>}
    </>
  )
}
