import { and, asc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  attempts,
  evidence,
  experiments,
  measurements,
  predictions,
  records,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { neighbourColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

/** What was attached by matching and not decided by a person, with what it was matched by. */
export function matchedOf(q: Reader, experimentId: string) {
  return q
    .select({
      evidenceId: evidence.id,
      standing: evidence.standing,
      conditionKeys: evidence.conditionKeys,
      inSample: evidence.inSample,
      measured: {
        conditions: measurements.conditions,
        experimentConditions: experiments.conditions,
        sourceId: experiments.sourceId,
        experimentId: measurements.experimentId,
      },
      prediction: {
        recordId: predictions.recordId,
        conditions: predictions.conditions,
        scopeMd: predictions.scopeMd,
        sourceId: predictions.sourceId,
      },
    })
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(experiments, eq(experiments.recordId, measurements.experimentId))
    .innerJoin(predictions, eq(predictions.recordId, evidence.targetId))
    .where(
      and(
        eq(measurements.experimentId, experimentId),
        eq(evidence.origin, 'automatic'),
        isNull(evidence.decidedById),
      ),
    )
}

/** The evidence of measurements, by whatever prediction. */
export function evidenceOfMeasurements(q: Reader, measurementIds: string[]) {
  return q
    .select()
    .from(evidence)
    .where(inArray(evidence.measurementId, measurementIds))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
}

type Source = { experimentId: string } | { attemptId: string }

const speaks = (source: Source) =>
  'attemptId' in source
    ? eq(evidence.attemptId, source.attemptId)
    : eq(evidence.experimentId, source.experimentId)

/** The records that somebody attached an experiment or attempt to by hand. */
export async function recordsWith(q: Reader, source: Source): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: evidence.targetId })
    .from(evidence)
    .where(and(speaks(source), isNotNull(evidence.relation)))
  return rows.map(({ id }) => id)
}

/** The records that an experiment bears on, by hand or by its measurements; so many at most. */
export async function spokenToBy(q: Reader, experimentId: string, most: number): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: evidence.targetId })
    .from(evidence)
    .leftJoin(measurements, eq(measurements.id, evidence.measurementId))
    .where(or(eq(evidence.experimentId, experimentId), eq(measurements.experimentId, experimentId)))
    .orderBy(asc(evidence.targetId))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** What measurements say of predictions that this viewer finds in lists. */
export async function sayingsOf(q: Reader, scope: Scope, measurementIds: string[]) {
  if (measurementIds.length === 0) return []
  return q
    .select({
      evidenceId: evidence.id,
      measurementId: evidence.measurementId,
      standing: evidence.standing,
      standingReason: evidence.standingReason,
      conditionKeys: evidence.conditionKeys,
      inSample: evidence.inSample,
      verdict: evidence.verdict,
      position: evidence.position,
      number: records.number,
      slug: records.slug,
      titlePlain: records.titlePlain,
      authorId: records.authorId,
      visibility: records.visibility,
    })
    .from(evidence)
    .innerJoin(records, eq(records.id, evidence.targetId))
    .where(
      and(
        inArray(evidence.measurementId, measurementIds),
        listedTo(scope, evidence),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number))
}

/** The records with an attempt on this question among what was attached to them by hand. */
export async function recordsWithAttemptOn(q: Reader, questionId: string): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: evidence.targetId })
    .from(evidence)
    .innerJoin(attempts, eq(attempts.id, evidence.attemptId))
    .where(eq(attempts.recordId, questionId))
  return rows.map(({ id }) => id)
}

/** The records that this was attached to by hand, as far as this viewer finds them in lists. */
export function attachedByHand(q: Reader, scope: Scope, source: Source) {
  return q
    .select({ ...neighbourColumns, relation: evidence.relation, evidenceId: evidence.id })
    .from(evidence)
    .innerJoin(records, eq(records.id, evidence.targetId))
    .where(
      and(
        speaks(source),
        isNotNull(evidence.relation),
        listedTo(scope, evidence),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.kind), asc(records.number))
}

/** What an experiment measured: ids by observable. */
export async function measuredBy(
  q: Reader,
  experimentId: string,
): Promise<Map<string, Set<string>>> {
  const rows = await q
    .select({ id: measurements.id, observableId: measurements.observableId })
    .from(measurements)
    .where(eq(measurements.experimentId, experimentId))
  const byObservable = new Map<string, Set<string>>()
  for (const { id, observableId } of rows) {
    const ids = byObservable.get(observableId) ?? new Set()
    byObservable.set(observableId, ids.add(id))
  }
  return byObservable
}
