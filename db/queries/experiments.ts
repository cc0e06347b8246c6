import { and, asc, count, desc, eq, getTableColumns, inArray, isNull, max, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  areas,
  evidence,
  experiments,
  measurements,
  observables,
  people,
  records,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { isNumbered, recordColumns } from './records.ts'
import { listedTo } from './visible.ts'

export type ExperimentRow = typeof experiments.$inferSelect
export type NewExperiment = typeof experiments.$inferInsert
export type MeasurementRow = typeof measurements.$inferSelect
export type NewMeasurement = typeof measurements.$inferInsert

export async function findExperiment(q: Reader, recordId: string): Promise<ExperimentRow | null> {
  const [found] = await q
    .select()
    .from(experiments)
    .where(eq(experiments.recordId, recordId))
    .limit(1)
  return found ?? null
}

/** An experiment by its number with what only experiments have, if this viewer may open it. */
export async function findExperimentByNumber(q: Reader, scope: Scope, number: number) {
  const [found] = await q
    .select({ record: recordColumns(scope), experiment: getTableColumns(experiments) })
    .from(records)
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .where(isNumbered(scope, 'experiment', number))
    .limit(1)
  return found ?? null
}

export async function insertExperiment(tx: Tx, experiment: NewExperiment): Promise<void> {
  await tx.insert(experiments).values(experiment)
}

export async function updateExperiment(
  tx: Tx,
  recordId: string,
  change: Partial<NewExperiment>,
): Promise<void> {
  await tx.update(experiments).set(change).where(eq(experiments.recordId, recordId))
}

/** Measurements that took the group of their experiment follow when it changes. */
export async function renameGroup(
  tx: Tx,
  experimentId: string,
  from: string,
  to: string,
): Promise<void> {
  await tx
    .update(measurements)
    .set({ independenceGroup: to })
    .where(
      and(eq(measurements.experimentId, experimentId), eq(measurements.independenceGroup, from)),
    )
}

const BATCH = 50

export async function insertMeasurements(tx: Tx, rows: NewMeasurement[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await tx.insert(measurements).values(rows.slice(from, from + BATCH))
}

export async function lastPosition(q: Reader, experimentId: string): Promise<number> {
  const [found] = await q
    .select({ position: max(measurements.position) })
    .from(measurements)
    .where(eq(measurements.experimentId, experimentId))
  return found?.position ?? 0
}

export async function updateMeasurement(
  tx: Tx,
  id: string,
  change: Partial<NewMeasurement>,
): Promise<void> {
  await tx.update(measurements).set(change).where(eq(measurements.id, id))
}

export async function findMeasurement(q: Reader, id: string): Promise<MeasurementRow | null> {
  const [found] = await q.select().from(measurements).where(eq(measurements.id, id)).limit(1)
  return found ?? null
}

/** By which method measurements were made and at what, with what holds in all runs beside them. */
export async function circumstancesOf(q: Reader, measurementIds: string[]) {
  if (measurementIds.length === 0) return []
  return q
    .select({
      id: measurements.id,
      method: measurements.method,
      conditions: measurements.conditions,
      experimentConditions: experiments.conditions,
    })
    .from(measurements)
    .innerJoin(experiments, eq(experiments.recordId, measurements.experimentId))
    .where(inArray(measurements.id, measurementIds))
}

type Part = { limit: number; offset: number }

/** Measurements of an experiment in their own order, a correction below what it corrects. */
export function measurementsOf(q: Reader, experimentId: string, { limit, offset }: Part) {
  return q
    .select({
      ...getTableColumns(measurements),
      observableKey: observables.key,
      observableName: observables.name,
      observableRevision: observables.revision,
      symbolHtml: observables.symbolHtml,
      observableUnit: observables.unit,
      excludedBy: people.handle,
    })
    .from(measurements)
    .innerJoin(observables, eq(observables.id, measurements.observableId))
    .leftJoin(people, eq(people.id, measurements.excludedById))
    .where(eq(measurements.experimentId, experimentId))
    .orderBy(asc(measurements.position), asc(measurements.createdAt), asc(measurements.id))
    .limit(limit)
    .offset(offset)
}

export async function countMeasurements(q: Reader, experimentId: string): Promise<number> {
  const [found] = await q
    .select({ count: count() })
    .from(measurements)
    .where(eq(measurements.experimentId, experimentId))
  return found?.count ?? 0
}

/** How often public predictions have measurements of an experiment attached, and count them. */
export async function countAttached(q: Reader, experimentId: string) {
  const inForce = sql`${measurements.excludedAt} is null and ${measurements.supersededAt} is null`
  const takesPart = sql`${evidence.standing} = 'counted' and ${inForce}`
  const [found] = await q
    .select({ attached: count(), counted: count(sql`case when ${takesPart} then 1 end`) })
    .from(measurements)
    .innerJoin(evidence, eq(evidence.measurementId, measurements.id))
    .where(and(eq(measurements.experimentId, experimentId), eq(evidence.visibility, 'public')))
  return found ?? { attached: 0, counted: 0 }
}

/** What a list of values says of each. */
const observed = {
  id: measurements.id,
  experimentId: measurements.experimentId,
  label: measurements.label,
  value: measurements.value,
  unit: measurements.unit,
  estimate: measurements.estimate,
  standardError: measurements.standardError,
  low: measurements.low,
  high: measurements.high,
  limitSide: measurements.limitSide,
  level: measurements.level,
  doubtful: measurements.doubtful,
  independenceGroup: measurements.independenceGroup,
  correctsId: measurements.correctsId,
  supersededAt: measurements.supersededAt,
  excludedAt: measurements.excludedAt,
  excludedReason: measurements.excludedReason,
  createdAt: measurements.createdAt,
}

/** All measurements of one observable, newest first, in experiments the viewer finds in lists. */
export function measurementsAbout(q: Reader, scope: Scope, observableId: string, limit: number) {
  return q
    .select({
      ...observed,
      experimentNumber: records.number,
      experimentSlug: records.slug,
      experimentStatus: records.status,
      experimentTitle: records.titlePlain,
      publishedAt: experiments.publishedAt,
    })
    .from(measurements)
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .where(and(eq(measurements.observableId, observableId), listedTo(scope, records)))
    .orderBy(desc(measurements.createdAt), desc(measurements.id))
    .limit(limit)
}

/** What new predictions of an observable are matched with: all that stands and is public. */
export function standingMeasurements(q: Reader, observableId: string) {
  return q
    .select({
      ...getTableColumns(measurements),
      experimentConditions: experiments.conditions,
      sourceId: experiments.sourceId,
    })
    .from(measurements)
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .innerJoin(experiments, eq(experiments.recordId, records.id))
    .where(
      and(
        eq(measurements.observableId, observableId),
        isNull(measurements.excludedAt),
        isNull(measurements.supersededAt),
        eq(records.visibility, 'public'),
        eq(records.status, 'reported'),
      ),
    )
    .orderBy(asc(measurements.createdAt), asc(measurements.id))
}
