import pg from 'pg'
import { Sqlite } from '#db/sqlite-driver.ts'

export type Raw = {
  /** Rows of a statement, as the driver gives them. */
  rows(statement: string): Promise<Record<string, unknown>[]>
  run(statements: string): Promise<void>
}

/** A plain connection beside the program's own, to look at or prepare what lies in a database. */
export async function withRaw<T>(url: string, work: (raw: Raw) => Promise<T>): Promise<T> {
  return url.startsWith('file:') ? onSqlite(url.slice(5), work) : onPostgres(url, work)
}

async function onSqlite<T>(file: string, work: (raw: Raw) => Promise<T>): Promise<T> {
  const connection = new Sqlite(file)
  try {
    return await work({
      rows: async (statement) => connection.prepare<[], Record<string, unknown>>(statement).all(),
      run: async (statements) => void connection.exec(statements),
    })
  } finally {
    connection.close()
  }
}

async function onPostgres<T>(url: string, work: (raw: Raw) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work({
      rows: async (statement) => (await client.query<Record<string, unknown>>(statement)).rows,
      run: async (statements) => void (await client.query(statements)),
    })
  } finally {
    await client.end()
  }
}
