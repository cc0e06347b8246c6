import { and, eq } from 'drizzle-orm'
import { links } from '../schema/index.ts'
import type { Tx } from '../types.ts'

type NewLinks = { fromId: string; toIds: string[]; relation: string; at: Date }

/** Adds typed links; those that are there already stay. */
export async function addLinks(tx: Tx, { fromId, toIds, relation, at }: NewLinks): Promise<void> {
  if (toIds.length === 0) return
  await tx
    .insert(links)
    .values(toIds.map((toId) => ({ fromId, toId, relation, createdAt: at })))
    .onConflictDoNothing()
}

/** Makes the links of a relation from a record be exactly these. */
export async function setLinks(tx: Tx, change: NewLinks): Promise<void> {
  await tx
    .delete(links)
    .where(and(eq(links.fromId, change.fromId), eq(links.relation, change.relation)))
  await addLinks(tx, change)
}
