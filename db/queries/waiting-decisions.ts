import { and, asc, eq, sql } from 'drizzle-orm'
import {
  attempts,
  disputes,
  establishments,
  people,
  records,
  resolutions,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { type Part, titledRecord } from './waiting-records.ts'

const isPublic = eq(records.visibility, 'public')

const isProposed = eq(resolutions.state, 'proposed')

// Word for word as in the indexes of those few among all, which the planners go by.
const isOpen = sql`${disputes.dismissedAt} is null`
const lacksSeconds = sql`${establishments.establishedAt} is null and ${establishments.endedAt} is null`
const isUndecided = sql`${attempts.state} in ('claimed', 'under-review')`

/** Resolutions that are proposed and lack people who second them. */
export const resolutionsSince = (q: Reader, most: number) =>
  q
    .select({ at: resolutions.proposedAt })
    .from(resolutions)
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .where(and(isProposed, isPublic))
    .orderBy(asc(resolutions.proposedAt), asc(resolutions.id))
    .limit(most)

export const resolutionsWaiting = (q: Reader, { limit, offset }: Part) =>
  q
    .select({
      ...titledRecord,
      id: resolutions.id,
      outcome: resolutions.outcome,
      at: resolutions.proposedAt,
      handle: people.handle,
    })
    .from(resolutions)
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .innerJoin(people, eq(people.id, resolutions.proposedById))
    .where(and(isProposed, isPublic))
    .orderBy(asc(resolutions.proposedAt), asc(resolutions.id))
    .limit(limit)
    .offset(offset)

const stands = and(isOpen, eq(resolutions.state, 'disputed'), isPublic)

/** Disputes that nobody dismissed, of resolutions in force. */
export const disputesSince = (q: Reader, most: number) =>
  q
    .select({ at: disputes.createdAt })
    .from(disputes)
    .innerJoin(resolutions, eq(resolutions.id, disputes.resolutionId))
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .where(stands)
    .orderBy(asc(disputes.createdAt), asc(disputes.id))
    .limit(most)

export const disputesWaiting = (q: Reader, { limit, offset }: Part) =>
  q
    .select({
      ...titledRecord,
      id: disputes.id,
      resolutionId: disputes.resolutionId,
      personId: disputes.personId,
      reason: disputes.reason,
      outcome: resolutions.outcome,
      at: disputes.createdAt,
      handle: people.handle,
    })
    .from(disputes)
    .innerJoin(resolutions, eq(resolutions.id, disputes.resolutionId))
    .innerJoin(records, eq(records.id, resolutions.recordId))
    .innerJoin(people, eq(people.id, disputes.personId))
    .where(stands)
    .orderBy(asc(disputes.createdAt), asc(disputes.id))
    .limit(limit)
    .offset(offset)

/** Claims that are proposed to be held established and lack people who second it. */
export const establishmentsSince = (q: Reader, most: number) =>
  q
    .select({ at: establishments.proposedAt })
    .from(establishments)
    .innerJoin(records, eq(records.id, establishments.claimId))
    .where(and(lacksSeconds, isPublic))
    .orderBy(asc(establishments.proposedAt), asc(establishments.id))
    .limit(most)

export const establishmentsWaiting = (q: Reader, { limit, offset }: Part) =>
  q
    .select({
      ...titledRecord,
      id: establishments.id,
      reason: establishments.reason,
      at: establishments.proposedAt,
      handle: people.handle,
    })
    .from(establishments)
    .innerJoin(records, eq(records.id, establishments.claimId))
    .innerJoin(people, eq(people.id, establishments.proposedById))
    .where(and(lacksSeconds, isPublic))
    .orderBy(asc(establishments.proposedAt), asc(establishments.id))
    .limit(limit)
    .offset(offset)

const toReview = and(isUndecided, eq(attempts.visibility, 'public'), isPublic)

/** Attempts that nobody has accepted or rejected. */
export const attemptsSince = (q: Reader, most: number) =>
  q
    .select({ at: attempts.createdAt })
    .from(attempts)
    .innerJoin(records, eq(records.id, attempts.recordId))
    .where(toReview)
    .orderBy(asc(attempts.createdAt), asc(attempts.id))
    .limit(most)

export const attemptsWaiting = (q: Reader, { limit, offset }: Part) =>
  q
    .select({
      ...titledRecord,
      id: attempts.id,
      attemptTitleHtml: attempts.titleHtml,
      attemptRevision: attempts.revision,
      at: attempts.createdAt,
      handle: people.handle,
      authorId: attempts.authorId,
    })
    .from(attempts)
    .innerJoin(records, eq(records.id, attempts.recordId))
    .innerJoin(people, eq(people.id, attempts.authorId))
    .where(toReview)
    .orderBy(asc(attempts.createdAt), asc(attempts.id))
    .limit(limit)
    .offset(offset)
