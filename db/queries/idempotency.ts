import { and, eq, lt } from 'drizzle-orm'
import { idempotencyKeys } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** What the same form made when it was first sent; null for a form not seen before. */
export async function earlierResult(q: Reader, personId: string, key: string) {
  const [found] = await q
    .select({ result: idempotencyKeys.result, digest: idempotencyKeys.digest })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, key)))
  return found ?? null
}

export async function rememberResult(
  tx: Tx,
  entry: typeof idempotencyKeys.$inferInsert,
): Promise<void> {
  await tx.insert(idempotencyKeys).values(entry)
}

/** The same where an earlier one may stand under the key, which then goes. */
export async function replaceResult(
  tx: Tx,
  entry: typeof idempotencyKeys.$inferInsert,
): Promise<void> {
  const { result, digest, createdAt } = entry
  await tx
    .insert(idempotencyKeys)
    .values(entry)
    .onConflictDoUpdate({
      target: [idempotencyKeys.personId, idempotencyKeys.key],
      set: { result, digest, createdAt },
    })
}

export async function forgetResultsBefore(tx: Tx, instant: Date): Promise<void> {
  await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, instant))
}
