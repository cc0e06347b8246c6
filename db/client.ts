import { dialect } from './dialect.ts'
import { DatabaseProblem } from './errors.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import type { Database, Reader, Write, WriteOptions } from './types.ts'

/** One database a process, kept on the global object because the development server reloads modules. */
const holder = globalThis as typeof globalThis & { touchstoneDatabase?: Database }

export function connectDatabase(url: string): Database {
  if (holder.touchstoneDatabase) throw new Error('the database is already open in this process')
  holder.touchstoneDatabase =
    dialect === 'postgres' ? openPostgres(url) : openSqlite(sqliteFile(url))
  return holder.touchstoneDatabase
}

export async function disconnectDatabase(): Promise<void> {
  await holder.touchstoneDatabase?.close()
  delete holder.touchstoneDatabase
}

export function database(): Database {
  if (!holder.touchstoneDatabase) throw new Error('connectDatabase() has not been called')
  return holder.touchstoneDatabase
}

export const reader = (): Reader => database().reader

export const write: Write = (work, options) => database().write(work, options)

/** For what a page can be read without: it is written now, or another time. */
export const BRIEFLY: WriteOptions = { waitMs: 100 }

/** The path in `file:…`; anything else is refused with the two forms that are understood. */
export function sqliteFile(url: string): string {
  if (url.startsWith('file:'))
    return decodeURIComponent(url.slice('file:'.length).replace(/^\/\//, ''))
  throw new DatabaseProblem('DATABASE_URL must start with file: or postgres://.')
}
