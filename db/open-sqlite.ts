import type { Database as Connection } from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseProblem, isLocked } from './errors.ts'
import { Sqlite } from './sqlite-driver.ts'
import { queued } from './sqlite-write.ts'
import { cacheStatements } from './statement-cache.ts'
import type { Database, Reader, Tx } from './types.ts'

const LOCAL = 'put it on a disk of this machine, not on a network drive.'

/** Below this, a WAL database with two connections can be corrupted. */
const LEAST_VERSION = [3, 51, 3] as const

/** While the program starts nobody reads, so that a lock may be waited for where it stands. */
const START_WAIT_MS = 5_000

/** What a reader may need for a moment, as while another process puts a broken-off log in order. */
const READER_WAIT_MS = 100

/** One queued writer, one read-only reader; both in this process, both on the same file. */
export function openSqlite(file: string): Database {
  const writer = openWriter(file)
  const reader = connect(file, true)
  reader.pragma(`busy_timeout = ${READER_WAIT_MS}`)
  // A large sort must not need room on a disk that is full.
  reader.pragma('temp_store = MEMORY')
  const version = reader.prepare<[], number>('pragma data_version').pluck()
  return {
    dialect: 'sqlite',
    reader: executor(reader) as unknown as Reader,
    write: queued(writer, executor(writer) as unknown as Tx),
    version: () => version.get() ?? null,
    ping: async () => {
      reader.prepare('select 1').get()
    },
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}

/** The writer never waits inside SQLite: that would hold up every reader of this process. */
function openWriter(file: string): Connection {
  const connection = connect(file, false)
  try {
    const mode = connection.pragma('journal_mode = WAL', { simple: true })
    if (mode !== 'wal')
      throw new DatabaseProblem(`${file} lies where SQLite keeps no log: ${LOCAL}`)
    connection.pragma('busy_timeout = 0')
    assertWritable(connection)
    return connection
  } catch (error) {
    connection.close()
    throw cannotOpen(file, error)
  }
}

/** A file that may not be written opens without a word. One that is locked at the moment is well. */
function assertWritable(connection: Connection) {
  try {
    connection.exec('BEGIN IMMEDIATE')
    connection.exec('ROLLBACK')
  } catch (error) {
    if (!isLocked(error)) throw error
  }
}

/** A connection with every pragma that the guarantees rest on. */
export function connect(file: string, readonly: boolean): Connection {
  try {
    const connection = new Sqlite(file, { readonly, timeout: START_WAIT_MS })
    assertVersion(connection)
    // FULL: an acknowledged write survives a power cut. NORMAL, the default in WAL, syncs no commit.
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    connection.prepare('select count(*) from sqlite_schema').get()
    return connection
  } catch (error) {
    throw cannotOpen(file, error)
  }
}

/** The driver's error as a sentence for the person who started the program. */
export function cannotOpen(file: string, error: unknown): unknown {
  if (error instanceof DatabaseProblem) return error
  return new DatabaseProblem(`The database file ${file} cannot be opened: ${reason(error)}`, {
    cause: error,
  })
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return 'it is not a sound SQLite file.'
  if (code.startsWith('SQLITE_BUSY')) return 'another program holds a lock on it.'
  if (code.startsWith('SQLITE_CANTOPEN')) return 'its folder is missing or may not be read.'
  if (code.startsWith('SQLITE_READONLY')) return 'it may not be written.'
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'the disk is full.'
  return error instanceof Error ? error.message : String(error)
}

function assertVersion(connection: Connection) {
  const version = String(connection.prepare('select sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  for (const [place, least] of LEAST_VERSION.entries()) {
    const part = parts[place] ?? 0
    if (part > least) return
    if (part < least) throw new DatabaseProblem(`SQLite ${version} is too old; 3.51.3 is needed.`)
  }
}

function executor(connection: Connection) {
  const db = drizzle(cacheStatements(connection), { casing: 'snake_case' })
  // Bound here, because the name is given to the asynchronous form below.
  const run = db.run.bind(db)
  return Object.assign(db, {
    rows: async (query: SQL) => db.all(query),
    run: async (query: SQL) => {
      run(query)
    },
  })
}
