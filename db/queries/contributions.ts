import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Scope, Visibility } from '#app/domain/record/visibility.ts'
import { comments, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { nameColumns, standingColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

/** Counts stop here: beyond it a page says "1,000+". */
export const COUNT_LIMIT = 1_000

const listedColumns = {
  ...nameColumns,
  status: records.status,
  ...standingColumns,
  visibility: records.visibility,
  score: records.score,
  commentCount: records.commentCount,
  createdAt: records.createdAt,
}

const recordsWhere = (q: Reader, where: SQL | undefined, limit: number) =>
  q
    .select(listedColumns)
    .from(records)
    .where(where)
    .orderBy(desc(records.createdAt), desc(records.id))
    .limit(limit)

type By = { authorId: string; kind: RecordKind; limit: number }

/** Somebody's newest records of a kind among those that stand in this scope's lists. */
export const listedRecordsBy = (q: Reader, scope: Scope, { authorId, kind, limit }: By) =>
  recordsWhere(
    q,
    and(eq(records.authorId, authorId), eq(records.kind, kind), listedTo(scope, records)),
    limit,
  )

/** Somebody's newest records that are not out yet. For their own eyes. */
export const unpublishedRecordsBy = (q: Reader, authorId: string, limit: number) =>
  recordsWhere(
    q,
    and(eq(records.authorId, authorId), inArray(records.visibility, ['draft', 'queued'])),
    limit,
  )

const commentsWhere = (q: Reader, where: SQL | undefined, limit: number) =>
  q
    .select({
      id: comments.id,
      bodyHtml: comments.bodyHtml,
      revision: comments.revision,
      visibility: comments.visibility,
      score: comments.score,
      createdAt: comments.createdAt,
      record: nameColumns,
    })
    .from(comments)
    .innerJoin(records, eq(records.id, comments.recordId))
    .where(where)
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(limit)

const listedComments = (scope: Scope, authorId: string) =>
  and(eq(comments.authorId, authorId), listedTo(scope, comments), listedTo(scope, records))

/** Somebody's newest comments; one on a record that the scope does not list is left out with it. */
export const listedCommentsBy = (q: Reader, scope: Scope, authorId: string, limit: number) =>
  commentsWhere(q, listedComments(scope, authorId), limit)

export const queuedCommentsBy = (q: Reader, authorId: string, limit: number) =>
  commentsWhere(
    q,
    and(
      eq(comments.authorId, authorId),
      eq(comments.visibility, 'queued' satisfies Visibility),
      inArray(records.visibility, ['public', 'queued']),
    ),
    limit,
  )

const COUNTED_KINDS = ['question', 'claim', 'experiment'] as const

/** How many records and comments of somebody the scope lists, each counted to one past the limit. */
export async function countContributions(q: Reader, scope: Scope, authorId: string) {
  const some = (kind: RecordKind) =>
    q
      .select({ id: records.id })
      .from(records)
      .where(and(eq(records.authorId, authorId), eq(records.kind, kind), listedTo(scope, records)))
      .limit(COUNT_LIMIT + 1)
      .as('some_records')
  const said = q
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(records, eq(records.id, comments.recordId))
    .where(listedComments(scope, authorId))
    .limit(COUNT_LIMIT + 1)
    .as('some_comments')
  const [[commented], ...kinds] = await Promise.all([
    q.select({ count: count() }).from(said),
    ...COUNTED_KINDS.map((kind) => q.select({ count: count() }).from(some(kind))),
  ])
  const [question = 0, claim = 0, experiment = 0] = kinds.map(([found]) => found?.count ?? 0)
  return { question, claim, experiment, comments: commented?.count ?? 0 }
}
