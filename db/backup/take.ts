import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type BackupManifest,
  DATABASE_COPY,
  differingTables,
  TABLES,
} from '#app/domain/backup/manifest.ts'
import { sqliteFile } from '../client.ts'
import { dialect } from '../dialect.ts'
import { DatabaseProblem } from '../errors.ts'
import { migrateSqlite } from '../migrate-sqlite.ts'
import { migrationsFor, pendingMigrations } from '../migrations.ts'
import { type Contents, copySqlite, inspectSqlite, uploadsKnownTo } from './copy-sqlite.ts'
import { dumpPostgres } from './dump-postgres.ts'
import { loadSqlite } from './load-sqlite.ts'
import { rowFiles } from './row-files.ts'

export type Snapshot = Pick<BackupManifest, 'engine' | 'migrations' | 'tables'>

/** Puts what a database holds at one moment into a folder; it is in use all the while. */
export async function takeSnapshot(url: string, folder: string): Promise<Snapshot> {
  if (dialect === 'postgres') {
    const tables = join(folder, TABLES)
    await mkdir(tables, { mode: 0o700 })
    return { engine: dialect, ...(await dumpPostgres(url, tables)) }
  }
  const copy = join(folder, DATABASE_COPY)
  await copySqlite(sqliteFile(url), copy)
  return { engine: dialect, ...inspectSqlite(copy) }
}

/**
 * Opens what a folder holds as a site would: the copy itself, or a file that its rows are put into.
 * Refuses what is not whole, and says which uploads belong to it.
 */
export async function openSnapshot(folder: string, snapshot: Snapshot): Promise<string[]> {
  if (snapshot.engine === 'sqlite') {
    const copy = join(folder, DATABASE_COPY)
    assertSame(snapshot, inspectSqlite(copy))
    return uploadsKnownTo(copy)
  }
  const trial = join(folder, 'trial.db')
  try {
    await fillFile(trial, folder, snapshot)
    assertSame(withoutIndex(snapshot), inspectSqlite(trial))
    return uploadsKnownTo(trial)
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(`${trial}${end}`, { force: true })
  }
}

/** A new file with the schema of then and the rows of a folder. */
export async function fillFile(file: string, folder: string, { migrations, tables }: Snapshot) {
  migrateSqlite(file, migrationsOfThen(migrations, 'sqlite'))
  const names = tables.map(({ name }) => name)
  await loadSqlite(file, rowFiles(join(folder, TABLES), names))
}

/** Those that a backup had had; one of a newer version is refused. */
export function migrationsOfThen(names: string[], engine: typeof dialect) {
  const all = migrationsFor(engine)
  pendingMigrations(all, names)
  return all.filter(({ name }) => names.includes(name))
}

export const withoutIndex = <T extends Contents>(contents: T): T => ({
  ...contents,
  tables: contents.tables.filter(({ name }) => name !== 'search_index'),
})

export function assertSame(said: Contents, found: Contents): void {
  const differing = differingTables(withoutIndex(said).tables, withoutIndex(found).tables)
  const [table] = differing
  if (table) throw new DatabaseProblem(`The backup is not whole: ${differing.join(', ')}.`)
  if (said.migrations.join() !== found.migrations.join())
    throw new DatabaseProblem('The backup is not whole: its migrations differ from its manifest.')
}
