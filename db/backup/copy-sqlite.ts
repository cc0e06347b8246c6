import type { Database as Connection } from 'better-sqlite3'
import type { BackupTable } from '#app/domain/backup/manifest.ts'
import { DatabaseProblem } from '../errors.ts'
import { connect } from '../open-sqlite.ts'
import { Sqlite } from '../sqlite-driver.ts'
import { countedIn } from './sqlite-tables.ts'

const PAGES_AT_ONCE = 2000

/**
 * Copies a database that is in use, as it is at one moment. The transaction that is held open keeps
 * that moment: without it each write of somebody else would begin the copy anew.
 */
export async function copySqlite(file: string, to: string): Promise<void> {
  const source = connect(file, true)
  try {
    source.exec('BEGIN')
    source.prepare('select count(*) from sqlite_schema').get()
    await source.backup(to, { progress: () => PAGES_AT_ONCE })
  } finally {
    source.close()
  }
  const copy = new Sqlite(to)
  try {
    // One file, which opens where no log can be kept beside it.
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

export type Contents = { migrations: string[]; tables: BackupTable[] }

/** What a database file holds, once every page and every key of it has been looked at. */
export function inspectSqlite(file: string): Contents {
  const connection = connect(file, true)
  try {
    const [sound] = connection.pragma('integrity_check(1)') as { integrity_check: string }[]
    if (sound?.integrity_check !== 'ok')
      throw new DatabaseProblem(`${file} is not sound: ${sound?.integrity_check}`)
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0)
      throw new DatabaseProblem(`${file} has ${orphans.length} rows without their parent.`)
    return { migrations: migrationsIn(connection), tables: countedIn(connection) }
  } finally {
    connection.close()
  }
}

function migrationsIn(connection: Connection): string[] {
  const known = connection
    .prepare("select 1 from sqlite_schema where type = 'table' and name = 'migrations'")
    .get()
  if (!known) throw new DatabaseProblem('This database holds no site: it has no migrations.')
  return connection.prepare('select name from migrations order by name').pluck().all() as string[]
}

/** The uploaded files that a database file knows, by the hash that is their name. */
export function uploadsKnownTo(file: string): string[] {
  const connection = connect(file, true)
  try {
    return connection
      .prepare('select hash from attachments order by hash')
      .pluck()
      .all() as string[]
  } finally {
    connection.close()
  }
}
