import { and, count, eq, inArray, notInArray, type SQL } from 'drizzle-orm'
import { citations, evidence, experiments, links, predictions } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { SAME_AS } from './references.ts'

/** From what cites a work to the identifier by which it does: a joining can be undone. */
const NAMED_AS = 'named-as'
/** From what was taken from a work or rests on it, likewise. */
const SOURCE_AS = 'source-as'
/** From another identifier to the reference that it stood for before. */
const WAS_SAME_AS = 'was-same-as'

const ROWS = 500

type Joined = { id: string; into: string }

/** Keeps which of two references each thing names, before they become one. */
export async function keepNames(tx: Tx, { id, into, at }: Joined & { at: Date }): Promise<void> {
  const cited = await idsOf(citing(tx, id))
  const both = await idsOf(citing(tx, into, inArray(citations.subjectId, citing(tx, id))))
  const sources = [
    ...(await idsOf(
      tx.select({ id: predictions.recordId }).from(predictions).where(eq(predictions.sourceId, id)),
    )),
    ...(await idsOf(
      tx.select({ id: experiments.recordId }).from(experiments).where(eq(experiments.sourceId, id)),
    )),
    ...(await idsOf(
      tx.select({ id: evidence.id }).from(evidence).where(eq(evidence.referenceId, id)),
    )),
  ]
  const rows = [
    ...cited.map((fromId) => ({ fromId, toId: id, relation: NAMED_AS })),
    ...both.map((fromId) => ({ fromId, toId: into, relation: NAMED_AS })),
    ...sources.map((fromId) => ({ fromId, toId: id, relation: SOURCE_AS })),
    ...(await idsOf(linked(tx, id, SAME_AS))).map((fromId) => ({
      fromId,
      toId: id,
      relation: WAS_SAME_AS,
    })),
  ].map((row) => ({ ...row, createdAt: at }))
  for (let from = 0; from < rows.length; from += ROWS)
    await tx
      .insert(links)
      .values(rows.slice(from, from + ROWS))
      .onConflictDoNothing()
}

/** How many identifiers a reference stood for before it became another's. */
export async function countedBefore(q: Reader, id: string): Promise<number> {
  const [found] = await q
    .select({ count: count() })
    .from(links)
    .where(and(eq(links.toId, id), eq(links.relation, WAS_SAME_AS)))
  return found?.count ?? 0
}

/**
 * Makes another identifier of a work a reference of its own again, with what named it and what it stood
 * for before, but for the identifiers that the work keeps.
 */
export async function separateReference(
  tx: Tx,
  { id, into, kept }: Joined & { kept: string[] },
): Promise<void> {
  await tx
    .delete(links)
    .where(and(eq(links.fromId, id), eq(links.toId, into), eq(links.relation, SAME_AS)))
  await tx
    .update(links)
    .set({ toId: id })
    .where(
      and(
        eq(links.toId, into),
        eq(links.relation, SAME_AS),
        inArray(links.fromId, linked(tx, id, WAS_SAME_AS)),
        notInArray(links.fromId, kept),
      ),
    )
  await giveBackCitations(tx, { id, into })
  const before = linked(tx, id, SOURCE_AS)
  await tx
    .update(predictions)
    .set({ sourceId: id })
    .where(and(eq(predictions.sourceId, into), inArray(predictions.recordId, before)))
  await tx
    .update(experiments)
    .set({ sourceId: id })
    .where(and(eq(experiments.sourceId, into), inArray(experiments.recordId, before)))
  await tx
    .update(evidence)
    .set({ referenceId: id })
    .where(and(eq(evidence.referenceId, into), inArray(evidence.id, before)))
  await tx
    .delete(links)
    .where(and(eq(links.toId, id), inArray(links.relation, [NAMED_AS, SOURCE_AS, WAS_SAME_AS])))
}

/** What cites it still, and named this identifier: alone, or beside another of the work. */
async function giveBackCitations(tx: Tx, { id, into }: Joined): Promise<void> {
  const named = and(
    eq(citations.referenceId, into),
    inArray(citations.subjectId, linked(tx, id, NAMED_AS)),
  )
  const both = await tx
    .select()
    .from(citations)
    .where(and(named, inArray(citations.subjectId, linked(tx, into, NAMED_AS))))
  await tx.update(citations).set({ referenceId: id }).where(named)
  for (let from = 0; from < both.length; from += ROWS)
    await tx
      .insert(citations)
      .values(both.slice(from, from + ROWS))
      .onConflictDoNothing()
}

const linked = (q: Reader, toId: string, relation: string) =>
  q
    .select({ id: links.fromId })
    .from(links)
    .where(and(eq(links.toId, toId), eq(links.relation, relation)))

const citing = (q: Reader, id: string, among?: SQL) =>
  q
    .select({ id: citations.subjectId })
    .from(citations)
    .where(and(eq(citations.referenceId, id), among))

const idsOf = async (rows: PromiseLike<{ id: string }[]>) => (await rows).map(({ id }) => id)
