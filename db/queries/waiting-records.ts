import { and, asc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { overBefore } from '#app/domain/prediction/deadline.ts'
import { people, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { spokenTo } from './evidence-present.ts'

/** Of a queue, the oldest first. */
export type Part = { limit: number; offset: number }

export const titledRecord = {
  recordId: records.id,
  kind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  revision: records.revision,
}

// Word for word as in the index of those few among all records, which the planners go by.
const isQueued = sql`${records.visibility} = 'queued'`

const since = (q: Reader, which: SQL | undefined, most: number) =>
  q
    .select({ at: records.createdAt })
    .from(records)
    .where(which)
    .orderBy(asc(records.createdAt), asc(records.id))
    .limit(most)

const rows = (q: Reader, which: SQL | undefined, { limit, offset }: Part) =>
  q
    .select({
      ...titledRecord,
      at: records.createdAt,
      handle: people.handle,
      authorId: records.authorId,
    })
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .where(which)
    .orderBy(asc(records.createdAt), asc(records.id))
    .limit(limit)
    .offset(offset)

const proposedInPublic = and(
  eq(records.kind, 'question'),
  eq(records.visibility, 'public'),
  eq(records.status, 'proposed'),
)

/** Questions that nobody has accepted or declined. */
export const proposedSince = (q: Reader, most: number) => since(q, proposedInPublic, most)
export const proposedWaiting = (q: Reader, part: Part) => rows(q, proposedInPublic, part)

/** What is sealed and only waits for its observable is let in with that. */
const waitsForWord = sql`not exists (select 1 from ${predictions}
  where ${predictions.recordId} = ${records.id} and not ${predictions.awaitsApproval})`

/** What new people wrote and nobody let in; of one of them, or of all. */
const queuedOf = (authorId: string | null) =>
  and(isQueued, waitsForWord, authorId ? eq(records.authorId, authorId) : undefined)

export const queuedSince = (q: Reader, authorId: string | null, most: number) =>
  since(q, queuedOf(authorId), most)
export const queuedWaiting = (q: Reader, authorId: string | null, part: Part) =>
  rows(q, queuedOf(authorId), part)

/** Registered predictions whose last day has passed, and to which something speaks. */
const isOverdue = (at: Date) =>
  and(
    lt(predictions.deadline, overBefore(at)),
    eq(records.status, 'registered'),
    eq(records.visibility, 'public'),
    spokenTo,
  )

export const overdueSince = (q: Reader, at: Date, most: number) =>
  q
    .select({ at: predictions.deadline })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(isOverdue(at))
    .orderBy(asc(predictions.deadline), asc(predictions.recordId))
    .limit(most)

export const overdueWaiting = (q: Reader, at: Date, { limit, offset }: Part) =>
  q
    .select({
      ...titledRecord,
      at: predictions.deadline,
      handle: people.handle,
      authorId: records.authorId,
    })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .innerJoin(people, eq(people.id, records.authorId))
    .where(isOverdue(at))
    .orderBy(asc(predictions.deadline), asc(predictions.recordId))
    .limit(limit)
    .offset(offset)

export type WaitingRecordRow = Awaited<ReturnType<typeof rows>>[number]
