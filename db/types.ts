import type { SQL } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Dialect } from './dialect.ts'

type Builder = NodePgDatabase<Record<string, never>>

/** Raw rows, for the few queries that no builder writes (recursion, full text). */
type Rows = { rows<Row extends object>(query: SQL): Promise<Row[]> }

/** Reads only: it has no insert, update or delete, so writing outside `write()` does not compile. */
export type Reader = Pick<Builder, 'select' | 'selectDistinct' | 'with' | '$with' | '$count'> & Rows

/** What a `write()` body works with. */
export type Tx = Reader &
  Pick<Builder, 'insert' | 'update' | 'delete'> & { run(query: SQL): Promise<void> }

/** How long to wait for one's turn and for locks of others; unless given, five seconds. */
export type WriteOptions = { waitMs?: number }

/** Refused as `unavailable` when it cannot begin in time, or the database cannot keep it. */
export type Write = <T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions) => Promise<T>

export type Database = {
  dialect: Dialect
  reader: Reader
  write: Write
  /** Another number after every change, whoever made it; null where that cannot be told. */
  version(): number | null
  /** Rejects when the database cannot be reached. */
  ping(): Promise<void>
  close(): Promise<void>
}
