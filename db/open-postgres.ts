import type { SQL } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { isSerializationFailure, translated } from './errors.ts'
import { unnested } from './nesting.ts'
import type { Database, Reader, Tx, Write } from './types.ts'

const TRIES = 8
const FIRST_PAUSE_MS = 4

/** Serializable transactions, so that the bodies written for one queued writer stay right here. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 12, connectionTimeoutMillis: 5000 })
  // An idle connection that the server closes must not end the process.
  pool.on('error', () => undefined)
  const db = drizzle(pool, { casing: 'snake_case' })
  return {
    dialect: 'postgres',
    reader: executor(db) as unknown as Reader,
    write: serializable(db),
    version: () => null,
    ping: async () => {
      await pool.query('select 1')
    },
    close: () => pool.end(),
  }
}

type Executable = Pick<NodePgDatabase, 'execute'>

function executor<T extends Executable>(db: T) {
  return Object.assign(db, {
    rows: async (query: SQL) => (await db.execute(query)).rows,
    run: async (query: SQL) => {
      await db.execute(query)
    },
  })
}

function serializable(db: NodePgDatabase): Write {
  return (work) =>
    unnested(async () => {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        try {
          return await db.transaction((tx) => work(executor(tx) as unknown as Tx), {
            isolationLevel: 'serializable',
          })
        } catch (error) {
          if (!isSerializationFailure(error)) throw translated(error)
          await jitter(FIRST_PAUSE_MS * 2 ** attempt)
        }
      }
      return refuse('busy', { retryAfter: 1 })
    })
}

const jitter = (ms: number) =>
  new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random())))
