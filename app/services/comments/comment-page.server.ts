import type { CommentView } from '#app/domain/comment/view.ts'
import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { buildThread } from '#app/domain/thread/build.ts'
import { parseThreadCursor, threadCursor } from '#app/domain/thread/cursor.ts'
import { LEVELS } from '#app/domain/thread/place.ts'
import type { ThreadSort } from '#app/domain/thread/sort.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { commentCredences } from '#app/services/credences/comment-credences.server.ts'
import { reader } from '#db/client.ts'
import { type CommentOnRecord, findInThread, nearestAncestors } from '#db/queries/comments.ts'
import { commentsByIds } from '#db/queries/threads.ts'
import { type ThreadRowOfComment, toCommentView, toThreadRow } from './comment-view.server.ts'
import { PAGE_COMMENTS } from './page-size.ts'
import { readBranch } from './read-branch.server.ts'
import { unlistedIds } from './unlisted-ids.server.ts'

type Query = { sort: ThreadSort; after?: string | null }

/**
 * A comment on a page of its own: what it answers above it, the replies to it below, as far as one
 * page goes. Reads at most a page's worth of rows on each level, however long the thread.
 */
export async function commentPage(viewer: Viewer, id: string, { sort, after: typed }: Query) {
  const scope = scopeOf(viewer)
  const q = reader()
  const found = await findInThread(q, scope, id)
  if (!found) return refuse('comment')
  const [above, extra] = await Promise.all([
    nearestAncestors(q, id, LEVELS - 1),
    unlistedIds(q, scope, found.record.id),
  ])
  const after = parseThreadCursor(typed)
  const budget = PAGE_COMMENTS - 1 - above.length - extra.length
  const branch = await readBranch(q, id, { sort, after, budget })
  const ids = [...new Set([id, ...above, ...branch.ids, ...extra])]
  const rows = (await commentsByIds(q, scope.viewerId, ids)).map(toThreadRow)
  const credences = await commentCredences(q, viewer, found.record, ids)
  const branchView = view(viewer, found, { rows, above, sort, credences })
  return { ...branchView, nextCursor: branch.last && threadCursor(branch.last), sort }
}

type Read = {
  rows: ThreadRowOfComment[]
  above: string[]
  sort: ThreadSort
  credences: ReadonlyMap<string, CommentCredence>
}

function view(
  viewer: Viewer,
  { comment, record }: CommentOnRecord,
  { rows, above, sort, credences }: Read,
) {
  const seen = { viewer, record, firstDepth: comment.depth, credences }
  const [target] = buildThread(rows, (row) => row.id === comment.id, sort)
  if (!target) return refuse('comment')
  const ancestors = rows
    .filter((row) => above.includes(row.id))
    .sort((a, b) => a.depth - b.depth)
    .map((row): CommentView => toCommentView(seen, { row, replies: [], moreReplies: 0 }))
  const { id, kind, number, slug, titlePlain, titleHtml, revision } = record
  return {
    record: {
      id,
      kind,
      number,
      slug,
      status: record.status,
      titlePlain,
      titleHtml,
      revision,
      total: record.commentCount,
    },
    /** What the comment answers, the nearest last. */
    ancestors,
    /** Whether there is more above the first of them. */
    cutAbove: comment.depth > ancestors.length,
    comment: toCommentView(seen, target),
  }
}
