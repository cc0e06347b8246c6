import { inArray } from 'drizzle-orm'
import { people } from '../schema/index.ts'
import type { Reader } from '../types.ts'

/** The names of these people by their ids; ids that are null are left out. */
export async function peopleById(q: Reader, ids: (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map<string, { handle: string; displayName: string }>()
  const rows = await q
    .select({ id: people.id, handle: people.handle, displayName: people.displayName })
    .from(people)
    .where(inArray(people.id, wanted))
  return new Map(rows.map(({ id, ...name }) => [id, name] as const))
}
