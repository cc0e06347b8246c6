import { and, eq, getTableColumns } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { areas, people, records } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { visibleTo } from './visible.ts'

export type RecordRow = typeof records.$inferSelect
export type NewRecord = typeof records.$inferInsert

const columns = {
  ...getTableColumns(records),
  authorHandle: people.handle,
  authorName: people.displayName,
  areaKey: areas.key,
  areaName: areas.name,
}

const withAuthor = (q: Reader) =>
  q
    .select(columns)
    .from(records)
    .innerJoin(people, eq(people.id, records.authorId))
    .leftJoin(areas, eq(areas.id, records.areaId))

export type RecordWithAuthor = NonNullable<Awaited<ReturnType<typeof findRecord>>>

/** A record by its permanent number, if this viewer may open it. */
export async function findRecord(q: Reader, scope: Scope, kind: RecordKind, number: number) {
  const [found] = await withAuthor(q)
    .where(and(eq(records.kind, kind), eq(records.number, number), visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}

/** The same by its id. */
export async function findRecordById(q: Reader, scope: Scope, id: string) {
  const [found] = await withAuthor(q)
    .where(and(eq(records.id, id), visibleTo(scope, records)))
    .limit(1)
  return found ?? null
}

export async function insertRecord(tx: Tx, record: NewRecord): Promise<void> {
  await tx.insert(records).values(record)
}

export async function updateRecord(tx: Tx, id: string, change: Partial<NewRecord>): Promise<void> {
  await tx.update(records).set(change).where(eq(records.id, id))
}
