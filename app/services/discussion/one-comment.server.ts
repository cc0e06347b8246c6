import type { CommentView } from '#app/domain/comment/view.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { commentsByIds } from '#db/queries/threads.ts'
import { toCommentView, toThreadRow } from './comment-view.server.ts'
import { requireComment } from './require-comment.server.ts'

/** A comment alone, as the answer to having posted or changed it. */
export async function oneComment(viewer: Viewer, id: string): Promise<CommentView> {
  const { comment, record } = await requireComment(reader(), viewer, id)
  const [row] = await commentsByIds(reader(), scopeOf(viewer).viewerId, [id])
  if (!row) return refuse('not-found', 'comment')
  const seen = { viewer, record, firstDepth: comment.depth }
  return toCommentView(seen, { row: toThreadRow(row), replies: [], moreReplies: 0 })
}
