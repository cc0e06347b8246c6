import { asc } from 'drizzle-orm'
import { units } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type NewUnit = typeof units.$inferInsert

/** The site's own units, as the domain reads them. */
export function listUnits(q: Reader) {
  return q
    .select({
      code: units.code,
      name: units.name,
      dimension: units.dimension,
      factor: units.factor,
    })
    .from(units)
    .orderBy(asc(units.code))
}

export async function insertUnit(tx: Tx, unit: NewUnit): Promise<void> {
  await tx.insert(units).values(unit)
}
