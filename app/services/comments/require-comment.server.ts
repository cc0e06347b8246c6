import { type CommentVerb, commentAbilities } from '#app/domain/comment/abilities.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { type CommentOnRecord, findComment } from '#db/queries/comments.ts'
import type { Reader } from '#db/types.ts'

/** A comment with its record; one that may not be seen is one that is not there. */
export async function requireComment(
  q: Reader,
  viewer: Viewer,
  id: string,
): Promise<CommentOnRecord> {
  return (await findComment(q, scopeOf(viewer), id)) ?? refuse('comment')
}

/** The same for somebody who is about to change it; refused unless they may. */
export async function commentFor(
  q: Reader,
  viewer: Viewer,
  id: string,
  [verb, refused]: readonly [CommentVerb, RefusalWhat],
): Promise<CommentOnRecord> {
  const found = await requireComment(q, viewer, id)
  const may = commentAbilities(viewer, found.record, found.comment)[verb]
  return may ? found : refuse(refused)
}
