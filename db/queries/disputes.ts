import { asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import { disputes } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type DisputeRow = typeof disputes.$inferSelect
type NewDispute = typeof disputes.$inferInsert

export async function insertDispute(tx: Tx, dispute: NewDispute): Promise<void> {
  await tx.insert(disputes).values(dispute)
}

export async function updateDispute(
  tx: Tx,
  id: string,
  change: Partial<NewDispute>,
): Promise<void> {
  await tx.update(disputes).set(change).where(eq(disputes.id, id))
}

export async function findDispute(q: Reader, id: string): Promise<DisputeRow | null> {
  const [found] = await q.select().from(disputes).where(eq(disputes.id, id)).limit(1)
  return found ?? null
}

export const disputesOf = (q: Reader, resolutionIds: string[]) =>
  q
    .select({ ...getTableColumns(disputes), proposalId: disputes.resolutionId })
    .from(disputes)
    .where(inArray(disputes.resolutionId, resolutionIds))
    .orderBy(asc(disputes.createdAt), asc(disputes.id))

/** A dispute as it is read with its resolution. */
export type Dispute = Awaited<ReturnType<typeof disputesOf>>[number]
