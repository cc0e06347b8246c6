import { existsSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DATABASE_COPY, TABLES } from '#app/domain/backup/manifest.ts'
import { sqliteFile } from '../client.ts'
import { dialect } from '../dialect.ts'
import { DatabaseProblem } from '../errors.ts'
import { migratePostgres } from '../migrate-postgres.ts'
import { migrateSqlite } from '../migrate-sqlite.ts'
import { migrationsFor } from '../migrations.ts'
import { connect } from '../open-sqlite.ts'
import { inspectSqlite } from './copy-sqlite.ts'
import { countedInPostgres, emptyPostgres, isEmptyPostgres, loadPostgres } from './load-postgres.ts'
import { type RowSource, rowFiles } from './row-files.ts'
import { rowsIn } from './sqlite-tables.ts'
import { assertSame, fillFile, migrationsOfThen, type Snapshot, withoutIndex } from './take.ts'

const OCCUPIED =
  'holds something already. A backup is restored into an empty place only: name another one, or move away what is there.'

/** Refuses a place that holds anything. */
export async function assertEmpty(url: string): Promise<void> {
  if (dialect === 'postgres') {
    if (!(await isEmptyPostgres(url))) throw new DatabaseProblem(`The database ${OCCUPIED}`)
  } else if (existsSync(sqliteFile(url)))
    throw new DatabaseProblem(`The database file ${sqliteFile(url)} ${OCCUPIED}`)
}

/** Restores what a folder holds into an empty database and brings it up to date. All or nothing. */
export const placeSnapshot = (url: string, folder: string, snapshot: Snapshot): Promise<void> =>
  dialect === 'postgres'
    ? placeInPostgres(url, folder, snapshot)
    : placeInFile(sqliteFile(url), folder, snapshot)

async function placeInFile(file: string, folder: string, snapshot: Snapshot): Promise<void> {
  const part = `${file}.restoring`
  await removeFile(part)
  try {
    if (snapshot.engine === 'sqlite') await copyFile(join(folder, DATABASE_COPY), part)
    else await fillFile(part, folder, snapshot)
    assertSame(withoutIndex(snapshot), inspectSqlite(part))
    migrateSqlite(part, migrationsFor())
    await rename(part, file)
  } finally {
    await removeFile(part)
  }
}

/** With the copy that migrating has made of it beside it. */
async function removeFile(part: string): Promise<void> {
  const copies = migrationsFor().map((_, place) => `.before-${String(place).padStart(4, '0')}`)
  for (const end of ['', '-wal', '-shm', ...copies]) await rm(`${part}${end}`, { force: true })
}

async function placeInPostgres(url: string, folder: string, snapshot: Snapshot): Promise<void> {
  try {
    await migratePostgres(url, migrationsOfThen(snapshot.migrations, 'postgres'))
    if (snapshot.engine === 'postgres') {
      const names = snapshot.tables.map(({ name }) => name)
      await loadPostgres(url, rowFiles(join(folder, TABLES), names))
    } else await loadFromFile(url, join(folder, DATABASE_COPY), snapshot)
    const names = withoutIndex(snapshot).tables.map(({ name }) => name)
    const tables = await countedInPostgres(url, names)
    assertSame(withoutIndex(snapshot), { migrations: snapshot.migrations, tables })
    await migratePostgres(url, migrationsFor())
  } catch (error) {
    await emptyPostgres(url)
    throw error
  }
}

async function loadFromFile(url: string, file: string, { tables }: Snapshot): Promise<void> {
  const connection = connect(file, true)
  try {
    const source: RowSource = {
      tables: tables.map(({ name }) => name),
      rows: (table) => rowsIn(connection, table),
    }
    await loadPostgres(url, source)
  } finally {
    connection.close()
  }
}
