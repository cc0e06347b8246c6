import { and, asc, eq, getTableColumns, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { RecordKind } from '#app/domain/record/kind.ts'
import {
  htmlColumns,
  TEXT_KINDS,
  type TextEntry,
  type TextField,
  type TextKind,
  textEntry,
} from '../schema/rendered-texts.ts'
import type { Reader, Tx } from '../types.ts'

export type StaleText = {
  id: string
  /** Null where the text is never edited. */
  revision: number | null
  /** The record that search shows for it; null where search does not find it. */
  recordId: string | null
  recordKind: RecordKind | null
  sources: Record<string, string>
}

/** Texts whose stored HTML another renderer version made, or was made with other macros. */
export async function staleTexts(
  q: Reader,
  kind: TextKind,
  version: number,
  limit: number,
): Promise<StaleText[]> {
  const entry = textEntry(kind)
  const { table, revised, indexed, beside } = entry
  const id = column(table, 'id')
  const rows = await q
    .select({
      id: sql<string>`${id}`,
      revision: revised ? sql<number>`${column(table, 'revision')}` : sql<null>`null`,
      recordId: indexed ? sql<string>`${column(table, indexed.recordId)}` : sql<null>`null`,
      recordKind: beside ? sql<RecordKind>`${column(table, 'kind')}` : sql<null>`null`,
      sources: sourcesIn(table, entry.fields),
    })
    .from(table)
    .where(and(ne(column(table, 'renderVersion'), version), isWritten(entry)))
    .orderBy(asc(id))
    .limit(limit)
  const more = await sourcesBeside(q, entry, rows)
  return rows.map((row) => ({ ...row, sources: { ...row.sources, ...more.get(row.id) } }))
}

async function sourcesBeside(q: Reader, { beside = {} }: TextEntry, rows: { id: string }[]) {
  const found = new Map<string, Record<string, string>>()
  if (rows.length === 0) return found
  const ids = rows.map(({ id }) => id)
  for (const { table, fields } of Object.values(beside)) {
    const recordId = column(table, 'recordId')
    const parts = await q
      .select({ id: sql<string>`${recordId}`, sources: sourcesIn(table, fields) })
      .from(table)
      .where(inArray(recordId, ids))
    for (const { id, sources } of parts) found.set(id, sources)
  }
  return found
}

/** Marks every stored text as made by no version, so that the job sets it again. */
export async function markAllStale(tx: Tx): Promise<void> {
  for (const kind of TEXT_KINDS) {
    const entry = textEntry(kind)
    await tx.update(entry.table).set({ renderVersion: 0 }).where(isWritten(entry))
  }
}

type Rendered = Parameters<typeof htmlColumns>[1]

/**
 * Stores the HTML of a text that was set again, and says whether it did: a text that was edited
 * meanwhile has been set by the edit.
 */
export async function storeHtml(
  tx: Tx,
  kind: TextKind,
  { id, revision, recordKind }: StaleText,
  { rendered, renderVersion }: { rendered: Rendered; renderVersion: number },
): Promise<boolean> {
  const { table, fields, beside } = textEntry(kind)
  const own = column(table, 'id')
  const stored = await tx
    .update(table)
    .set({ ...htmlColumns(fields, rendered), renderVersion })
    .where(
      and(eq(own, id), revision === null ? undefined : eq(column(table, 'revision'), revision)),
    )
    .returning({ id: own })
  if (stored.length === 0) return false
  const part = recordKind && beside?.[recordKind]
  if (part)
    await tx
      .update(part.table)
      .set(htmlColumns(part.fields, rendered))
      .where(eq(column(part.table, 'recordId'), id))
  return true
}

/** The sources of a kind as a query selects them, each with the name of its field. */
export function sourcesIn(table: PgTable, fields: Record<string, TextField>) {
  const named = Object.entries(fields).map(([name, { source }]) => [
    name,
    sql<string>`${column(table, source)}`,
  ])
  return Object.fromEntries(named) as Record<string, SQL<string>>
}

/** Most evidence is attached without a word, and most people say nothing of themselves. */
const isWritten = ({ table, fields }: TextEntry) =>
  or(...Object.values(fields).map(({ source }) => ne(column(table, source), '')))

function column(table: PgTable, name: string): PgColumn {
  const found = getTableColumns(table)[name]
  if (!found) throw new Error(`no column ${name} for a rendered text`)
  return found
}
