import type { Database as Connection } from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DatabaseProblem, translated } from './errors.ts'
import { unnested } from './nesting.ts'
import { Sqlite } from './sqlite-driver.ts'
import { cacheStatements } from './statement-cache.ts'
import type { Database, Reader, Tx, Write } from './types.ts'

/** Below this, a WAL database with two connections can be corrupted. */
const LEAST_VERSION = [3, 51, 3] as const

/** One queued writer, one read-only reader; both in this process, both on the same file. */
export function openSqlite(file: string): Database {
  const writer = connect(file, false)
  writer.pragma('journal_mode = WAL')
  const reader = connect(file, true)
  const version = reader.prepare<[], number>('pragma data_version').pluck()
  return {
    dialect: 'sqlite',
    reader: executor(reader) as unknown as Reader,
    write: queued(writer),
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

/** A connection with every pragma that the guarantees rest on. */
export function connect(file: string, readonly: boolean): Connection {
  try {
    const connection = new Sqlite(file, { readonly, timeout: 5000 })
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
  if (code === 'SQLITE_FULL') return 'the disk is full.'
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

/** drizzle's own async transactions commit before their first await on this driver, hence BEGIN by hand. */
function queued(connection: Connection): Write {
  const tx = executor(connection) as unknown as Tx
  let queue: Promise<unknown> = Promise.resolve()
  return (work) =>
    unnested(async () => {
      const turn = queue.then(() => transaction(connection, () => work(tx)))
      queue = turn.catch(() => undefined)
      return turn
    })
}

async function transaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    connection.exec('BEGIN IMMEDIATE')
    const result = await work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw translated(error)
  }
}
