import { and, asc, eq, inArray, isNotNull, isNull, min, or, type SQL } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  areas,
  attempts,
  evidence,
  links,
  measurements,
  people,
  predictions,
  records,
  statusChanges,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { notedColumns } from './status-changes.ts'
import { listedTo } from './visible.ts'

/** Whose predictions: those derived from a claim, those of an area or those a person wrote. */
export type Tracking = { claimId: string } | { areaKey: string } | { handle: string }

/** The registered predictions that this viewer finds in lists. */
export function trackedPredictions(q: Reader, scope: Scope, whose: Tracking) {
  return q
    .select({
      id: predictions.recordId,
      registeredAt: predictions.registeredAt,
      deadline: predictions.deadline,
    })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(tracked(q, scope, whose))
    .orderBy(asc(records.number))
}

export function trackedChanges(q: Reader, scope: Scope, whose: Tracking) {
  return q
    .select(notedColumns)
    .from(statusChanges)
    .where(
      and(
        eq(statusChanges.axis, 'human'),
        inArray(statusChanges.recordId, trackedIds(q, scope, whose)),
      ),
    )
    .orderBy(asc(statusChanges.recordId), asc(statusChanges.createdAt), asc(statusChanges.id))
}

/**
 * When the first of what still speaks to each prediction was attached: a measurement that counts, or
 * what somebody attached by hand. `spokenTo` tells the same without the moment.
 */
export function firstSpoken(q: Reader, scope: Scope, whose: Tracking) {
  const counts = and(
    eq(records.status, 'reported'),
    isNull(measurements.excludedAt),
    isNull(measurements.supersededAt),
  )
  return q
    .select({ id: evidence.targetId, at: min(evidence.createdAt) })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .leftJoin(attempts, eq(attempts.id, evidence.attemptId))
    .leftJoin(
      records,
      or(
        eq(records.id, evidence.experimentId),
        eq(records.id, measurements.experimentId),
        eq(records.id, attempts.recordId),
      ),
    )
    .where(
      and(
        inArray(evidence.targetId, trackedIds(q, scope, whose)),
        eq(evidence.standing, 'counted'),
        eq(evidence.visibility, 'public'),
        or(isNull(records.id), eq(records.visibility, 'public')),
        or(isNull(attempts.id), eq(attempts.visibility, 'public')),
        or(isNotNull(evidence.relation), counts),
      ),
    )
    .groupBy(evidence.targetId)
}

const trackedIds = (q: Reader, scope: Scope, whose: Tracking) =>
  q
    .select({ id: predictions.recordId })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(tracked(q, scope, whose))

const tracked = (q: Reader, scope: Scope, whose: Tracking) =>
  and(isNotNull(predictions.registeredAt), belonging(q, whose), listedTo(scope, records))

function belonging(q: Reader, whose: Tracking): SQL {
  if ('areaKey' in whose) {
    const area = q.select({ id: areas.id }).from(areas).where(eq(areas.key, whose.areaKey))
    return inArray(records.areaId, area)
  }
  if ('handle' in whose) {
    const author = q.select({ id: people.id }).from(people).where(eq(people.handle, whose.handle))
    return inArray(records.authorId, author)
  }
  const derived = q
    .select({ id: links.fromId })
    .from(links)
    .where(and(eq(links.toId, whose.claimId), eq(links.relation, 'derived-from')))
  return inArray(records.id, derived)
}
