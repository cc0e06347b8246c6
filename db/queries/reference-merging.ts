import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import {
  citations,
  evidence,
  experiments,
  links,
  predictions,
  references,
  revisions,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { setLinks } from './links.ts'
import { keepNames } from './reference-names.ts'
import { type ReferenceRow, SAME_AS } from './references.ts'

/** References in the order of their ids after one of them, each with that which stands for it. */
export const referencesAfter = (q: Reader, after: string, limit: number): Promise<ReferenceRow[]> =>
  q
    .select()
    .from(references)
    .where(gt(references.id, after))
    .orderBy(asc(references.id))
    .limit(limit)

type Join = { id: string; into: string; at: Date }

/** Makes one reference another identifier of the work that a second one stands for. */
export async function joinReferences(tx: Tx, join: Join): Promise<void> {
  const { id, into, at } = join
  await keepNames(tx, join)
  await tx
    .update(links)
    .set({ toId: into })
    .where(and(eq(links.toId, id), eq(links.relation, SAME_AS)))
  await setLinks(tx, { fromId: id, toIds: [into], relation: SAME_AS, at })
  const twice = inArray(citations.subjectId, citing(tx, into))
  await tx.delete(citations).where(and(eq(citations.referenceId, id), twice))
  await tx.update(citations).set({ referenceId: into }).where(eq(citations.referenceId, id))
  await tx.update(predictions).set({ sourceId: into }).where(eq(predictions.sourceId, id))
  await tx.update(experiments).set({ sourceId: into }).where(eq(experiments.sourceId, id))
  await tx.update(evidence).set({ referenceId: into }).where(eq(evidence.referenceId, id))
}

const citing = (q: Reader, id: string) =>
  q.select({ id: citations.subjectId }).from(citations).where(eq(citations.referenceId, id))

/** What was said of one reference is said of another, of which nothing was, with its history. */
export async function moveDescription(tx: Tx, from: ReferenceRow, into: string): Promise<void> {
  const { title, titleHtml, titlePlain, renderVersion, authors, year, venue } = from
  const { describedBy, revision } = from
  const said = { title, titleHtml, titlePlain, renderVersion, authors, year, venue }
  await tx
    .update(references)
    .set({ ...said, describedBy, revision })
    .where(eq(references.id, into))
  await tx.update(revisions).set({ subjectId: into }).where(eq(revisions.subjectId, from.id))
}

/** The keys of what a text cites. */
export const citedKeys = (q: Reader, subjectId: string) =>
  q
    .select({ id: references.id, key: references.key, title: references.title })
    .from(citations)
    .innerJoin(references, eq(references.id, citations.referenceId))
    .where(eq(citations.subjectId, subjectId))

export async function removeCitation(
  tx: Tx,
  subjectId: string,
  referenceId: string,
): Promise<void> {
  await tx
    .delete(citations)
    .where(and(eq(citations.subjectId, subjectId), eq(citations.referenceId, referenceId)))
}

export async function isCited(q: Reader, referenceId: string): Promise<boolean> {
  const [found] = await q
    .select({ id: citations.subjectId })
    .from(citations)
    .where(eq(citations.referenceId, referenceId))
    .limit(1)
  return found !== undefined
}
