import type { PlacedComment } from '#app/domain/comment/placed.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { commentCredences } from '#app/services/credences/comment-credences.server.ts'
import { reader } from '#db/client.ts'
import { commentsByIds } from '#db/queries/threads.ts'
import { toCommentView, toThreadRow } from './comment-view.server.ts'
import { requireComment } from './require-comment.server.ts'

/** A comment alone with its place in the thread, as the answer to having posted it. */
export async function placedComment(viewer: Viewer, id: string): Promise<PlacedComment> {
  const { comment, record } = await requireComment(reader(), viewer, id)
  const [row] = await commentsByIds(reader(), scopeOf(viewer).viewerId, [id])
  if (!row) return refuse('comment')
  const credences = await commentCredences(reader(), viewer, record, [id])
  const seen = { viewer, record, firstDepth: comment.depth, credences }
  const view = toCommentView(seen, { row: toThreadRow(row), replies: [], moreReplies: 0 })
  return { parentId: comment.parentId, comment: view }
}
