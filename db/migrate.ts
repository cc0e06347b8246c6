import { sqliteFile } from './client.ts'
import { dialect } from './dialect.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import { migrationsFor } from './migrations.ts'

/** Applies what is missing and says what it applied. A newer database is refused untouched. */
export async function migrate(url: string): Promise<string[]> {
  return dialect === 'postgres'
    ? migratePostgres(url, migrationsFor())
    : migrateSqlite(sqliteFile(url), migrationsFor())
}
