import { sql } from 'drizzle-orm'
import { write } from '../client.ts'
import { counters } from '../schema/index.ts'
import type { Tx } from '../types.ts'

/** The next number of a series, in a short statement of its own; a number once taken is never reused. */
export function takeNumber(name: string): Promise<number> {
  return write((tx) => advance(tx, name))
}

/** The same inside a write that is under way, where many numbers are taken at once. */
export async function advance(tx: Tx, name: string, by = 1): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ name, value: by })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + ${by}` } })
    .returning({ value: counters.value })
  if (!row) throw new Error(`the counter ${name} gave no number`)
  return row.value
}
