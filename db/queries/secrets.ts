import { eq } from 'drizzle-orm'
import { secrets } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export async function findSecret(q: Reader, name: string): Promise<string | null> {
  const [found] = await q
    .select({ value: secrets.value })
    .from(secrets)
    .where(eq(secrets.name, name))
  return found?.value ?? null
}

/** Of two processes that make one at the same moment, the first has made it for both. */
export async function addSecret(tx: Tx, secret: typeof secrets.$inferInsert): Promise<void> {
  await tx.insert(secrets).values(secret).onConflictDoNothing()
}
