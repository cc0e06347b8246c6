import { asc, eq, notInArray } from 'drizzle-orm'
import { macros } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** Names that were defined once and that somebody has taken out of use. */
export async function retiredMacros(q: Reader): Promise<string[]> {
  const inUse = q.select({ name: macros.name }).from(macros).where(eq(macros.current, true))
  const rows = await q
    .selectDistinct({ name: macros.name })
    .from(macros)
    .where(notInArray(macros.name, inUse))
    .orderBy(asc(macros.name))
  return rows.map((row) => row.name)
}
