import { and, asc, count, desc, eq, inArray, isNotNull, isNull, min, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Waiting } from '#app/domain/desk/queues.ts'
import {
  attempts,
  jobs,
  macros,
  membershipRequests,
  observables,
  people,
  records,
  resolutions,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { offeredCount } from './waiting.ts'

type Counted = { since: PgColumn; record: PgColumn; where: SQL | undefined }

/** Of what hangs on records, as far as these are public. */
async function waitingOn(q: Reader, table: PgTable, { since, record, where }: Counted) {
  const [found] = await q
    .select({ count: count(), oldest: min(since) })
    .from(table)
    .innerJoin(records, and(eq(records.id, record), isPublic))
    .where(where)
  return waitingIn(found)
}

async function waiting(
  q: Reader,
  table: PgTable,
  since: PgColumn,
  where: SQL | undefined,
): Promise<Waiting> {
  const [found] = await q
    .select({ count: count(), oldest: min(since) })
    .from(table)
    .where(where)
  return waitingIn(found)
}

const waitingIn = (found?: { count: number; oldest: unknown }): Waiting => ({
  count: found?.count ?? 0,
  oldest: found?.oldest instanceof Date ? found.oldest : null,
})

const proposed = and(
  eq(records.kind, 'question'),
  eq(records.status, 'proposed'),
  eq(records.visibility, 'public'),
)
const isPublic = eq(records.visibility, 'public')
const queued = eq(records.visibility, 'queued')
const asked = isNull(membershipRequests.answeredAt)
const cosigned = inArray(resolutions.state, ['proposed', 'disputed'])
const undecided = and(
  inArray(attempts.state, ['claimed', 'under-review']),
  eq(attempts.visibility, 'public'),
)

/** How much of each kind waits for somebody, and since when. */
export async function waitingCounts(q: Reader) {
  const [questions, items, conditions, members, decisions, answers, failed] = await Promise.all([
    waiting(q, records, records.createdAt, proposed),
    waiting(q, records, records.createdAt, queued),
    offeredCount(q),
    waiting(q, membershipRequests, membershipRequests.askedAt, asked),
    waitingOn(q, resolutions, {
      since: resolutions.proposedAt,
      record: resolutions.recordId,
      where: cosigned,
    }),
    waitingOn(q, attempts, {
      since: attempts.createdAt,
      record: attempts.recordId,
      where: undecided,
    }),
    waiting(q, jobs, jobs.failedAt, isNotNull(jobs.failedAt)),
  ])
  return {
    questions,
    items,
    conditions,
    members,
    resolutions: decisions,
    attempts: answers,
    jobs: failed,
  }
}

const record = {
  id: records.id,
  kind: records.kind,
  number: records.number,
  slug: records.slug,
  titleHtml: records.titleHtml,
  revision: records.revision,
}

/** Records of a queue, those that have waited longest first. */
export const waitingRecords = (q: Reader, queue: 'questions' | 'items', limit: number) =>
  q
    .select({ ...record, at: records.createdAt, handle: people.handle })
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .where(queue === 'questions' ? proposed : queued)
    .orderBy(asc(records.createdAt), asc(records.id))
    .limit(limit)

export const waitingResolutions = (q: Reader, limit: number) =>
  q
    .select({
      ...record,
      outcome: resolutions.outcome,
      at: resolutions.proposedAt,
      handle: people.handle,
      proposerId: resolutions.proposedById,
    })
    .from(resolutions)
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .innerJoin(people, eq(people.id, resolutions.proposedById))
    .where(and(cosigned, isPublic))
    .orderBy(asc(resolutions.proposedAt), asc(resolutions.id))
    .limit(limit)

export const waitingAttempts = (q: Reader, limit: number) =>
  q
    .select({
      ...record,
      attemptId: attempts.id,
      attemptTitleHtml: attempts.titleHtml,
      attemptRevision: attempts.revision,
      at: attempts.createdAt,
      handle: people.handle,
      authorId: attempts.authorId,
    })
    .from(attempts)
    .innerJoin(records, eq(records.id, attempts.recordId))
    .innerJoin(people, eq(people.id, attempts.authorId))
    .where(and(undecided, isPublic))
    .orderBy(asc(attempts.createdAt), asc(attempts.id))
    .limit(limit)

/** What of a site there is, for the list of steps. */
export async function siteCounts(q: Reader) {
  const [inUse, questions, known] = await Promise.all([
    q.$count(macros, eq(macros.current, true)),
    q
      .select({ id: records.id })
      .from(records)
      .where(and(eq(records.kind, 'question'), eq(records.visibility, 'public')))
      .limit(1),
    q.select({ id: observables.id }).from(observables).orderBy(desc(observables.id)).limit(1),
  ])
  return { macros: inUse, questions: questions.length, observables: known.length }
}
