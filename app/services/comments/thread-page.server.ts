import type { CommentView } from '#app/domain/comment/view.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import { allot, readings } from '#app/domain/thread/allot.ts'
import { buildThread } from '#app/domain/thread/build.ts'
import { parseThreadCursor, threadCursor } from '#app/domain/thread/cursor.ts'
import type { ThreadSort } from '#app/domain/thread/sort.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { commentCredences } from '#app/services/credences/comment-credences.server.ts'
import { reader } from '#db/client.ts'
import { findDiscussedByNumber } from '#db/queries/comments.ts'
import { commentsOfSections, pageOfRoots } from '#db/queries/threads.ts'
import { toCommentView, toThreadRow } from './comment-view.server.ts'
import { PAGE_COMMENTS } from './page-size.ts'
import { unlistedIds } from './unlisted-ids.server.ts'

export type ThreadPage = {
  comments: CommentView[]
  nextCursor: string | null
  /** Public comments of the record. */
  total: number
  sort: ThreadSort
}

type Query = { sort: ThreadSort; after?: string | null }

/**
 * One page of a record's discussion: comments on the record itself in order, and below each of them as
 * many replies of its first eight levels as there is room for. Reads at most a page's worth of rows,
 * however many there are.
 */
export async function threadPage(
  viewer: Viewer,
  target: { kind: RecordKind; number: number },
  asked: Query,
): Promise<ThreadPage> {
  const scope = scopeOf(viewer)
  const record = await findDiscussedByNumber(reader(), scope, target)
  if (!record) return refuse('page')
  const page = await readPage(scope, record.id, asked)
  const tree = buildThread(page.rows, (row) => row.parentId === null, asked.sort)
  const ids = page.rows.map(({ id }) => id)
  const credences = await commentCredences(reader(), viewer, record, ids)
  const seen = { viewer, record, firstDepth: 0, credences }
  return {
    comments: tree.map((node) => toCommentView(seen, node)),
    nextCursor: page.nextCursor,
    total: record.commentCount,
    sort: asked.sort,
  }
}

async function readPage(scope: Scope, recordId: string, { sort, after: typed }: Query) {
  const q = reader()
  const after = parseThreadCursor(typed)
  const [candidates, extra] = await Promise.all([
    pageOfRoots(q, recordId, { sort, after, limit: PAGE_COMMENTS + 1 }),
    unlistedIds(q, scope, recordId),
  ])
  const replies = candidates.map((root) => root.descendantCount)
  const budget = PAGE_COMMENTS - extra.length
  const rooms = allot(replies, budget)
  const last = candidates[rooms.length - 1]
  const read = readings({ groups: candidates, rooms, self: 1, budget })
  const found = await commentsOfSections(q, scope.viewerId, { read, extra, sort })
  const rows = found.map(toThreadRow)
  return {
    // What only this viewer sees stands on the first page, for no cursor leads to it.
    rows: after ? rows.filter((row) => row.standing || row.parentId !== null) : rows,
    nextCursor: last && rooms.length < candidates.length ? threadCursor(last) : null,
  }
}
