import { statusChanges } from '../schema/index.ts'
import type { Tx } from '../types.ts'

type NewStatusChange = typeof statusChanges.$inferInsert

export async function addStatusChange(tx: Tx, change: NewStatusChange): Promise<void> {
  await tx.insert(statusChanges).values(change)
}
