import { asc, eq, ne } from 'drizzle-orm'
import { comments, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** Records whose stored HTML another renderer version made, or was made with other macros. */
export function staleRecords(q: Reader, version: number, limit: number) {
  return q
    .select({
      id: records.id,
      title: records.title,
      statement: records.statementMd,
      background: records.backgroundMd,
      remarks: records.remarksMd,
    })
    .from(records)
    .where(ne(records.renderVersion, version))
    .orderBy(asc(records.id))
    .limit(limit)
}

export function staleComments(q: Reader, version: number, limit: number) {
  return q
    .select({ id: comments.id, body: comments.bodyMd })
    .from(comments)
    .where(ne(comments.renderVersion, version))
    .orderBy(asc(comments.id))
    .limit(limit)
}

/** Marks every stored text as made by no version, so that the job sets it again. */
export async function markAllStale(tx: Tx): Promise<void> {
  await tx.update(records).set({ renderVersion: 0 })
  await tx.update(comments).set({ renderVersion: 0 })
}

export async function storeCommentHtml(tx: Tx, id: string, html: string, version: number) {
  await tx
    .update(comments)
    .set({ bodyHtml: html, renderVersion: version })
    .where(eq(comments.id, id))
}
