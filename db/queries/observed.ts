import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  max,
  sql,
} from 'drizzle-orm'
import { experiments, measurements, observables, predictions, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

const isPublic = eq(records.visibility, 'public')
/** All observables, or one. */
const of = (id: string | null) => (id === null ? undefined : eq(predictions.observableId, id))

/** How many registered predictions of each observable have which status and verdict. */
export const standingByObservable = (q: Reader, id: string | null) =>
  q
    .select({
      id: predictions.observableId,
      status: records.status,
      verdict: predictions.verdict,
      count: count(),
    })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(
      and(
        isPublic,
        isNotNull(predictions.registeredAt),
        isNotNull(predictions.observableId),
        of(id),
      ),
    )
    .groupBy(predictions.observableId, records.status, predictions.verdict)

const withError = sql`${measurements.standardError} is not null or ${measurements.low} is not null
  or ${measurements.limitSide} is not null`
const group = sql`coalesce(nullif(${measurements.independenceGroup}, ''),
  nullif(${experiments.independenceGroup}, ''), ${measurements.experimentId})`

/** Of public values in force: how many of each observable, with an error, and of how many groups these. */
export const measuredByObservable = (q: Reader, id: string | null) =>
  q
    .select({
      id: measurements.observableId,
      values: count(),
      withError: count(sql`case when ${withError} then 1 end`),
      groups: countDistinct(sql`case when ${withError} then ${group} end`),
    })
    .from(measurements)
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .where(
      and(
        isPublic,
        eq(records.status, 'reported'),
        isNull(measurements.supersededAt),
        isNull(measurements.excludedAt),
        id === null ? undefined : eq(measurements.observableId, id),
      ),
    )
    .groupBy(measurements.observableId)

const figures = {
  id: predictions.recordId,
  observableId: observables.id,
  number: records.number,
  essential: predictions.essential,
  verdictReason: predictions.verdictReason,
  summary: predictions.summary,
}

/** Of each observable the predictions that combine most groups, those that are alike all. */
export function bestByObservable(q: Reader, id: string | null, most: number) {
  const largest = q
    .select({ id: predictions.observableId, groups: max(predictions.pooledCount).as('groups') })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(and(isPublic, gte(predictions.pooledCount, 1), of(id)))
    .groupBy(predictions.observableId)
    .as('largest')
  return q
    .select(figures)
    .from(largest)
    .innerJoin(
      predictions,
      and(eq(predictions.observableId, largest.id), eq(predictions.pooledCount, largest.groups)),
    )
    .innerJoin(observables, eq(observables.id, predictions.observableId))
    .innerJoin(records, and(eq(records.id, predictions.recordId), isPublic))
    .orderBy(asc(records.number))
    .limit(most)
}

/** Predictions that are contradicted, of observables that have several. */
export function contradictedTogether(q: Reader, id: string | null, most: number) {
  const several = q
    .select({ id: predictions.observableId })
    .from(predictions)
    .where(and(eq(predictions.verdict, 'contradicts'), of(id)))
    .groupBy(predictions.observableId)
    .having(sql`count(*) > 1`)
  return q
    .select(figures)
    .from(predictions)
    .innerJoin(observables, eq(observables.id, predictions.observableId))
    .innerJoin(records, and(eq(records.id, predictions.recordId), isPublic))
    .where(and(eq(predictions.verdict, 'contradicts'), inArray(predictions.observableId, several)))
    .orderBy(asc(records.number))
    .limit(most)
}

export type ObservedFigure = Awaited<ReturnType<typeof bestByObservable>>[number]
