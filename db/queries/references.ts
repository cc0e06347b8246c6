import { and, asc, count, desc, eq, gt, inArray, or } from 'drizzle-orm'
import type { Scope } from '#app/domain/record/visibility.ts'
import { citations, comments, records, references } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { listedTo } from './visible.ts'

export type ReferenceRow = typeof references.$inferSelect
type NewReference = typeof references.$inferInsert

export async function referencesByKeys(q: Reader, keys: string[]): Promise<ReferenceRow[]> {
  if (keys.length === 0) return []
  return q.select().from(references).where(inArray(references.key, keys))
}

export async function findReference(q: Reader, slug: string): Promise<ReferenceRow | null> {
  const [found] = await q.select().from(references).where(eq(references.slug, slug)).limit(1)
  return found ?? null
}

export async function insertReference(tx: Tx, reference: NewReference): Promise<void> {
  await tx.insert(references).values(reference)
}

/** Gives a work that some text cites its title, authors and year. */
export async function describeReference(
  tx: Tx,
  key: string,
  about: { title: string; authors: string[]; year: number | null },
): Promise<void> {
  await tx.update(references).set(about).where(eq(references.key, key))
}

/** Says anew which works a text cites, in the order of the text. */
export async function setCitations(
  tx: Tx,
  subjectId: string,
  referenceIds: string[],
): Promise<void> {
  await tx.delete(citations).where(eq(citations.subjectId, subjectId))
  if (referenceIds.length === 0) return
  await tx
    .insert(citations)
    .values(referenceIds.map((referenceId, position) => ({ subjectId, referenceId, position })))
}

const shown = {
  slug: references.slug,
  scheme: references.scheme,
  identifier: references.identifier,
  url: references.url,
  title: references.title,
  authors: references.authors,
  year: references.year,
}

export function citedBy(q: Reader, subjectId: string) {
  return q
    .select(shown)
    .from(citations)
    .innerJoin(references, eq(references.id, citations.referenceId))
    .where(eq(citations.subjectId, subjectId))
    .orderBy(asc(citations.position))
}

/** The records that cite a work, themselves or in a comment, as far as this viewer may list them. */
export function recordsCiting(q: Reader, scope: Scope, referenceId: string, limit: number) {
  return q
    .selectDistinct({
      id: records.id,
      kind: records.kind,
      number: records.number,
      slug: records.slug,
      titleHtml: records.titleHtml,
      titlePlain: records.titlePlain,
      revision: records.revision,
      status: records.status,
    })
    .from(citations)
    .leftJoin(comments, and(eq(comments.id, citations.subjectId), listedTo(scope, comments)))
    .innerJoin(records, or(eq(records.id, citations.subjectId), eq(records.id, comments.recordId)))
    .where(and(eq(citations.referenceId, referenceId), listedTo(scope, records)))
    .orderBy(asc(records.kind), asc(records.number))
    .limit(limit)
}

/** Works that some listed record cites, most cited first, with how many records do. */
export function listReferences(q: Reader, scope: Scope, limit: number) {
  const uses = count(records.id)
  return q
    .select({ ...shown, uses })
    .from(references)
    .innerJoin(citations, eq(citations.referenceId, references.id))
    .innerJoin(records, and(eq(records.id, citations.subjectId), listedTo(scope, records)))
    .groupBy(references.id)
    .having(gt(uses, 0))
    .orderBy(desc(uses), asc(references.slug))
    .limit(limit)
}
