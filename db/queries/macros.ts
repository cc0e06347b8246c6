import { and, desc, eq } from 'drizzle-orm'
import { macros } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

/** The macros in use, as KaTeX takes them: name with its backslash → expansion. */
export async function currentMacros(q: Reader): Promise<Record<string, string>> {
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
