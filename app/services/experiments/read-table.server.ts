import {
  BLANK_MEASUREMENT,
  type MeasurementColumn,
  type TypedMeasurement,
} from '#app/domain/measurement/columns.ts'
import { type CommaUse, commaUse, withDecimalPoint } from '#app/domain/measurement/decimal-comma.ts'
import {
  MOST_ROWS,
  MOST_TABLE_BYTES,
  type RowProblem,
  type TypedRow,
} from '#app/domain/measurement/row.ts'
import { partSharedCell } from '#app/domain/measurement/shared-cell.ts'
import {
  NUMBER_COLUMNS,
  type UnderstoodColumn,
  type UnderstoodTable,
} from '#app/domain/measurement/table.ts'
import { measurementWords } from '#messages/measurement.ts'
import { problemWords as problems } from '#messages/problems.ts'
import { type Line, type SplitTable, splitTable } from './split-table.server.ts'
import {
  codeOf,
  headProblems,
  isRead,
  type UnitOf,
  understoodColumns,
} from './table-columns.server.ts'

export type ReadTable = {
  rows: TypedRow[]
  problems: RowProblem[]
  understood: UnderstoodTable | null
}

type Given = { observable: string; unitOf: UnitOf }
type Columns = { columns: UnderstoodColumn[]; commas: CommaUse } & Given

const words = measurementWords.rows
const anyUnit: UnitOf = (typed) => ({ code: typed })

/**
 * Reads a table of measurements from text with commas, semicolons, tabs or bars. `observable` stands
 * in for a column of that name. A row that cannot be read is named by its line; the others are still read.
 */
export function readTable(text: string, observable = '', unitOf: UnitOf = anyUnit): ReadTable {
  if (Buffer.byteLength(text) > MOST_TABLE_BYTES) return faulty(problems['table.large'])
  const split = splitTable(text)
  if ('message' in split) return faulty(split.message, split.line)
  const [head, ...body] = split.lines
  if (!head || body.length === 0) return faulty(problems['table.empty'])
  if (body.length > MOST_ROWS) return faulty(problems['table.rows'])
  return readLines(head, body, split, { observable, unitOf })
}

const faulty = (message: string, row: number | null = null): ReadTable => ({
  rows: [],
  problems: [{ row, column: null, message }],
  understood: null,
})

function readLines(head: Line, body: Line[], split: SplitTable, given: Given): ReadTable {
  const found = understoodColumns(head, body)
  const needed: MeasurementColumn[] = given.observable ? ['value'] : ['observable', 'value']
  const wrong = headProblems(head, found, { needed, unitOf: given.unitOf })
  const columns = found.filter((column) => typeof column !== 'string')
  const { separator, comments } = split
  const commas = commaUse(numbersIn(found, body), separator)
  const understood = { separator, comments, commas, columns }
  if (wrong.length > 0) return { rows: [], problems: wrong, understood }
  return { ...readBody(body, { columns, commas, ...given }), understood }
}

const numbersIn = (columns: (UnderstoodColumn | string)[], body: Line[]): string[] =>
  body.flatMap(({ cells }) =>
    cells.filter((_, place) => {
      const column = columns[place]
      return column !== undefined && isRead(column) && NUMBER_COLUMNS.includes(column.column)
    }),
  )

function readBody(body: Line[], columns: Columns) {
  const table: { rows: TypedRow[]; problems: RowProblem[] } = { rows: [], problems: [] }
  const expected = columns.columns.length
  for (const { line, cells } of body) {
    const surplus = cells.slice(expected).some((cell) => cell.trim() !== '')
    if (surplus || cells.length < expected) {
      const message = words.cells(cells.length, expected)
      table.problems.push({ row: line, column: null, message })
      continue
    }
    const { typed, problems } = readRow(cells, columns)
    for (const { column, message } of problems) table.problems.push({ row: line, column, message })
    if (problems.length === 0) table.rows.push({ row: line, typed })
  }
  return table
}

function readRow(cells: string[], { columns, commas, observable, unitOf }: Columns) {
  const found: { column: MeasurementColumn; message: string }[] = []
  let typed: TypedMeasurement = { ...BLANK_MEASUREMENT }
  for (const [place, read] of columns.entries()) {
    if (read.skipped) continue
    const { column } = read
    typed[column] = cells[place] ?? ''
    if (!NUMBER_COLUMNS.includes(column)) continue
    const number = withDecimalPoint(typed[column], commas)
    if ('text' in number) typed[column] = number.text
    else found.push({ column, message: problems[number.problem] })
  }
  for (const read of columns) if (!read.skipped) typed = partSharedCell(typed, read.holds)
  if (typed.observable.trim() === '') typed.observable = observable
  const clash = withHeadings(typed, columns, unitOf)
  if (clash) found.push({ column: 'unit', message: clash })
  return { typed, problems: found }
}

/** Fills in the unit and the level that headings name; says so where the row names another unit. */
function withHeadings(typed: TypedMeasurement, columns: UnderstoodColumn[], unitOf: UnitOf) {
  const read = columns.filter(isRead)
  const unit = read.find(({ unit }) => unit !== '')?.unit ?? ''
  const level = read.find(({ level }) => level !== '')?.level ?? ''
  if (typed.level.trim() === '' && (typed.low + typed.high).trim() !== '') typed.level = level
  if (typed.unit.trim() === '') typed.unit = unit
  else if (unit !== '' && codeOf(typed.unit, unitOf) !== codeOf(unit, unitOf))
    return words.unitTwice(typed.unit, unit)
  return null
}
