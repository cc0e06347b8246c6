import { and, count, desc, eq, sql } from 'drizzle-orm'
import { macros } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

type Macros = Record<string, string>

/** Grows with every change of any macro: no row is ever deleted, and taking one out of use counts. */
const generation = (rows: number, inUse: number): number => 2 * rows - inUse

/** The generation of the macros; a text was set with the present ones if it is still the same. */
export async function macroGeneration(q: Reader): Promise<number> {
  const [found] = await q
    .select({
      rows: count(),
      inUse: sql<number>`coalesce(sum(case when ${macros.current} then 1 else 0 end), 0)`,
    })
    .from(macros)
  return generation(found?.rows ?? 0, Number(found?.inUse ?? 0))
}

/** The macros in use with their generation, as of one moment. */
export async function macrosNow(q: Reader): Promise<{ macros: Macros; generation: number }> {
  const { name, expansion, current } = macros
  const rows = await q.select({ name, expansion, current }).from(macros)
  const inUse = rows.filter((row) => row.current)
  return {
    macros: Object.fromEntries(inUse.map((row) => [row.name, row.expansion])),
    generation: generation(rows.length, inUse.length),
  }
}

/** The macros in use, as KaTeX takes them: name with its backslash → expansion. */
export async function currentMacros(q: Reader): Promise<Macros> {
  const rows = await q
    .select({ name: macros.name, expansion: macros.expansion })
    .from(macros)
    .where(eq(macros.current, true))
  return Object.fromEntries(rows.map((row) => [row.name, row.expansion]))
}

type NewMacro = {
  name: string
  expansion: string
  origin: string
  authorId: string | null
  createdAt: Date
}

/** Puts a macro in place of its present version, which is kept. */
export async function putMacro(tx: Tx, macro: NewMacro): Promise<void> {
  const [last] = await tx
    .select({ version: macros.version })
    .from(macros)
    .where(eq(macros.name, macro.name))
    .orderBy(desc(macros.version))
    .limit(1)
  await tx
    .update(macros)
    .set({ current: false })
    .where(and(eq(macros.name, macro.name), eq(macros.current, true)))
  await tx.insert(macros).values({ ...macro, version: (last?.version ?? 0) + 1, current: true })
}
