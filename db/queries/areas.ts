import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { areaMoves, areas, events, people, records } from '../schema/index.ts'
import { indexNamed } from '../search/index-named.ts'
import type { Reader, Tx } from '../types.ts'
import { addSubject } from './subjects.ts'

const columns = {
  id: areas.id,
  key: areas.key,
  name: areas.name,
  description: areas.description,
  position: areas.position,
  retiredAt: areas.retiredAt,
  mergedIntoId: areas.mergedIntoId,
}

export type AreaRow = Awaited<ReturnType<typeof listAreas>>[number]

/** Those that were not merged into another, retired ones too. */
export const isArea = isNull(areas.mergedIntoId)

export function listAreas(q: Reader) {
  return q.select(columns).from(areas).where(isArea).orderBy(asc(areas.position), asc(areas.id))
}

/** The areas that were merged into another, with the key of that. */
export function mergedAreas(q: Reader) {
  return q
    .select(columns)
    .from(areas)
    .where(sql`${areas.mergedIntoId} is not null`)
    .orderBy(asc(areas.name), asc(areas.id))
}

/** By its key, which an area that was merged keeps. */
export async function findArea(q: Reader, key: string): Promise<AreaRow | null> {
  const [found] = await q.select(columns).from(areas).where(eq(areas.key, key)).limit(1)
  return found ?? null
}

export async function findAreaById(q: Reader, id: string): Promise<AreaRow | null> {
  const [found] = await q.select(columns).from(areas).where(eq(areas.id, id)).limit(1)
  return found ?? null
}

/** Where a record goes that is put into an area of this key: one that was merged leads on. */
export async function findAreaId(q: Reader, key: string): Promise<string | null> {
  const found = await findArea(q, key)
  return found?.mergedIntoId ?? found?.id ?? null
}

type NewArea = { key: string; name: string; description: string; position: number }

export async function addArea(tx: Tx, { key, name, description, position }: NewArea) {
  const id = await addSubject(tx, 'area')
  await tx.insert(areas).values({ id, key, name, description, position })
  await indexNamed(tx, 'area', id)
  return id
}

type Change = Partial<
  Pick<AreaRow, 'name' | 'description' | 'position' | 'retiredAt' | 'mergedIntoId'>
>

export async function updateArea(tx: Tx, id: string, change: Change): Promise<void> {
  await tx.update(areas).set(change).where(eq(areas.id, id))
  if (change.name !== undefined) await indexNamed(tx, 'area', id)
}

/** Puts the records of an area into another and keeps which they were. Says how many. */
export async function moveRecords(tx: Tx, fromId: string, toId: string, at: Date): Promise<number> {
  await tx.delete(areaMoves).where(eq(areaMoves.fromId, fromId))
  await tx.insert(areaMoves).select(
    tx
      .select({
        recordId: records.id,
        fromId: sql<string>`${fromId}`.as('from_id'),
        movedAt: sql<Date>`${sql.param(at, areaMoves.movedAt)}`.as('moved_at'),
      })
      .from(records)
      .where(eq(records.areaId, fromId)),
  )
  await tx.update(records).set({ areaId: toId }).where(eq(records.areaId, fromId))
  return tx.$count(areaMoves, eq(areaMoves.fromId, fromId))
}

/** Puts back what a merging moved, as far as it is still where that put it. Says how many. */
export async function moveBack(tx: Tx, fromId: string, toId: string): Promise<number> {
  const moved = tx
    .select({ id: areaMoves.recordId })
    .from(areaMoves)
    .where(eq(areaMoves.fromId, fromId))
  const back = await tx
    .update(records)
    .set({ areaId: fromId })
    .where(and(eq(records.areaId, toId), inArray(records.id, moved)))
    .returning({ id: records.id })
  await tx.delete(areaMoves).where(eq(areaMoves.fromId, fromId))
  return back.length
}

/** What was done to an area, the latest first. */
export function areaEvents(q: Reader, areaId: string, limit: number) {
  return q
    .select({
      id: events.id,
      kind: events.kind,
      data: events.data,
      at: events.at,
      handle: people.handle,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(eq(events.subjectId, areaId))
    .orderBy(sql`${events.at} desc`, sql`${events.id} desc`)
    .limit(limit)
}
