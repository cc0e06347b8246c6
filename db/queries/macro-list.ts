import { asc, eq } from 'drizzle-orm'
import { macros } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** The macros in use with where each came from, by name. */
export function listMacros(q: Reader) {
  return q
    .select({
      name: macros.name,
      expansion: macros.expansion,
      version: macros.version,
      origin: macros.origin,
      createdAt: macros.createdAt,
    })
    .from(macros)
    .where(eq(macros.current, true))
    .orderBy(asc(macros.name))
}

/** Takes a macro out of use; its versions stay. */
export async function retireMacro(tx: Tx, name: string): Promise<void> {
  await tx.update(macros).set({ current: false }).where(eq(macros.name, name))
}
