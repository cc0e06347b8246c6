import { and, asc, count, eq, inArray, isNotNull, like, ne, or, sql } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  measurements,
  observableAliases,
  observables,
  predictions,
  records,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { listedTo, visibleTo } from './visible.ts'

export type ObservableRow = typeof observables.$inferSelect
export type NewObservable = typeof observables.$inferInsert

export async function findObservable(q: Reader, scope: Scope, key: string) {
  const [found] = await q
    .select()
    .from(observables)
    .where(and(eq(observables.key, key), visibleTo(scope, observables)))
    .limit(1)
  return found ?? null
}

export async function observableById(q: Reader, id: string): Promise<ObservableRow | null> {
  const [found] = await q.select().from(observables).where(eq(observables.id, id)).limit(1)
  return found ?? null
}

export function observablesById(q: Reader, ids: string[]): Promise<ObservableRow[]> {
  return q.select().from(observables).where(inArray(observables.id, ids)).orderBy(observables.id)
}

/** By any of its names, folded; one that was turned down has none. */
export async function observableNamed(q: Reader, folded: string): Promise<ObservableRow | null> {
  const [found] = await q
    .select({ observable: observables })
    .from(observableAliases)
    .innerJoin(observables, eq(observables.id, observableAliases.observableId))
    .where(and(eq(observableAliases.folded, folded), eq(observables.visibility, 'public')))
    .limit(1)
  return found?.observable ?? null
}

export function listObservables(q: Reader, scope: Scope) {
  return q
    .select()
    .from(observables)
    .where(and(listedTo(scope, observables), ne(observables.state, 'turned-down')))
    .orderBy(asc(observables.name), asc(observables.id))
}

export async function aliasesOf(q: Reader, observableId: string): Promise<string[]> {
  const rows = await q
    .select({ name: observableAliases.name })
    .from(observableAliases)
    .where(eq(observableAliases.observableId, observableId))
    .orderBy(asc(observableAliases.name))
  return rows.map(({ name }) => name)
}

export async function insertObservable(tx: Tx, observable: NewObservable): Promise<void> {
  await tx.insert(observables).values(observable)
}

export async function updateObservable(
  tx: Tx,
  id: string,
  change: Partial<NewObservable>,
): Promise<void> {
  await tx.update(observables).set(change).where(eq(observables.id, id))
}

/** All names of all observables, folded, for finding them by text. */
export function listAliases(q: Reader) {
  return q
    .select({ observableId: observableAliases.observableId, folded: observableAliases.folded })
    .from(observableAliases)
}

/** Which of these names, folded, lead to another observable than the one given, if any is. */
export function namesOfOthers(q: Reader, folded: string[], except: string | null) {
  return q
    .select({ folded: observableAliases.folded, key: observables.key, name: observables.name })
    .from(observableAliases)
    .innerJoin(observables, eq(observables.id, observableAliases.observableId))
    .where(
      and(
        inArray(observableAliases.folded, folded),
        except === null ? undefined : ne(observables.id, except),
      ),
    )
    .orderBy(asc(observableAliases.folded))
}

/** Whether a measurement counts in its unit, whoever may see it. */
export const isMeasured = async (q: Reader, observableId: string): Promise<boolean> =>
  (await q.$count(measurements, eq(measurements.observableId, observableId))) > 0

/** Whether a measurement or a prediction whose terms are fixed counts in its unit, whoever may see it. */
export async function isInUse(q: Reader, observableId: string): Promise<boolean> {
  const [measured, fixed] = await Promise.all([
    isMeasured(q, observableId),
    q.$count(
      predictions,
      and(
        eq(predictions.observableId, observableId),
        or(isNotNull(predictions.registeredAt), isNotNull(predictions.sealedAt)),
      ),
    ),
  ])
  return measured || fixed > 0
}

/** Keys that begin so, whoever may see what they lead to. */
export const keysLike = (q: Reader, start: string) =>
  q
    .select({ key: observables.key, state: observables.state })
    .from(observables)
    .where(or(eq(observables.key, start), like(observables.key, `${start}-%`)))

type Alias = { folded: string; name: string }

export async function setAliases(tx: Tx, observableId: string, aliases: Alias[]): Promise<void> {
  await tx.delete(observableAliases).where(eq(observableAliases.observableId, observableId))
  if (aliases.length > 0)
    await tx.insert(observableAliases).values(aliases.map((alias) => ({ ...alias, observableId })))
}

/** How many listed predictions and measurements each observable has. */
export async function observableCounts(q: Reader, scope: Scope) {
  const predicted = await q
    .select({ id: predictions.observableId, count: count() })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(and(sql`${predictions.observableId} is not null`, listedTo(scope, records)))
    .groupBy(predictions.observableId)
  const measuredRows = await q
    .select({ id: measurements.observableId, count: count() })
    .from(measurements)
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .where(listedTo(scope, records))
    .groupBy(measurements.observableId)
  return {
    predictions: new Map(predicted.map((row) => [row.id, row.count])),
    measurements: new Map(measuredRows.map((row) => [row.id, row.count])),
  }
}

/** Every observable, whoever may see it, as a field names it. */
export function allObservables(q: Reader) {
  const { id, key, name, definitionMd: definition } = observables
  return q.select({ id, key, name, definition }).from(observables)
}
