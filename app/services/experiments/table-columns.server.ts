import { MEASUREMENT_COLUMNS, type MeasurementColumn } from '#app/domain/measurement/columns.ts'
import { type Heading, readHeading } from '#app/domain/measurement/heading.ts'
import type { RowProblem } from '#app/domain/measurement/row.ts'
import type { UnderstoodColumn } from '#app/domain/measurement/table.ts'
import { measurementWords } from '#messages/measurement.ts'
import type { Line } from './split-table.server.ts'

/** The code of a unit as it is spelled, or why there is none. */
export type UnitOf = (typed: string) => { code: string } | { refusal: string }

const words = measurementWords.rows
const MOST_COLUMNS = 100
const ROW_NUMBERS = /^(?:#|no\.?|nr\.?|row|index|idx|line|id)?$/i

/** What the columns of a table are, by their headings and, where one is blank, by what stands below. */
export function understoodColumns(head: Line, body: Line[]): (UnderstoodColumn | string)[] {
  return head.cells
    .slice(0, MOST_COLUMNS)
    .map((heading, place) => understood(heading.trim(), cellsAt(body, place)))
}

const cellsAt = (body: Line[], place: number) => body.map(({ cells }) => cells[place]?.trim() ?? '')

/** A column, or the heading that is not known. */
function understood(heading: string, cells: string[]): UnderstoodColumn | string {
  const read = readHeading(heading)
  if (read) return { heading, ...read, skipped: null }
  if (!ROW_NUMBERS.test(heading)) return heading
  if (cells.every((cell) => cell === '')) return { heading, skipped: 'empty' }
  const first = Number(cells[0])
  const counts = (first === 0 || first === 1) && cells.every((cell, n) => cell === `${n + first}`)
  return counts ? { heading, skipped: 'row-numbers' } : heading
}

/** What is wrong with the headings, each with what is understood of the others. */
export function headProblems(
  { line, cells }: Line,
  columns: (UnderstoodColumn | string)[],
  { needed, unitOf }: { needed: MeasurementColumn[]; unitOf: UnitOf },
): RowProblem[] {
  const problem = (message: string, column: MeasurementColumn | null = null) => ({
    row: line,
    column,
    message,
  })
  if (cells.length > MOST_COLUMNS) return [problem(words.columnsMany(MOST_COLUMNS))]
  const read = columns.filter(isRead)
  const known = MEASUREMENT_COLUMNS.join(', ')
  if (read.length === 0) return [problem(words.noHead(shortened(cells.join(', ')), known))]
  const names = read.map(({ column }) => column)
  const understood = read.map(({ column, heading }) => words.understood(column, heading)).join(', ')
  return [
    ...columns.flatMap((column, place) =>
      typeof column === 'string' ? problem(unknown(column, place, known)) : [],
    ),
    ...read
      .filter(({ column }, place) => names.indexOf(column) !== place)
      .map(({ column }) => problem(words.twice(column), column)),
    ...needed
      .filter((column) => !names.includes(column))
      .map((column) => problem(`${words.lacking(column)} ${words.others(understood)}`, column)),
    ...unitProblems(read, unitOf).map(({ column, message }) => problem(message, column)),
  ]
}

type ReadColumn = Heading & { heading: string }

export const isRead = (
  column: UnderstoodColumn | string,
): column is ReadColumn & { skipped: null } => typeof column !== 'string' && column.skipped === null

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

const unknown = (heading: string, place: number, known: string) =>
  heading === '' ? words.blankHeading(place + 1) : words.unknownColumn(shortened(heading), known)

/** A row has one unit, so the headings of its numbers must not name two. */
function unitProblems(read: ReadColumn[], unitOf: UnitOf) {
  const problems: { column: MeasurementColumn; message: string }[] = []
  const [first, ...rest] = read.filter(({ unit }) => unit !== '')
  for (const { column, unit, heading } of read) {
    const found = unit === '' ? null : unitOf(unit)
    if (found && 'refusal' in found)
      problems.push({ column, message: words.headingUnit(heading, found.refusal) })
  }
  if (!first || problems.length > 0) return problems
  const code = codeOf(first.unit, unitOf)
  for (const { column, unit, heading } of rest)
    if (codeOf(unit, unitOf) !== code)
      problems.push({ column, message: words.unitsDiffer(first.heading, heading) })
  return problems
}

/** The code of a unit, or how it is spelled where it has none. */
export function codeOf(unit: string, unitOf: UnitOf): string {
  const found = unitOf(unit)
  return 'code' in found ? found.code : unit
}
