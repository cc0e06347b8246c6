import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { evidence, experiments, measurements, predictions } from '../schema/index.ts'
import type { Reader } from '../types.ts'

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

/** The records that somebody attached an experiment to by hand. */
export async function recordsWithExperiment(q: Reader, experimentId: string): Promise<string[]> {
  const rows = await q
    .selectDistinct({ id: evidence.targetId })
    .from(evidence)
    .where(and(eq(evidence.experimentId, experimentId), isNotNull(evidence.relation)))
  return rows.map(({ id }) => id)
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
