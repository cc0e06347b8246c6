import { data, redirect } from '@remix-run/node'
import { OneMeasurementInput } from '#app/domain/measurement/input.ts'
import { MOST_TABLE_BYTES, type RowProblem } from '#app/domain/measurement/row.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { formKey } from '#app/domain/text/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { Form } from '#app/http/form.server.ts'
import { decodeTable } from '#app/services/experiments/decode-table.server.ts'
import {
  type Reported,
  takeMeasurements,
} from '#app/services/experiments/take-measurements.server.ts'
import { writtenPreview } from './written-preview.server.ts'

/**
 * Carries out what the form of one or of a table asks. What is not stored brings the form back with
 * all that was typed; the text of a file comes back as text.
 */
export async function actOnMeasurements(member: Member, number: number, form: Form) {
  const reported = await reportedIn(form)
  const key = formKey.catch(undefined).parse(form.text('key') ?? undefined)
  const previewOnly = form.text('intent') === 'preview'
  const taken = await takeMeasurements(member, number, { reported, previewOnly, key })
  if (taken.added) return redirect(`${recordPath(taken.added)}#measurements`)
  const { problems } = taken.preview
  const [typed, fields] =
    'table' in reported
      ? [{ ...form.typed, table: reported.table }, {}]
      : [form.typed, fieldsIn(problems)]
  const preview = writtenPreview(taken.preview)
  const status = problems.length > 0 ? 400 : 200
  return data({ ok: false as const, fields, general: null, typed, preview }, { status })
}

async function reportedIn(form: Form): Promise<Reported> {
  if (form.text('way') === 'table')
    return { table: await textIn(form), observable: (form.text('forAll') ?? '').trim() }
  const { key, ...one } = form.parse(OneMeasurementInput)
  return { one }
}

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
