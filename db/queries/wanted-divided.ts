import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { credences, wanted } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export async function isInWanted(q: Reader, recordId: string): Promise<boolean> {
  const [found] = await q
    .select({ id: wanted.recordId })
    .from(wanted)
    .where(eq(wanted.recordId, recordId))
    .limit(1)
  return found !== undefined
}

/** Says whether it did not wait already. */
export async function postponeDivided(tx: Tx, recordId: string, at: Date): Promise<boolean> {
  const [before] = await tx
    .select({ dueAt: wanted.dividedDueAt })
    .from(wanted)
    .where(eq(wanted.recordId, recordId))
  await tx.update(wanted).set({ dividedDueAt: at }).where(eq(wanted.recordId, recordId))
  return before?.dueAt === null
}

/** The same for all of which a person ever said what they believe; says whether there are any. */
export async function postponeDividedOf(tx: Tx, personId: string, at: Date): Promise<boolean> {
  const believed = tx
    .select({ id: credences.recordId })
    .from(credences)
    .where(eq(credences.personId, personId))
  const rows = await tx
    .update(wanted)
    .set({ dividedDueAt: at })
    .where(inArray(wanted.recordId, believed))
    .returning({ id: wanted.recordId })
  return rows.length > 0
}

/** Those that wait, the longest first. */
export async function dueForDivided(q: Reader, most: number) {
  const rows = await q
    .select({ recordId: wanted.recordId, dueAt: wanted.dividedDueAt })
    .from(wanted)
    .where(isNotNull(wanted.dividedDueAt))
    .orderBy(asc(wanted.dividedDueAt), asc(wanted.recordId))
    .limit(most)
  return rows.flatMap(({ recordId, dueAt }) => (dueAt ? { recordId, dueAt } : []))
}

type Divided = Pick<typeof wanted.$inferInsert, 'divided' | 'community'>

/** What changed again since it was asked for keeps waiting. */
export async function storeDivided(
  tx: Tx,
  { recordId, dueAt }: { recordId: string; dueAt: Date },
  divided: Divided,
): Promise<void> {
  await tx
    .update(wanted)
    .set({ ...divided, dividedDueAt: null })
    .where(and(eq(wanted.recordId, recordId), eq(wanted.dividedDueAt, dueAt)))
}
