import { and, count, eq, getTableColumns, gt, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { comments, people, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { activityColumns } from './activity.ts'
import { nameColumns } from './neighbours.ts'
import { visibleTo } from './visible.ts'

export type CommentRow = typeof comments.$inferSelect
export type NewComment = typeof comments.$inferInsert

const recordColumns = {
  ...activityColumns,
  ...nameColumns,
  visibility: records.visibility,
  authorId: records.authorId,
}

/** As much of a record as its discussion needs. */
export async function findDiscussed(q: Reader, scope: Scope, where: SQL | undefined) {
  const [found] = await q
    .select(recordColumns)
    .from(records)
    .where(and(where, visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}

export type Discussed = NonNullable<Awaited<ReturnType<typeof findDiscussed>>>

export const findDiscussedById = (q: Reader, scope: Scope, id: string) =>
  findDiscussed(q, scope, eq(records.id, id))

export const findDiscussedByNumber = (
  q: Reader,
  scope: Scope,
  { kind, number }: Pick<Discussed, 'kind' | 'number'>,
) => findDiscussed(q, scope, and(eq(records.kind, kind), eq(records.number, number)))

async function findWhere(q: Reader, scope: Scope, id: string, rule: SQL | undefined) {
  const [found] = await q
    .select({
      comment: getTableColumns(comments),
      record: recordColumns,
      author: { handle: people.handle, displayName: people.displayName },
    })
    .from(comments)
    .innerJoin(records, eq(records.id, comments.recordId))
    .innerJoin(people, eq(people.id, comments.authorId))
    .where(and(eq(comments.id, id), rule, visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}

/** A comment that this viewer may open, of a record that this viewer may open. */
export const findComment = (q: Reader, scope: Scope, id: string) =>
  findWhere(q, scope, id, visibleTo(scope, comments))

/** The same, and also what others see of it as a tombstone. */
export const findInThread = (q: Reader, scope: Scope, id: string) =>
  findWhere(q, scope, id, or(visibleTo(scope, comments), eq(comments.standing, true)))

export type CommentOnRecord = NonNullable<Awaited<ReturnType<typeof findComment>>>

export async function insertComment(tx: Tx, comment: NewComment): Promise<void> {
  await tx.insert(comments).values(comment)
}

export async function updateComment(
  tx: Tx,
  id: string,
  change: Partial<NewComment>,
): Promise<void> {
  await tx.update(comments).set(change).where(eq(comments.id, id))
}

/** How many comments somebody has written since then, deleted ones included. */
export async function countCommentsSince(q: Reader, authorId: string, since: Date) {
  const [row] = await q
    .select({ count: count() })
    .from(comments)
    .where(and(eq(comments.authorId, authorId), gt(comments.createdAt, since)))
  return row?.count ?? 0
}

/** The comment and all above it. The number of rows is the comment's depth and one. */
const lineage = (id: string) => sql`
  with recursive up (id, parent_id, depth) as (
    select id, parent_id, depth from comments where id = ${id}
    union all
    select c.id, c.parent_id, c.depth from comments c join up on c.id = up.parent_id
  )`

/** The comment of a lower depth that this one hangs below. */
export async function ancestorAtDepth(q: Reader, id: string, depth: number) {
  const above = sql`(${lineage(id)} select id from up where depth = ${depth})`
  const [found] = await q
    .select({ id: comments.id, depth: comments.depth, sectionId: comments.sectionId })
    .from(comments)
    .where(eq(comments.id, above))
  return found ?? null
}

/** Ids of the nearest comments above this one, at most `most`. */
export async function nearestAncestors(q: Reader, id: string, most: number): Promise<string[]> {
  const rows = await q.rows<{ id: string }>(sql`
    with recursive up (id, parent_id, far) as (
      select id, parent_id, 0 from comments where id = ${id}
      union all
      select c.id, c.parent_id, up.far + 1 from comments c
      join up on c.id = up.parent_id where up.far < ${most}
    )
    select id from up where far > 0`)
  return rows.map((row) => row.id)
}

/** Adds to what the parent and all above it know of public comments below them. */
export async function countBelow(tx: Tx, parentId: string | null, change: 1 | -1): Promise<void> {
  if (!parentId) return
  await tx
    .update(comments)
    .set({ descendantCount: sql`${comments.descendantCount} + ${change}` })
    .where(sql`${comments.id} in (${lineage(parentId)} select id from up)`)
}
