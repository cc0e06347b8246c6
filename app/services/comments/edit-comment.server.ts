import type { EditCommentInput } from '#app/domain/comment/input.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { renderedVersion } from '#app/services/rendered-version.server.ts'
import { reader, write } from '#db/client.ts'
import { updateComment } from '#db/queries/comments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { limitLinks } from './newcomer-limits.server.ts'
import { renderComment } from './render-comment.server.ts'
import { commentFor } from './require-comment.server.ts'
import { storeCommentText } from './store-comment-text.server.ts'

const EDIT = ['edit', 'edit'] as const

/**
 * Stores a new revision of one's own comment. `conflict` when another revision came in between:
 * nothing is written, and the form shows both texts.
 */
export async function editComment(viewer: Viewer, id: string, input: EditCommentInput, at = now()) {
  if (!viewer) return refuse('signIn')
  await commentFor(reader(), viewer, id, EDIT)
  await consume('post', viewer.id)
  limitLinks(viewer, input.body)
  const text = await renderComment(input.body)
  return write(async (tx) => {
    const { comment, record } = await commentFor(tx, viewer, id, EDIT)
    if (comment.revision !== input.base) refuse('edited')
    const { kind, number, slug } = record
    if (comment.bodyMd === input.body) return { id, revision: comment.revision, kind, number, slug }
    const revision = comment.revision + 1
    const { reason } = input
    const renderVersion = await renderedVersion(tx, text)
    await updateComment(tx, id, { ...text.columns, renderVersion, revision, updatedAt: at })
    const recordId = record.id
    await storeCommentText(tx, { id, recordId, authorId: viewer.id, revision, reason, text, at })
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
