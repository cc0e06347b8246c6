import type { EditCommentInput } from '#app/domain/comment/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { reader } from '#db/client.ts'
import { updateComment } from '#db/queries/comments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { limitLinks } from './newcomer-limits.server.ts'
import { commentFor } from './require-comment.server.ts'

const EDIT = ['edit', 'edit'] as const

/**
 * Stores a new revision of one's own comment. `conflict` when another revision came in between:
 * nothing is written, and the form shows both texts.
 */
export async function editComment(viewer: Member, id: string, input: EditCommentInput, at = now()) {
  await commentFor(reader(), viewer, id, EDIT)
  await consume('post', viewer.id)
  limitLinks(viewer, input.body)
  const text = await renderText('comment', input)
  const edit = { member: viewer, subjectId: id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const { comment, record } = await commentFor(tx, viewer, id, EDIT)
    if (comment.revision !== input.base) refuse('edited')
    const { kind, number, slug } = record
    if (comment.bodyMd === input.body) return { id, revision: comment.revision, kind, number, slug }
    const revision = comment.revision + 1
    const { reason } = input
    const columns = await storedColumns(tx, text)
    await updateComment(tx, id, { ...columns, revision, updatedAt: at })
    const recordId = record.id
    await storeText(tx, { id, recordId, authorId: viewer.id, revision, reason, text, at })
    await appendEvent(tx, {
      kind: 'comment-edited',
      subjectId: id,
      recordId,
      actorId: viewer.id,
      data: { revision, ...(reason ? { reason } : {}) },
      at,
    })
    return { id, revision, kind, number, slug }
  })
}
