import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { claims, comments, people, predictions, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { markBesideStale } from './rerender-beside.ts'

/** Records whose stored HTML another renderer version made, or was made with other macros. */
export function staleRecords(q: Reader, version: number, limit: number) {
  return q
    .select({
      id: records.id,
      kind: records.kind,
      revision: records.revision,
      scope: sql<string>`coalesce(${claims.scopeMd}, ${predictions.scopeMd}, '')`,
      criterion: sql<string>`coalesce(${predictions.criterionMd}, '')`,
      title: records.title,
      statement: records.statementMd,
      background: records.backgroundMd,
      remarks: records.remarksMd,
    })
    .from(records)
    .leftJoin(claims, eq(claims.recordId, records.id))
    .leftJoin(predictions, eq(predictions.recordId, records.id))
    .where(ne(records.renderVersion, version))
    .orderBy(asc(records.id))
    .limit(limit)
}

export function staleComments(q: Reader, version: number, limit: number) {
  return q
    .select({
      id: comments.id,
      recordId: comments.recordId,
      revision: comments.revision,
      body: comments.bodyMd,
    })
    .from(comments)
    .where(ne(comments.renderVersion, version))
    .orderBy(asc(comments.id))
    .limit(limit)
}

export function staleProfiles(q: Reader, version: number, limit: number) {
  return q
    .select({ id: people.id, revision: people.revision, about: people.aboutMd })
    .from(people)
    .where(and(ne(people.renderVersion, version), ne(people.aboutMd, '')))
    .orderBy(asc(people.id))
    .limit(limit)
}

/** Marks every stored text as made by no version, so that the job sets it again. */
export async function markAllStale(tx: Tx): Promise<void> {
  await tx.update(records).set({ renderVersion: 0 })
  await tx.update(comments).set({ renderVersion: 0 })
  await tx.update(people).set({ renderVersion: 0 })
  await markBesideStale(tx)
}

type Revision = { id: string; revision: number }

// A text that was edited while it was being set again has been set by the edit: nothing is stored.

export async function storeRecordHtml(
  tx: Tx,
  { id, revision }: Revision,
  columns: Partial<typeof records.$inferInsert>,
): Promise<boolean> {
  const same = and(eq(records.id, id), eq(records.revision, revision))
  const stored = await tx.update(records).set(columns).where(same).returning({ id: records.id })
  return stored.length > 0
}

type Prose = { scope: string; criterion: string }

/** The HTML of the texts that only some kinds of record have. */
export async function storeProseHtml(
  tx: Tx,
  { id, kind }: { id: string; kind: RecordKind },
  { scope, criterion }: Prose,
): Promise<void> {
  if (kind === 'claim')
    await tx.update(claims).set({ scopeHtml: scope }).where(eq(claims.recordId, id))
  if (kind === 'prediction')
    await tx
      .update(predictions)
      .set({ scopeHtml: scope, criterionHtml: criterion })
      .where(eq(predictions.recordId, id))
}

export async function storeCommentHtml(
  tx: Tx,
  { id, revision }: Revision,
  columns: Partial<typeof comments.$inferInsert>,
): Promise<boolean> {
  const same = and(eq(comments.id, id), eq(comments.revision, revision))
  const stored = await tx.update(comments).set(columns).where(same).returning({ id: comments.id })
  return stored.length > 0
}

export async function storeProfileHtml(
  tx: Tx,
  { id, revision }: Revision,
  columns: Partial<typeof people.$inferInsert>,
): Promise<void> {
  const same = and(eq(people.id, id), eq(people.revision, revision))
  await tx.update(people).set(columns).where(same)
}
