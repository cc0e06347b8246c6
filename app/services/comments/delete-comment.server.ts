import type { DeleteCommentInput } from '#app/domain/comment/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { assignCommentVisibility } from './assign-comment-visibility.server.ts'
import { commentFor } from './require-comment.server.ts'

/**
 * Takes a comment out of its thread; a tombstone stays where replies hang below it. A curator who
 * deletes what somebody else wrote says why.
 */
export async function deleteComment(
  viewer: Member,
  id: string,
  { reason }: DeleteCommentInput,
  at = now(),
) {
  return write(async (tx) => {
    const found = await commentFor(tx, viewer, id, ['delete', 'remove'])
    const { comment, record } = found
    if (comment.authorId !== viewer.id && !reason)
      refuse('form', { fields: { reason: ['reason.missing' satisfies ProblemKey] } })
    const change = { to: 'deleted', event: 'comment-deleted', actor: viewer, reason, at } as const
    await assignCommentVisibility(tx, found, change)
    return { id, kind: record.kind, number: record.number, slug: record.slug }
  })
}
