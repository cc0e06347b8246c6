import {
  and,
  asc,
  eq,
  exists,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  notExists,
  sql,
} from 'drizzle-orm'
import {
  claims,
  links,
  measurements,
  observables,
  predictions,
  records,
  statusChanges,
} from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** Measurements in the order of their ids after one of them, each with what it is compared in. */
export const measurementsAfter = (q: Reader, after: string, most: number) =>
  q
    .select({
      ...getTableColumns(measurements),
      observable: { unit: observables.unit, scale: observables.scale },
    })
    .from(measurements)
    .innerJoin(observables, eq(observables.id, measurements.observableId))
    .where(gt(measurements.id, after))
    .orderBy(asc(measurements.id))
    .limit(most)

/** Ids of claims in their order after one of them. */
export async function claimsAfter(q: Reader, after: string, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: claims.recordId })
    .from(claims)
    .where(gt(claims.recordId, after))
    .orderBy(asc(claims.recordId))
    .limit(most)
  return rows.map(({ id }) => id)
}

const byClaim = eq(links.relation, 'derived-from')

/** The registered predictions derived from a claim, whoever may see them. */
export async function registeredUnder(q: Reader, claimId: string): Promise<string[]> {
  const rows = await q
    .select({ id: predictions.recordId })
    .from(links)
    .innerJoin(predictions, eq(predictions.recordId, links.fromId))
    .where(and(eq(links.toId, claimId), byClaim, isNotNull(predictions.registeredAt)))
    .orderBy(asc(predictions.recordId))
  return rows.map(({ id }) => id)
}

/** Ids of registered predictions of no claim in their order after one of them. */
export async function registeredAlone(q: Reader, after: string, most: number): Promise<string[]> {
  const above = q
    .select({ one: sql`1` })
    .from(links)
    .where(and(eq(links.fromId, predictions.recordId), byClaim))
  const rows = await q
    .select({ id: predictions.recordId })
    .from(predictions)
    .where(
      and(gt(predictions.recordId, after), isNotNull(predictions.registeredAt), notExists(above)),
    )
    .orderBy(asc(predictions.recordId))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Ids after one of predictions that came out as their verdict, which has a footing, may say. */
export async function outcomesAfter(q: Reader, after: string, most: number): Promise<string[]> {
  const rows = await q
    .select({ id: predictions.recordId })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(
      and(
        gt(predictions.recordId, after),
        isNotNull(predictions.footing),
        inArray(records.status, ['confirmed', 'refuted']),
      ),
    )
    .orderBy(asc(predictions.recordId))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Ids after one of experiments called preregistered that were reported in the very act. */
export async function preregisteredWhenReported(q: Reader, after: string, most: number) {
  const reported = q
    .select({ id: statusChanges.id })
    .from(statusChanges)
    .where(
      and(
        eq(statusChanges.recordId, links.fromId),
        eq(statusChanges.from, ''),
        eq(statusChanges.to, 'reported'),
      ),
    )
  const rows = await q
    .selectDistinct({ id: links.fromId })
    .from(links)
    .where(and(gt(links.fromId, after), eq(links.relation, 'preregistered-for'), exists(reported)))
    .orderBy(asc(links.fromId))
    .limit(most)
  return rows.map(({ id }) => id)
}
