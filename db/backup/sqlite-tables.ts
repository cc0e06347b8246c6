import type { Database as Connection } from 'better-sqlite3'
import type { BackupTable } from '#app/domain/backup/manifest.ts'

export type Row = Record<string, unknown>

const BATCH = 500

type Listed = { schema: string; name: string; type: string }

/** The tables that hold rows: not those of the search index, and not the list of migrations. */
export const tablesIn = (connection: Connection): string[] =>
  (connection.pragma('table_list') as Listed[])
    .filter(({ schema, type, name }) => schema === 'main' && type === 'table' && isKept(name))
    .map(({ name }) => name)
    .sort()

export const isKept = (name: string): boolean => !/^sqlite_|^migrations$|^__/.test(name)

export const countedIn = (connection: Connection): BackupTable[] =>
  tablesIn(connection).map((name) => ({
    name,
    rows: Number(connection.prepare(`select count(*) from "${name}"`).pluck().get()),
  }))

type Column = { name: string; hidden: number }

/** The columns that are stored, not computed. */
export const columnsIn = (connection: Connection, table: string): string[] =>
  (connection.pragma(`table_xinfo("${table}")`) as Column[])
    .filter(({ hidden }) => hidden === 0)
    .map(({ name }) => name)

/** All rows of a table, some at a time. */
export async function* rowsIn(connection: Connection, table: string): AsyncGenerator<Row[]> {
  const columns = columnsIn(connection, table).map((name) => `"${name}"`)
  let batch: Row[] = []
  const all = connection.prepare<[], Row>(`select ${columns.join(', ')} from "${table}"`)
  for (const row of all.iterate()) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}
