import type { TypedRow } from '#app/domain/measurement/row.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { problemWords } from '#messages/problems.ts'
import { addMeasurements } from './add-measurements.server.ts'
import { type MeasurementsPreview, previewMeasurements } from './preview-measurements.server.ts'
import { type ReadTable, readTable } from './read-table.server.ts'

/** One measurement, or a table of them with the observable of rows that name none. */
export type Reported = { one: TypedRow['typed'] } | { table: string; observable: string }

type Asked = { reported: Reported; previewOnly: boolean; key?: string }

type Taken =
  | { added: Awaited<ReturnType<typeof addMeasurements>> }
  | { added: null; preview: MeasurementsPreview }

/**
 * Stores what was reported, all of it or, where anything is wrong with a row, nothing: then, or where
 * that is all that was asked for, says what storing it would do.
 */
export async function takeMeasurements(
  viewer: Member,
  number: number,
  { reported, previewOnly, key }: Asked,
): Promise<Taken> {
  const read = readReported(reported)
  const previewed = await previewMeasurements(viewer, number, read.rows)
  const problems = [...read.problems, ...previewed.problems]
  if (previewOnly || problems.length > 0)
    return { added: null, preview: { ...previewed, problems } }
  return { added: await addMeasurements(viewer, number, { rows: read.rows, key }) }
}

function readReported(reported: Reported): ReadTable {
  if ('one' in reported) return { rows: [{ row: null, typed: reported.one }], problems: [] }
  const { table, observable } = reported
  if (table.trim() !== '') return readTable(table, observable)
  const message = problemWords['table.missing']
  return { rows: [], problems: [{ row: null, column: null, message }] }
}
