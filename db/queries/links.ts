import { and, asc, eq, notInArray } from 'drizzle-orm'
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

/** Makes the links of a relation from a record be exactly these; those that stay keep their time. */
export async function setLinks(tx: Tx, change: NewLinks): Promise<void> {
  await tx.delete(links).where(and(ofRelation(change), notInArray(links.toId, change.toIds)))
  await addLinks(tx, change)
}

/** Counts the links of a relation from a record as made at a time. */
export const dateLinks = (tx: Tx, { at, ...of }: Omit<NewLinks, 'toIds'>) =>
  tx.update(links).set({ createdAt: at }).where(ofRelation(of))

/** Puts the links of one relation from a record under another; answers with what they lead to. */
export async function moveLinks(tx: Tx, fromId: string, from: string, to: string) {
  const rows = await tx
    .select({ toId: links.toId, at: links.createdAt })
    .from(links)
    .where(ofRelation({ fromId, relation: from }))
    .orderBy(asc(links.toId))
  for (const { toId, at } of rows) await addLinks(tx, { fromId, toIds: [toId], relation: to, at })
  await tx.delete(links).where(ofRelation({ fromId, relation: from }))
  return rows.map(({ toId }) => toId)
}

const ofRelation = ({ fromId, relation }: { fromId: string; relation: string }) =>
  and(eq(links.fromId, fromId), eq(links.relation, relation))
