import { recordPath } from '#app/domain/paths/record.ts'
import type { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { mayPropose } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { takeNumber } from '#db/queries/counters.ts'
import { resolveParent } from './resolve-parent.server.ts'
import { storeQuestion } from './store-question.server.ts'

/** Puts a question before the field, or keeps it as a draft that only its author sees. */
export async function proposeQuestion(viewer: Member, input: ProposeQuestionInput, at = now()) {
  if (!mayPropose(viewer)) refuse('propose')
  const areaId = await resolveArea(input.area)
  const parentId = await resolveParent(viewer, input.parent, null)
  const texts = await renderRecordTexts({ ...input, remarks: '' })
  const number = await takeNumber('question')
  const draft = input.intent === 'draft'
  // What else it was compared with is no part of what is proposed.
  const { confirmed, ...sent } = input
  return idempotent({ member: viewer, sent: sent, at, pathOf: recordPath }, async (tx) =>
    storeQuestion(tx, {
      number,
      texts,
      areaId,
      parentId,
      author: viewer,
      status: draft ? 'draft' : 'proposed',
      visibility: draft ? 'draft' : 'public',
      basis: '',
      tags: input.tags,
      facts: input,
      event: draft ? 'question-drafted' : 'question-proposed',
      at,
    }),
  )
}
