import type { CommentView } from '#app/domain/comment/view.ts'
import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { allot, readings } from '#app/domain/thread/allot.ts'
import { buildThread } from '#app/domain/thread/build.ts'
import { parseThreadCursor, threadCursor } from '#app/domain/thread/cursor.ts'
import { FIRST_PAGE, type ThreadQuery } from '#app/domain/thread/query.ts'
import type { ThreadSort } from '#app/domain/thread/sort.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
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

/**
 * One page of a record's discussion: comments on the record itself in order, and below each of them as
 * many replies of its first eight levels as there is room for. Reads at most a page's worth of rows,
 * however many there are.
 */
export async function threadPage(
  viewer: Viewer,
  record: Subject & { id: string; commentCount: number },
  query: ThreadQuery = FIRST_PAGE,
  credences: ReadonlyMap<string, CommentCredence> = new Map(),
): Promise<ThreadPage> {
  const scope = scopeOf(viewer)
  const page = await readPage(scope, record.id, query)
  const tree = buildThread(page.rows, (row) => row.parentId === null, query.sort)
  const seen = { viewer, record, firstDepth: 0, credences }
  return {
    comments: tree.map((node) => toCommentView(seen, node)),
    nextCursor: page.nextCursor,
    total: record.commentCount,
    sort: query.sort,
  }
}

async function readPage(scope: Scope, recordId: string, { sort, after: typed }: ThreadQuery) {
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
  const isEmpty = read.length + extra.length === 0
  const found = isEmpty ? [] : await commentsOfSections(q, scope.viewerId, { read, extra, sort })
  const rows = found.map(toThreadRow)
  return {
    // What only this viewer sees stands on the first page, for no cursor leads to it.
    rows: after ? rows.filter((row) => row.standing || row.parentId !== null) : rows,
    nextCursor: last && rooms.length < candidates.length ? threadCursor(last) : null,
  }
}
