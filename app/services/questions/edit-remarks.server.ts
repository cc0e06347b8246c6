import { mayEditRemarks } from '#app/domain/policy.ts'
import type { EditRemarksInput } from '#app/domain/question/input.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'
import { reader, write } from '#db/client.ts'
import { loadQuestion } from './load-question.server.ts'
import { reviseQuestion } from './revise-question.server.ts'

/** Works the discussion into the curated remarks, and says how much of it is not yet in them. */
export async function editRemarks(
  viewer: Viewer,
  number: number,
  input: EditRemarksInput,
  at = now(),
) {
  if (!viewer) return refuse('forbidden', 'signIn')
  const { record } = await loadQuestion(reader(), viewer, number)
  if (!mayEditRemarks(viewer, record)) refuse('forbidden', 'remarks')
  const texts = await setRecordTexts({
    title: record.title,
    statement: record.statementMd,
    background: record.backgroundMd,
    remarks: input.remarks,
  })
  return write(async (tx) => {
    const { record: present } = await loadQuestion(tx, viewer, number)
    if (present.revision !== input.base) refuse('conflict', 'edited')
    await reviseQuestion(tx, {
      record: present,
      texts,
      tags: input.tags,
      facts: { notWorkedIn: input.notWorkedIn },
      editor: viewer,
      reason: input.reason,
      event: 'remarks-edited',
      at,
    })
    return { kind: 'question' as const, number, slug: texts.columns.slug }
  })
}
