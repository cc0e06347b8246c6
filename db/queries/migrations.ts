import { sql } from 'drizzle-orm'
import type { Reader } from '../types.ts'

/** The names of all migrations that a database has had. */
export async function appliedMigrations(q: Reader): Promise<string[]> {
  const rows = await q.rows<{ name: string }>(sql`select name from migrations`)
  return rows.map(({ name }) => name)
}
