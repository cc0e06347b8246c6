import { CsvError, parse } from 'csv-parse/sync'
import {
  BLANK_MEASUREMENT,
  columnNamed,
  MEASUREMENT_COLUMNS,
  type MeasurementColumn,
} from '#app/domain/measurement/columns.ts'
import {
  MOST_ROWS,
  MOST_TABLE_BYTES,
  type RowProblem,
  type TypedRow,
} from '#app/domain/measurement/row.ts'
import { measurementWords } from '#messages/measurement.ts'
import { problemWords as problems } from '#messages/problems.ts'

export type ReadTable = { rows: TypedRow[]; problems: RowProblem[] }

type Line = { line: number; cells: string[] }

const words = measurementWords.rows
const DELIMITERS = ['\t', ';', ',']

/**
 * Reads a table of measurements from text with commas, semicolons or tabs. `observable` stands in for
 * a column of that name. A row that cannot be read is named by its line; the others are still read.
 */
export function readTable(text: string, observable = ''): ReadTable {
  if (Buffer.byteLength(text) > MOST_TABLE_BYTES) return faulty(problems['table.large'])
  const lines = linesIn(text)
  if ('message' in lines) return faulty(lines.message, lines.line)
  const [head, ...body] = lines.lines
  if (!head || body.length === 0) return faulty(problems['table.empty'])
  if (body.length > MOST_ROWS) return faulty(problems['table.rows'])
  const columns = head.cells.map(columnNamed)
  const wrong = headProblems(head, columns, observable)
  if (wrong.length > 0) return { rows: [], problems: wrong }
  return readBody(body, columns, observable)
}

const faulty = (message: string, row: number | null = null): ReadTable => ({
  rows: [],
  problems: [{ row, column: null, message }],
})

function linesIn(text: string): { lines: Line[] } | { message: string; line: number } {
  const bare = text.replace(/^\uFEFF/, '')
  const lines: Line[] = []
  try {
    parse(bare, {
      delimiter: delimiterOf(bare),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells })
        return null
      },
    })
    return { lines }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { message: words.quote, line: (lines.at(-1)?.line ?? 0) + 1 }
  }
}

/** The sign between the headings: the one that makes most of them known. */
function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const known = (delimiter: string) =>
    first.split(delimiter).filter((heading) => columnNamed(unquoted(heading))).length
  const [best = ','] = DELIMITERS.toSorted((a, b) => known(b) - known(a))
  return best
}

const unquoted = (heading: string) => heading.trim().replace(/^"(.*)"$/, '$1')

function headProblems(
  { line, cells }: Line,
  columns: (MeasurementColumn | null)[],
  observable: string,
): RowProblem[] {
  const problem = (message: string, column: MeasurementColumn | null = null) => ({
    row: line,
    column,
    message,
  })
  const needed: MeasurementColumn[] = observable ? ['value'] : ['observable', 'value']
  return [
    ...cells
      .filter((_, place) => columns[place] === null)
      .map((heading) => problem(words.unknownColumn(heading, MEASUREMENT_COLUMNS.join(', ')))),
    ...columns
      .filter((column, place) => column !== null && columns.indexOf(column) !== place)
      .map((column) => problem(words.twice(column ?? ''), column)),
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) => problem(words.lacking(column), column)),
  ]
}

function readBody(body: Line[], columns: (MeasurementColumn | null)[], observable: string) {
  const table: ReadTable = { rows: [], problems: [] }
  for (const { line, cells } of body) {
    const surplus = cells.slice(columns.length).some((cell) => cell.trim() !== '')
    if (surplus || cells.length < columns.length) {
      const message = words.cells(cells.length, columns.length)
      table.problems.push({ row: line, column: null, message })
      continue
    }
    const typed = { ...BLANK_MEASUREMENT }
    for (const [place, column] of columns.entries()) if (column) typed[column] = cells[place] ?? ''
    if (typed.observable.trim() === '') typed.observable = observable
    table.rows.push({ row: line, typed })
  }
  return table
}
