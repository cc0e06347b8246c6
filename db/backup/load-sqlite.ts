import type { Database as Connection } from 'better-sqlite3'
import { DatabaseProblem } from '../errors.ts'
import { connect } from '../open-sqlite.ts'
import type { RowSource } from './row-files.ts'
import { columnsIn, type Row, tablesIn } from './sqlite-tables.ts'

/** Puts rows in place of what the tables of a migrated file hold. All or none. */
export async function loadSqlite(file: string, source: RowSource): Promise<void> {
  const connection = connect(file, false)
  try {
    connection.pragma('foreign_keys = OFF')
    connection.exec('BEGIN IMMEDIATE')
    const tables = tablesIn(connection)
    for (const table of tables) connection.exec(`delete from "${table}"`)
    for (const table of source.tables) {
      // The search index is made anew.
      if (table === 'search_index') continue
      if (!tables.includes(table)) throw new DatabaseProblem(`The table ${table} is not known.`)
      await loadTable(connection, table, source)
    }
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0)
      throw new DatabaseProblem(`The backup has ${orphans.length} rows without their parent.`)
    connection.exec('COMMIT')
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.close()
  }
}

async function loadTable(connection: Connection, table: string, source: RowSource) {
  const columns = columnsIn(connection, table)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  const insert = connection.prepare(`insert into "${table}" (${names}) values (${marks})`)
  for await (const batch of source.rows(table))
    for (const row of batch) insert.run(...columns.map((column) => valueIn(row, column)))
}

const valueIn = (row: Row, column: string): unknown => row[column] ?? null
