import type { SQL } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { serializable } from './postgres-write.ts'
import type { Database, Reader, Tx } from './types.ts'

/** What a session of the server allows: a statement, a reader's wait for a lock, a forgotten transaction. */
const SESSION = `set statement_timeout = '20s'; set lock_timeout = '3s';
  set idle_in_transaction_session_timeout = '60s'`

/** A server that is gone without a word is given up a little after it would have given up itself. */
const QUERY_MS = 25_000

export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 5_000,
    query_timeout: QUERY_MS,
    keepAlive: true,
    onConnect: async (client) => {
      // Without a listener, a server that ends a connection in use would end this process.
      client.on('error', () => undefined)
      await client.query(SESSION)
    },
  })
  pool.on('error', () => undefined)
  return {
    dialect: 'postgres',
    reader: executor(drizzle(pool, CASING)) as unknown as Reader,
    write: serializable(pool, (client) => executor(drizzle(client, CASING)) as unknown as Tx),
    version: () => null,
    ping: async () => {
      await pool.query('select 1')
    },
    close: () => pool.end(),
  }
}

const CASING = { casing: 'snake_case' } as const

type Executable = Pick<NodePgDatabase, 'execute'>

function executor<T extends Executable>(db: T) {
  return Object.assign(db, {
    rows: async (query: SQL) => (await db.execute(query)).rows,
    run: async (query: SQL) => {
      await db.execute(query)
    },
  })
}
