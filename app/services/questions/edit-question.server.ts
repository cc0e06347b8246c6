import { mayEdit } from '#app/domain/policy.ts'
import type { EditQuestionInput } from '#app/domain/question/input.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'
import { reader, write } from '#db/client.ts'
import { loadQuestion } from './load-question.server.ts'
import { resolveArea, resolveParent } from './resolve-named.server.ts'
import { reviseQuestion } from './revise-question.server.ts'

/**
 * Stores a new revision. `conflict` when somebody else stored one since the editor began: nothing is
 * written, and the form shows both texts.
 */
export async function editQuestion(
  viewer: Viewer,
  number: number,
  input: EditQuestionInput,
  at = now(),
) {
  if (!viewer) return refuse('forbidden', 'signIn')
  const { record } = await loadQuestion(reader(), viewer, number)
  if (!mayEdit(viewer, record)) refuse('forbidden', 'edit')
  const areaId = await resolveArea(input.area)
  const parentId = await resolveParent(viewer, input.parent, record.id)
  const texts = await setRecordTexts({ ...input, remarks: record.remarksMd })
  return write(async (tx) => {
    const { record: present, question } = await loadQuestion(tx, viewer, number)
    if (present.revision !== input.base) refuse('conflict', 'edited')
    const checkedNow = input.literature !== question.literatureChecked
    await reviseQuestion(tx, {
      record: present,
      texts,
      tags: input.tags,
      areaId,
      facts: {
        questionKind: input.kind,
        parentId,
        literatureChecked: input.literature,
        literatureCheckedAt: checkedNow ? at : question.literatureCheckedAt,
        prize: input.prize,
      },
      editor: viewer,
      reason: input.reason,
      event: 'record-edited',
      at,
    })
    return { kind: 'question' as const, number, slug: texts.columns.slug }
  })
}
