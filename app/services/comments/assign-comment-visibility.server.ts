import type { EventKind } from '#app/domain/event/kinds.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { type CommentOnRecord, countBelow, updateComment } from '#db/queries/comments.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { Tx } from '#db/types.ts'

type Change = { to: Visibility; event: EventKind; actor: Member; reason: string; at: Date }

/** Changes who sees a comment, and every count of public comments that it is or was part of. */
export async function assignCommentVisibility(
  tx: Tx,
  { comment, record }: Pick<CommentOnRecord, 'comment' | 'record'>,
  { to, event, actor, reason, at }: Change,
): Promise<void> {
  await updateComment(tx, comment.id, { visibility: to })
  const change = Number(to === 'public') - Number(comment.visibility === 'public')
  if (change === 1 || change === -1) {
    await countBelow(tx, comment.parentId, change)
    await touchActivity(tx, record, { comments: change })
  }
  await appendEvent(tx, {
    kind: event,
    subjectId: comment.id,
    recordId: comment.recordId,
    actorId: actor.id,
    data: reason ? { reason } : {},
    at,
  })
}
