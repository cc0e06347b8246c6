import {
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  isNotNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
} from 'drizzle-orm'
import type { Advice } from '#app/domain/verdict/settle/advice.ts'
import { observables, predictions, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** Predictions whose advice waits to be computed, or did at a moment, the longest first. */
export function dueForAdvice(q: Reader, most: number, since?: Date) {
  return q
    .select({
      prediction: getTableColumns(predictions),
      observable: getTableColumns(observables),
      status: records.status,
      visibility: records.visibility,
    })
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .leftJoin(observables, eq(observables.id, predictions.observableId))
    .where(since ? lte(predictions.adviceDueAt, since) : isNotNull(predictions.adviceDueAt))
    .orderBy(asc(predictions.adviceDueAt), asc(predictions.recordId))
    .limit(most)
}

export type DueForAdvice = Awaited<ReturnType<typeof dueForAdvice>>[number]

/** Puts one behind the others; not where it was judged again meanwhile. */
export async function postponeAdvice(
  tx: Tx,
  {
    recordId,
    adviceDueAt: dueAt,
  }: Pick<typeof predictions.$inferSelect, 'recordId' | 'adviceDueAt'>,
  at: Date,
): Promise<void> {
  const asked = dueAt && eq(predictions.adviceDueAt, dueAt)
  await tx
    .update(predictions)
    .set({ adviceDueAt: at })
    .where(and(eq(predictions.recordId, recordId), asked ?? undefined))
}

type Found = { advice: Advice | null; dueAt: Date | null }

/** False where the prediction was judged again meanwhile, so that what was found is old already. */
export async function storeAdvice(tx: Tx, id: string, { advice, dueAt }: Found): Promise<boolean> {
  const asked = dueAt && eq(predictions.adviceDueAt, dueAt)
  const stored = await tx
    .update(predictions)
    .set({ advice, adviceDueAt: null })
    .where(and(eq(predictions.recordId, id), asked ?? undefined))
    .returning({ id: predictions.recordId })
  return stored.length > 0
}

type Target = Pick<
  typeof predictions.$inferSelect,
  'observableId' | 'judgedAt' | 'regionLower' | 'regionUpper'
>

/**
 * Asks for the advice of the registered predictions that allow no value that this one allows, as far
 * as they were judged before it was, and so may not know of it.
 */
export async function askForAdviceOfRivals(tx: Tx, target: Target, at: Date): Promise<void> {
  const { observableId, judgedAt, regionLower: lower, regionUpper: upper } = target
  const apart = or(
    ...(lower === null ? [] : [lt(predictions.regionUpper, lower)]),
    ...(upper === null ? [] : [gt(predictions.regionLower, upper)]),
  )
  if (observableId === null || judgedAt === null || apart === undefined) return
  await tx
    .update(predictions)
    .set({ adviceDueAt: at })
    .where(and(isForetold(observableId), apart, lt(predictions.judgedAt, judgedAt)))
}

const isForetold = (observableId: string): SQL | undefined =>
  and(
    eq(predictions.observableId, observableId),
    isNotNull(predictions.registeredAt),
    ne(predictions.form, 'binary'),
  )

/** What public predictions say of an observable, as far as rivals need it. */
export function foretoldOf(q: Reader, observableId: string, most: number) {
  return q
    .select(getTableColumns(predictions))
    .from(predictions)
    .innerJoin(records, eq(records.id, predictions.recordId))
    .where(and(isForetold(observableId), eq(records.visibility, 'public')))
    .orderBy(asc(predictions.recordId))
    .limit(most)
}
