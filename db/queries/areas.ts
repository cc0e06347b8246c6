import { asc, eq } from 'drizzle-orm'
import { areas } from '../schema/index.ts'
import { indexNamed } from '../search/index-named.ts'
import type { Reader, Tx } from '../types.ts'
import { addSubject } from './subjects.ts'

export function listAreas(q: Reader) {
  return q
    .select({ id: areas.id, key: areas.key, name: areas.name, description: areas.description })
    .from(areas)
    .orderBy(asc(areas.position), asc(areas.id))
}

export async function findArea(q: Reader, key: string) {
  const [found] = await q
    .select({ id: areas.id, key: areas.key, name: areas.name, description: areas.description })
    .from(areas)
    .where(eq(areas.key, key))
    .limit(1)
  return found ?? null
}

export async function findAreaId(q: Reader, key: string): Promise<string | null> {
  const [found] = await q.select({ id: areas.id }).from(areas).where(eq(areas.key, key)).limit(1)
  return found?.id ?? null
}

type NewArea = { key: string; name: string; description: string; position: number }

export async function addArea(tx: Tx, area: NewArea): Promise<string> {
  const id = await addSubject(tx, 'area')
  await tx.insert(areas).values({ id, ...area })
  await indexNamed(tx, 'area', id)
  return id
}
