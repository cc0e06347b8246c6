import type { EditRemarksInput } from '#app/domain/record/input.ts'
import { mayEditRemarks } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { findRevision } from '#db/queries/revisions.ts'
import { idempotentEdit } from './idempotent-edit.server.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'
import { renderRecordTexts } from './render-record-texts.server.ts'
import { reviseRecord } from './revise-record.server.ts'

/**
 * Works the discussion into the curated remarks, and sets the tags. Of a question it also says how
 * much of the discussion is not yet in them.
 */
export async function editRemarks(
  viewer: Member,
  { kind, number }: RecordAddress,
  input: EditRemarksInput,
  at = now(),
) {
  const record = await loadRecord(reader(), viewer, kind, number)
  if (!mayEditRemarks(viewer, record)) refuse('remarks')
  const revision = await findRevision(reader(), record.id, record.revision)
  const texts = await renderRecordTexts(
    {
      title: record.title,
      statement: record.statementMd,
      background: record.backgroundMd,
      remarks: input.remarks,
      facts: revision?.texts.facts,
    },
    { written: ['remarks'] },
  )
  const edit = { member: viewer, subjectId: record.id, sent: { remarksOf: kind, ...input }, at }
  return idempotentEdit(edit, async (tx) => {
    const present = await loadRecord(tx, viewer, kind, number)
    await reviseRecord(tx, {
      record: present,
      base: input.base,
      texts,
      tags: input.tags,
      editor: viewer,
      reason: input.reason,
      event: 'remarks-edited',
      at,
    })
    if (kind === 'question')
      await updateQuestion(tx, present.id, { notWorkedIn: input.notWorkedIn })
    return { kind, number, slug: texts.columns.slug }
  })
}
