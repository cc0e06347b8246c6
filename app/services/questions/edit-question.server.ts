import { questionFacts } from '#app/domain/question/facts.ts'
import type { EditQuestionInput } from '#app/domain/question/input.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import {
  EDITED_PARTS,
  renderRecordTexts,
} from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import { reader } from '#db/client.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { loadQuestion } from './load-question.server.ts'
import { resolveParent } from './resolve-parent.server.ts'

/**
 * Stores a new revision. `conflict` when somebody else stored one since the editor began: nothing is
 * written, and the form shows both texts.
 */
export async function editQuestion(
  viewer: Member,
  number: number,
  input: EditQuestionInput,
  at = now(),
) {
  const { record } = await loadQuestion(reader(), viewer, number)
  if (!mayEdit(viewer, record)) refuse('edit')
  const areaId = await resolveArea(input.area)
  const parentId = await resolveParent(viewer, input.parent, record.id)
  const facts = questionFacts(input)
  const texts = await renderRecordTexts(
    { ...input, remarks: record.remarksMd, facts },
    { written: EDITED_PARTS },
  )
  const edit = { member: viewer, subjectId: record.id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const { record: present, question } = await loadQuestion(tx, viewer, number)
    const { base, tags, reason } = input
    const revision = { record: present, base, texts, tags, areaId, reason }
    await reviseRecord(tx, { ...revision, editor: viewer, event: 'record-edited', at })
    const checkedNow = input.literature !== question.literatureChecked
    await updateQuestion(tx, present.id, {
      questionKind: input.kind,
      parentId,
      literatureChecked: input.literature,
      literatureCheckedAt: checkedNow ? at : question.literatureCheckedAt,
      prize: input.prize,
    })
    return { kind: 'question' as const, number, slug: texts.columns.slug }
  })
}
