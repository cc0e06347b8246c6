import { data, redirect } from '@remix-run/node'
import { OneMeasurementInput } from '#app/domain/measurement/input.ts'
import { MOST_TABLE_BYTES, type RowProblem } from '#app/domain/measurement/row.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal.ts'
import { formKey } from '#app/domain/text/input.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { Form } from '#app/http/form.server.ts'
import { messages } from '#app/messages/index.ts'
import { addMeasurements } from '#app/services/experiments/add-measurements.server.ts'
import { decodeTable } from '#app/services/experiments/decode-table.server.ts'
import { previewMeasurements } from '#app/services/experiments/preview-measurements.server.ts'
import { type ReadTable, readTable } from '#app/services/experiments/read-table.server.ts'
import { writtenPreview } from './written-preview.server.ts'

/**
 * Stores what the form of one or of a table holds, or shows what storing it would do. Anything wrong
 * with a row brings the form back with all that was typed; the text of a file comes back as text.
 */
export async function takeMeasurements(viewer: Viewer, number: number, form: Form) {
  const table = form.text('way') === 'table'
  const text = table ? await textIn(form) : ''
  const read = table ? tableIn(form, text) : oneIn(form)
  const previewed = await previewMeasurements(viewer, number, read.rows)
  const problems = [...read.problems, ...previewed.problems]
  if (form.text('intent') === 'preview' || problems.length > 0) {
    const typed = table ? { ...form.typed, table: text } : form.typed
    const preview = writtenPreview({ ...previewed, problems })
    const fields = table ? {} : fieldsIn(problems)
    const status = problems.length > 0 ? 400 : 200
    return data({ ok: false as const, fields, general: null, typed, preview }, { status })
  }
  const key = formKey.catch(undefined).parse(form.text('key') ?? undefined)
  const added = await addMeasurements(viewer, number, { rows: read.rows, key })
  return redirect(`${recordPath(added)}#measurements`)
}

function oneIn(form: Form): ReadTable {
  const { key, ...typed } = form.parse(OneMeasurementInput)
  return { rows: [{ row: null, typed }], problems: [] }
}

function tableIn(form: Form, text: string): ReadTable {
  if (text.trim() === '') return faulty(messages.problems['table.missing'])
  return readTable(text, (form.text('forAll') ?? '').trim())
}

const faulty = (message: string): ReadTable => ({
  rows: [],
  problems: [{ row: null, column: null, message }],
})

/** The text that was pasted or, where there is one, that of the file. */
async function textIn(form: Form): Promise<string> {
  const file = form.file('file')
  if (!file) return form.text('table') ?? ''
  if (file.size > MOST_TABLE_BYTES) refuse('form', { fields: { file: ['table.large'] } })
  const text = decodeTable(new Uint8Array(await file.arrayBuffer()))
  return text ?? refuse('form', { fields: { file: ['table.encoding'] } })
}

function fieldsIn(problems: RowProblem[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const { column, message } of problems)
    if (column) fields[column] = [...(fields[column] ?? []), message]
  return fields
}
