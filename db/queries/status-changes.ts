import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { people, records, statusChanges } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'
import { listedTo } from './visible.ts'

type NewStatusChange = typeof statusChanges.$inferInsert

export async function addStatusChange(tx: Tx, change: NewStatusChange): Promise<void> {
  await tx.insert(statusChanges).values(change)
}

/** What a status over time is computed from. */
export const notedColumns = {
  id: statusChanges.id,
  recordId: statusChanges.recordId,
  to: statusChanges.to,
  footing: statusChanges.footing,
  asOf: statusChanges.asOf,
  createdAt: statusChanges.createdAt,
}

type Which = { kind: RecordKind; areaId: string | null; limit: number }

/** All changes of status of the public records of a kind, record by record. */
export function publicStatusChanges(q: Reader, { kind, areaId, limit }: Which) {
  return q
    .select(notedColumns)
    .from(statusChanges)
    .innerJoin(records, eq(records.id, statusChanges.recordId))
    .where(
      and(
        eq(records.kind, kind),
        eq(statusChanges.axis, 'human'),
        areaId ? eq(records.areaId, areaId) : undefined,
        listedTo(PUBLIC_SCOPE, records),
      ),
    )
    .orderBy(asc(statusChanges.recordId), asc(statusChanges.createdAt), asc(statusChanges.id))
    .limit(limit)
}

export async function setFootingOfStep(tx: Tx, id: string, footing: Footing): Promise<void> {
  await tx.update(statusChanges).set({ footing }).where(eq(statusChanges.id, id))
}

/** The changes of status of one record, with who made each. */
export function statusChangesOf(q: Reader, recordId: string) {
  return q
    .select({ ...getTableColumns(statusChanges), handle: people.handle })
    .from(statusChanges)
    .innerJoin(people, eq(people.id, statusChanges.actorId))
    .where(and(eq(statusChanges.recordId, recordId), eq(statusChanges.axis, 'human')))
    .orderBy(asc(statusChanges.createdAt), asc(statusChanges.id))
}
