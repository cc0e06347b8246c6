import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { parentDepth, placeBelow } from '#app/domain/thread/place.ts'
import { ancestorAtDepth, findComment } from '#db/queries/comments.ts'
import type { Tx } from '#db/types.ts'

/** Where a new comment of a record is attached, and what it answers if that is somewhere else. */
export async function placeReply(
  tx: Tx,
  scope: Scope,
  reply: { id: string; recordId: string; parentId?: string },
) {
  if (!reply.parentId) return { parentId: null, answersId: null, ...placeBelow(null, reply.id) }
  const answered = (await findComment(tx, scope, reply.parentId))?.comment
  if (!answered || answered.recordId !== reply.recordId) return refuse('comment')
  if (answered.visibility !== 'public') refuse('comment_')
  const depth = parentDepth(answered.depth)
  const parent = depth === answered.depth ? answered : await ancestorAtDepth(tx, answered.id, depth)
  if (!parent) return refuse('comment')
  const answersId = parent.id === answered.id ? null : answered.id
  return { parentId: parent.id, answersId, ...placeBelow(parent, reply.id) }
}
