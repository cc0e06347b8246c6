import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Community } from '#app/domain/credence/beliefs.ts'
import { UNDECIDED_STATES } from '#app/domain/prediction/state.ts'
import { credences, predictions, records, wanted } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** Says whether it did not wait already. */
export async function postponeDivided(tx: Tx, recordId: string, at: Date): Promise<boolean> {
  const [before] = await tx
    .select({ dueAt: predictions.dividedDueAt })
    .from(predictions)
    .where(eq(predictions.recordId, recordId))
  await tx.update(predictions).set({ dividedDueAt: at }).where(eq(predictions.recordId, recordId))
  return before?.dueAt === null
}

/** The same for all undecided ones of which a person ever said what they believe; says whether there are any. */
export async function postponeDividedOf(tx: Tx, personId: string, at: Date): Promise<boolean> {
  const believed = tx
    .select({ id: credences.recordId })
    .from(credences)
    .innerJoin(records, eq(records.id, credences.recordId))
    .where(and(eq(credences.personId, personId), inArray(records.status, [...UNDECIDED_STATES])))
  const rows = await tx
    .update(predictions)
    .set({ dividedDueAt: at })
    .where(inArray(predictions.recordId, believed))
    .returning({ id: predictions.recordId })
  return rows.length > 0
}

/** Those that wait, the longest first. */
export async function dueForDivided(q: Reader, most: number) {
  const rows = await q
    .select({ recordId: predictions.recordId, dueAt: predictions.dividedDueAt })
    .from(predictions)
    .where(isNotNull(predictions.dividedDueAt))
    .orderBy(asc(predictions.dividedDueAt), asc(predictions.recordId))
    .limit(most)
  return rows.flatMap(({ recordId, dueAt }) => (dueAt ? { recordId, dueAt } : []))
}

/** Whether it still waits since then: what changed again since keeps waiting. */
export async function isDueSince(q: Reader, recordId: string, dueAt: Date): Promise<boolean> {
  const [found] = await q
    .select({ id: predictions.recordId })
    .from(predictions)
    .where(and(eq(predictions.recordId, recordId), eq(predictions.dividedDueAt, dueAt)))
  return found !== undefined
}

type Divided = { divided: number; community: Community | null }

/** With the prediction what its page says, with its record and with what is wanted the order of lists. */
export async function storeDivided(tx: Tx, recordId: string, { divided, community }: Divided) {
  await tx
    .update(predictions)
    .set({ community, dividedDueAt: null })
    .where(eq(predictions.recordId, recordId))
  await tx
    .update(records)
    .set({ divided: divided > 0 ? divided : null })
    .where(eq(records.id, recordId))
  await tx.update(wanted).set({ divided }).where(eq(wanted.recordId, recordId))
}
