import { asc, count } from 'drizzle-orm'
import { reader } from '#db/client.ts'
import {
  attachments,
  events,
  jobs,
  macros,
  origins,
  people,
  records,
  revisions,
} from '#db/schema/index.ts'

/** How many rows an import could have touched, and when anything last changed. */
export async function worldState() {
  const tables = { attachments, events, jobs, macros, origins, people, records, revisions }
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(tables)) {
    const [row] = await reader().select({ rows: count() }).from(table)
    counts[name] = row?.rows ?? 0
  }
  const texts = await reader().select().from(records).orderBy(asc(records.id))
  return { counts, texts }
}
