import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import type { VoteAxis, VoteValue } from '#app/domain/vote/axis.ts'
import { areas, people, records, recordTags, tags, votes } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { visibleTo } from './visible.ts'

export type RecordRow = typeof records.$inferSelect
export type NewRecord = typeof records.$inferInsert

/**
 * A record with all that its page says of it besides what its kind has, in one row: its author and
 * area, its tags, and the viewer's own votes. For a query of `records` with `people` and `areas`.
 */
export const recordColumns = ({ viewerId }: Scope) => ({
  ...getTableColumns(records),
  authorHandle: people.handle,
  authorName: people.displayName,
  areaKey: areas.key,
  areaName: areas.name,
  tags: sql<string | null>`(
    select string_agg(${tags.name}, ' ') from ${recordTags}
    inner join ${tags} on ${tags.id} = ${recordTags.tagId}
    where ${recordTags.recordId} = ${records.id})`.mapWith(tagList),
  ownUseful: ownVote(viewerId, 'useful'),
  ownAgree: ownVote(viewerId, 'agree'),
})

/** Letters, digits and dashes: a blank parts them. */
const tagList = (joined: unknown): string[] => String(joined).split(' ').sort()

const ownVote = (viewerId: string | null, axis: VoteAxis) =>
  viewerId === null
    ? sql<VoteValue | null>`null`
    : sql<VoteValue | null>`(
        select ${votes.value} from ${votes}
        where ${votes.subjectId} = ${records.id} and ${votes.axis} = ${axis}
          and ${votes.personId} = ${viewerId})`

/** That a record has this number and that the viewer may open it. */
export const isNumbered = (scope: Scope, kind: RecordKind, number: number) =>
  and(eq(records.kind, kind), eq(records.number, number), visibleTo(scope, records))

const withAuthor = (q: Reader, scope: Scope) =>
  q
    .select(recordColumns(scope))
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))

export type RecordWithAuthor = NonNullable<Awaited<ReturnType<typeof findRecord>>>

/** A record by its permanent number, if this viewer may open it. */
export async function findRecord(q: Reader, scope: Scope, kind: RecordKind, number: number) {
  const [found] = await withAuthor(q, scope)
    .where(isNumbered(scope, kind, number))
    .limit(1)
  return found ?? null
}

/** The same by its id. */
export async function findRecordById(q: Reader, scope: Scope, id: string) {
  const [found] = await withAuthor(q, scope)
    .where(and(eq(records.id, id), visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}

export async function insertRecord(tx: Tx, record: NewRecord): Promise<void> {
  await tx.insert(records).values(record)
}

export async function updateRecord(tx: Tx, id: string, change: Partial<NewRecord>): Promise<void> {
  await tx.update(records).set(change).where(eq(records.id, id))
}

/** Whether one of these records is a person's own. */
export async function isAuthorOfAny(q: Reader, personId: string, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const [found] = await q
    .select({ id: records.id })
    .from(records)
    .where(and(inArray(records.id, ids), eq(records.authorId, personId)))
    .limit(1)
  return found !== undefined
}
