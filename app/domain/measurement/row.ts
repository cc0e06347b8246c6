import type { MeasurementColumn, TypedMeasurement } from './columns.ts'

/** One measurement as typed; `row` is its line in the table it came in, null for the form of one. */
export type TypedRow = { row: number | null; typed: TypedMeasurement }

/** What is wrong with a row, in words. Without a column it is the row as a whole. */
export type RowProblem = { row: number | null; column: MeasurementColumn | null; message: string }

/** As much of a table as is read at once; its bytes stay below what the server takes of a form. */
export const MOST_ROWS = 2000
export const MOST_TABLE_BYTES = 950_000
