import { aliasedTable, and, asc, desc, eq, inArray, type SQL, Subquery, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { Reading } from '#app/domain/thread/allot.ts'
import type { Sortable, ThreadSort } from '#app/domain/thread/sort.ts'
import { comments, people, votes } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { visibleTo } from './visible.ts'

// Every order below is the order of an index, so that a limit is also a limit of the rows read.
const siblings: Record<ThreadSort, SQL[]> = {
  best: [asc(comments.rank), asc(comments.createdAt), asc(comments.id)],
  newest: [desc(comments.createdAt), desc(comments.id)],
  oldest: [asc(comments.createdAt), asc(comments.id)],
}

/** Level by level, so that a read that is cut short still has every parent before its replies. */
const levels: Record<ThreadSort, SQL[]> = {
  best: [asc(comments.depth), ...siblings.best],
  newest: [desc(sql`(-${comments.depth})`), ...siblings.newest],
  oldest: [asc(comments.depth), ...siblings.oldest],
}

function following(sort: ThreadSort, after: Sortable | null): SQL | undefined {
  if (!after) return undefined
  const time = sql.param(after.createdAt, comments.createdAt)
  if (sort === 'best')
    return sql`(${comments.rank}, ${comments.createdAt}, ${comments.id}) > (${-after.best}, ${time}, ${after.id})`
  const sign = sort === 'oldest' ? sql`>` : sql`<`
  return sql`(${comments.createdAt}, ${comments.id}) ${sign} (${time}, ${after.id})`
}

const light = {
  id: comments.id,
  parentId: comments.parentId,
  best: comments.best,
  createdAt: comments.createdAt,
  visibility: comments.visibility,
  descendantCount: comments.descendantCount,
}

type Page = { sort: ThreadSort; after: Sortable | null; limit: number }

const pageOf = (q: Reader, where: SQL | undefined, { sort, after, limit }: Page) =>
  q
    .select(light)
    .from(comments)
    .where(and(where, eq(comments.standing, true), following(sort, after)))
    .orderBy(...siblings[sort])
    .limit(limit)

/** A page of the comments that answer the record itself. */
export const pageOfRoots = (q: Reader, recordId: string, page: Page) =>
  pageOf(q, and(eq(comments.recordId, recordId), eq(comments.depth, 0)), page)

export const pageOfReplies = (q: Reader, parentId: string, page: Page) =>
  pageOf(q, eq(comments.parentId, parentId), page)

/** Comments by their section or parent, each reading bounded by its own limit. */
function armsOf(by: 'sectionId' | 'parentId', read: Reading[], sort: ThreadSort): SQL[] {
  const order = by === 'sectionId' ? levels[sort] : siblings[sort]
  return read.map(({ keys, limit }) => {
    const where = and(inArray(comments[by], keys), eq(comments.standing, true))
    return sql`select * from (select * from ${comments} where ${where}
      order by ${sql.join(order, sql`, `)} limit ${limit}) as arm`
  })
}

/**
 * What the arms find, under the name of the table itself: to look the rows up once more by their ids
 * would leave a planner free to read the whole table for it.
 */
function together(arms: SQL[]) {
  const rows = sql.join(arms, sql` union all `)
  return new Subquery<'comments', Record<string, unknown>>(rows, {}, 'comments')
}

/** Replies of several comments at once, as little of them as finding the next level takes. */
export const repliesOf = (q: Reader, read: Reading[], sort: ThreadSort) =>
  q.select(light).from(together(armsOf('parentId', read, sort)))

/**
 * Comments that stand in the thread for this viewer alone: own ones in the queue or hidden, and for
 * curators those of everybody.
 */
export function unlistedIn(q: Reader, scope: Scope, recordId: string, limit: number) {
  return q
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.recordId, recordId),
        inArray(comments.visibility, ['queued', 'hidden']),
        eq(comments.standing, false),
        visibleTo(scope, comments),
      ),
    )
    .limit(limit)
}

/** Comments with author and the viewer's own votes, whole. */
function wholeComments(q: Reader, viewerId: string | null, from: Subquery | typeof comments) {
  const useful = aliasedTable(votes, 'own_useful')
  const agree = aliasedTable(votes, 'own_agree')
  const own = (vote: typeof votes, axis: 'useful' | 'agree') =>
    and(eq(vote.subjectId, comments.id), eq(vote.axis, axis), eq(vote.personId, viewerId ?? ''))
  return q
    .select({
      comment: comments,
      author: { handle: people.handle, displayName: people.displayName },
      ownUseful: useful.value,
      ownAgree: agree.value,
    })
    .from(from)
    .innerJoin(people, eq(people.id, comments.authorId))
    .leftJoin(useful, own(useful, 'useful'))
    .leftJoin(agree, own(agree, 'agree'))
}

export type ThreadComment = Awaited<ReturnType<typeof wholeComments>>[number]

/** The sections that a page of roots shows, and what the viewer alone sees of it; at least one of all. */
export function commentsOfSections(
  q: Reader,
  viewerId: string | null,
  { read, extra, sort }: { read: Reading[]; extra: string[]; sort: ThreadSort },
) {
  const arms = armsOf('sectionId', read, sort)
  if (extra.length > 0)
    arms.push(sql`select * from ${comments} where ${inArray(comments.id, extra)}`)
  return wholeComments(q, viewerId, together(arms))
}

export const commentsByIds = (q: Reader, viewerId: string | null, ids: string[]) =>
  wholeComments(q, viewerId, comments).where(inArray(comments.id, ids))
