import { and, asc, count, desc, eq, gt, inArray, max, or, sql } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import {
  attempts,
  citations,
  comments,
  evidence,
  experiments,
  links,
  predictions,
  records,
  references,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { sourceListed } from './evidence-source.ts'
import { neighbourColumns } from './neighbours.ts'
import { listedTo } from './visible.ts'

export type ReferenceRow = typeof references.$inferSelect
type NewReference = typeof references.$inferInsert

/** From another identifier of a work to the reference that stands for it. */
export const SAME_AS = 'same-as'

const sameAs = and(eq(links.fromId, references.id), eq(links.relation, SAME_AS))
const standing = sql<string>`coalesce(${links.toId}, ${references.id})`

/** The references that these keys stand for, where there are some. */
export async function referenceIds(q: Reader, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const found = await q
    .select({ key: references.key, id: standing })
    .from(references)
    .leftJoin(links, sameAs)
    .where(inArray(references.key, keys))
  return new Map(found.map(({ key, id }) => [key, id]))
}

export async function findReference(q: Reader, slug: string): Promise<ReferenceRow | null> {
  const [named] = await q
    .select({ id: standing })
    .from(references)
    .leftJoin(links, sameAs)
    .where(eq(references.slug, slug))
    .limit(1)
  if (!named) return null
  const [found] = await q.select().from(references).where(eq(references.id, named.id)).limit(1)
  return found ?? null
}

/** Everything that identifies a work: its own identifier first, then those that were joined to it. */
export async function identifiersOf(q: Reader, id: string) {
  const { key, scheme, identifier, url } = references
  const joined = q
    .select({ id: links.fromId })
    .from(links)
    .where(and(eq(links.toId, id), eq(links.relation, SAME_AS)))
  const found = await q
    .select({ id: references.id, key, scheme, identifier, url })
    .from(references)
    .where(or(eq(references.id, id), inArray(references.id, joined)))
    .orderBy(asc(references.key))
  const own = found.filter((one) => one.id === id)
  return [...own, ...found.filter((one) => one.id !== id)]
}

export async function insertReference(tx: Tx, reference: NewReference): Promise<void> {
  await tx.insert(references).values(reference)
}

/** Changes what is said of a work. */
export async function updateReference(
  tx: Tx,
  id: string,
  change: Partial<Omit<NewReference, 'id'>>,
): Promise<void> {
  await tx.update(references).set(change).where(eq(references.id, id))
}

export async function removeCitations(tx: Tx, subjectId: string): Promise<void> {
  await tx.delete(citations).where(eq(citations.subjectId, subjectId))
}

/** Says which works a text cites, in the order of the text. */
export async function addCitations(
  tx: Tx,
  subjectId: string,
  referenceIds: string[],
): Promise<void> {
  if (referenceIds.length === 0) return
  await tx
    .insert(citations)
    .values(referenceIds.map((referenceId, position) => ({ subjectId, referenceId, position })))
}

/** Notes that something cites a work in no text of its own: as its source. */
export async function addCitation(tx: Tx, subjectId: string, referenceId: string): Promise<void> {
  const [last] = await tx
    .select({ position: max(citations.position) })
    .from(citations)
    .where(eq(citations.subjectId, subjectId))
  await tx
    .insert(citations)
    .values({ subjectId, referenceId, position: (last?.position ?? -1) + 1 })
    .onConflictDoNothing()
}

/** The published work that a prediction or experiment was taken from, which its texts need not cite. */
export async function sourceOf(
  q: Reader,
  kind: RecordKind | null,
  id: string,
): Promise<string | null> {
  if (kind !== 'prediction' && kind !== 'experiment') return null
  const taken = kind === 'prediction' ? predictions : experiments
  const [found] = await q.select({ id: taken.sourceId }).from(taken).where(eq(taken.recordId, id))
  return found?.id ?? null
}

const columns = {
  id: references.id,
  slug: references.slug,
  scheme: references.scheme,
  identifier: references.identifier,
  url: references.url,
  title: references.title,
  authors: references.authors,
  year: references.year,
  venue: references.venue,
  titleHtml: references.titleHtml,
  titlePlain: references.titlePlain,
  revision: references.revision,
}

export function citedBy(q: Reader, subjectId: string) {
  return q
    .select(columns)
    .from(citations)
    .innerJoin(references, eq(references.id, citations.referenceId))
    .where(eq(citations.subjectId, subjectId))
    .orderBy(asc(citations.position))
}

/** The records that cite a work, themselves, in a comment, an attempt or as evidence, as far as this viewer may list them. */
export function recordsCiting(q: Reader, scope: Scope, referenceId: string, limit: number) {
  return q
    .selectDistinct(neighbourColumns)
    .from(citations)
    .leftJoin(comments, and(eq(comments.id, citations.subjectId), listedTo(scope, comments)))
    .leftJoin(evidence, and(eq(evidence.id, citations.subjectId), listedTo(scope, evidence)))
    .leftJoin(attempts, and(eq(attempts.id, citations.subjectId), listedTo(scope, attempts)))
    .innerJoin(
      records,
      or(
        eq(records.id, citations.subjectId),
        eq(records.id, comments.recordId),
        eq(records.id, attempts.recordId),
        eq(records.id, evidence.targetId),
      ),
    )
    .where(
      and(
        eq(citations.referenceId, referenceId),
        listedTo(scope, records),
        sourceListed(q, scope, citations.subjectId),
      ),
    )
    .orderBy(asc(records.kind), asc(records.number))
    .limit(limit)
}

/** Works that some listed record cites, most cited first, with how many records do. */
export function listReferences(q: Reader, scope: Scope, limit: number) {
  const uses = count(records.id)
  return q
    .select({ ...columns, uses })
    .from(references)
    .innerJoin(citations, eq(citations.referenceId, references.id))
    .innerJoin(records, and(eq(records.id, citations.subjectId), listedTo(scope, records)))
    .groupBy(references.id)
    .having(gt(uses, 0))
    .orderBy(desc(uses), asc(references.slug))
    .limit(limit)
}

export async function referenceById(q: Reader, id: string): Promise<ReferenceRow | null> {
  const [found] = await q.select().from(references).where(eq(references.id, id)).limit(1)
  return found ?? null
}
