import { and, asc, eq, getTableColumns, inArray, isNotNull } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  areas,
  clarifications,
  links,
  observables,
  people,
  predictions,
  records,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { spokenToColumn } from './evidence-present.ts'
import { neighbourColumns } from './neighbours.ts'
import { isNumbered, recordColumns } from './records.ts'
import { listedTo } from './visible.ts'

export type PredictionRow = typeof predictions.$inferSelect
export type NewPrediction = typeof predictions.$inferInsert

export async function findPrediction(q: Reader, recordId: string): Promise<PredictionRow | null> {
  const [found] = await q
    .select()
    .from(predictions)
    .where(eq(predictions.recordId, recordId))
    .limit(1)
  return found ?? null
}

/** A prediction by its number with what only predictions have, if this viewer may open it. */
export async function findPredictionByNumber(q: Reader, scope: Scope, number: number) {
  const [found] = await q
    .select({
      record: recordColumns(scope),
      prediction: getTableColumns(predictions),
      spoken: spokenToColumn,
      community: predictions.community,
      observable: getTableColumns(observables),
    })
    .from(records)
    .innerJoin(predictions, eq(predictions.recordId, records.id))
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))
    .leftJoin(observables, eq(observables.id, predictions.observableId))
    .where(isNumbered(scope, 'prediction', number))
    .limit(1)
  return found ?? null
}

export async function insertPrediction(tx: Tx, prediction: NewPrediction): Promise<void> {
  await tx.insert(predictions).values(prediction)
}

export async function updatePrediction(
  tx: Tx,
  recordId: string,
  change: Partial<NewPrediction>,
): Promise<void> {
  await tx.update(predictions).set(change).where(eq(predictions.recordId, recordId))
}

const listed = {
  ...neighbourColumns,
  ...getTableColumns(predictions),
  observableKey: observables.key,
  observableName: observables.name,
  symbolHtml: observables.symbolHtml,
  observableRevision: observables.revision,
  unit: observables.unit,
  scale: observables.scale,
  statusAsOf: records.statusAsOf,
  spoken: spokenToColumn,
}

/** The predictions of claims, each with the claim it was asked for (`at`). */
export function predictionsOfClaims(q: Reader, scope: Scope, claimIds: string[]) {
  return q
    .select({ ...listed, at: links.toId })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .innerJoin(predictions, eq(predictions.recordId, records.id))
    .leftJoin(observables, eq(observables.id, predictions.observableId))
    .where(
      and(
        inArray(links.toId, claimIds),
        eq(links.relation, 'derived-from'),
        listedTo(scope, records),
      ),
    )
    .orderBy(asc(records.number))
}

/** Predictions as lists show them. */
export function predictionsById(q: Reader, scope: Scope, ids: string[]) {
  return q
    .select(listed)
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .leftJoin(observables, eq(observables.id, predictions.observableId))
    .where(and(inArray(predictions.recordId, ids), listedTo(scope, records)))
}

/** All predictions about one observable. */
export function predictionsAbout(q: Reader, scope: Scope, observableId: string) {
  return q
    .select(listed)
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .innerJoin(observables, eq(observables.id, predictions.observableId))
    .where(and(eq(predictions.observableId, observableId), listedTo(scope, records)))
    .orderBy(asc(records.number))
}

export type ListedPrediction = Awaited<ReturnType<typeof predictionsAbout>>[number]

const isRegisteredAbout = (observableId: string) =>
  and(
    eq(predictions.observableId, observableId),
    isNotNull(predictions.registeredAt),
    eq(records.visibility, 'public'),
  )

/** Public predictions of an observable that are registered, for matching measurements with them. */
export function registeredAbout(q: Reader, observableId: string): Promise<PredictionRow[]> {
  return q
    .select(getTableColumns(predictions))
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(isRegisteredAbout(observableId))
    .orderBy(asc(records.number))
}

/** Sealed predictions that wait for an observable or for a curator's word, the oldest seal first. */
export function sealedAbout(q: Reader, observableId: string) {
  return q
    .select({ prediction: getTableColumns(predictions), record: getTableColumns(records) })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(and(eq(predictions.observableId, observableId), eq(records.status, 'sealed')))
    .orderBy(asc(predictions.sealedAt), asc(records.number))
}

export async function addClarification(
  tx: Tx,
  clarification: typeof clarifications.$inferInsert,
): Promise<void> {
  await tx.insert(clarifications).values(clarification)
}

/** What was said of a registered prediction afterwards, in order. */
export function clarificationsOf(q: Reader, recordId: string) {
  return q
    .select()
    .from(clarifications)
    .where(eq(clarifications.recordId, recordId))
    .orderBy(asc(clarifications.createdAt), asc(clarifications.id))
}

/** Public registered predictions of an observable, named, for telling what a measurement would say. */
export function registeredToMatch(q: Reader, observableId: string) {
  return q
    .select({
      prediction: getTableColumns(predictions),
      number: records.number,
      slug: records.slug,
      titlePlain: records.titlePlain,
    })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(isRegisteredAbout(observableId))
    .orderBy(asc(records.number))
}
