import { asc, desc, gt, lt } from 'drizzle-orm'
import { ledger } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type LedgerRow = typeof ledger.$inferSelect

export async function lastEntry(q: Reader): Promise<LedgerRow | null> {
  const [last] = await q.select().from(ledger).orderBy(desc(ledger.n)).limit(1)
  return last ?? null
}

export async function appendEntry(tx: Tx, entry: LedgerRow): Promise<void> {
  await tx.insert(ledger).values(entry)
}

/** Entries after a number, in order. */
export function entriesAfter(q: Reader, n: number, limit: number): Promise<LedgerRow[]> {
  return q.select().from(ledger).where(gt(ledger.n, n)).orderBy(asc(ledger.n)).limit(limit)
}

/** The newest entries, newest first. */
export function latestEntries(q: Reader, before: number | null, limit: number) {
  return q
    .select()
    .from(ledger)
    .where(before === null ? undefined : lt(ledger.n, before))
    .orderBy(desc(ledger.n))
    .limit(limit)
}
