import type { TypedRow } from '#app/domain/measurement/row.ts'
import type { UnderstoodTable } from '#app/domain/measurement/table.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { unitReader } from '#app/services/units/unit-reader.server.ts'
import { problemWords } from '#messages/problems.ts'
import { addMeasurements } from './add-measurements.server.ts'
import { type MeasurementsPreview, previewMeasurements } from './preview-measurements.server.ts'
import { type ReadTable, readTable } from './read-table.server.ts'

/** One measurement, or a table of them with the observable of rows that name none. */
export type Reported = { one: TypedRow['typed'] } | { table: string; observable: string }

type Asked = { reported: Reported; previewOnly: boolean; key?: string }

type Taken =
  | { added: Awaited<ReturnType<typeof addMeasurements>> }
  | { added: null; preview: MeasurementsPreview & { understood: UnderstoodTable | null } }

/**
 * Stores what was reported, all of it or, where anything is wrong with a row, nothing: then, or where
 * that is all that was asked for, says what storing it would do.
 */
export async function takeMeasurements(
  viewer: Member,
  number: number,
  { reported, previewOnly, key }: Asked,
): Promise<Taken> {
  const read = await readReported(reported)
  const previewed = await previewMeasurements(viewer, number, read.rows)
  const problems = [...read.problems, ...previewed.problems]
  if (previewOnly || problems.length > 0)
    return { added: null, preview: { ...previewed, problems, understood: read.understood } }
  return { added: await addMeasurements(viewer, number, { rows: read.rows, key }) }
}

async function readReported(reported: Reported): Promise<ReadTable> {
  if ('one' in reported)
    return { rows: [{ row: null, typed: reported.one }], problems: [], understood: null }
  const { table, observable } = reported
  if (table.trim() !== '') return readTable(table, observable, await unitReader())
  const message = problemWords['table.missing']
  return { rows: [], problems: [{ row: null, column: null, message }], understood: null }
}
