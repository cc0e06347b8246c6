import type pg from 'pg'
import { DatabaseProblem } from '../errors.ts'
import { columnsOf, connected } from './dump-postgres.ts'
import type { RowSource } from './row-files.ts'
import type { Row } from './sqlite-tables.ts'

type Column = { name: string; type: string }
type Key = { table: string; name: string; definition: string }

const KEYS = `
  select conrelid::regclass::text as table, quote_ident(conname) as name,
    pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`

/**
 * Puts rows in place of what the tables of a migrated database hold. Keys are taken off meanwhile, as
 * rows refer to what comes later, and put back before the end, which checks them. All or none.
 */
export const loadPostgres = (url: string, source: RowSource): Promise<void> =>
  connected(url, async (client) => {
    await client.query('begin')
    const { rows: keys } = await client.query<Key>(KEYS)
    const tables = await columnsOf(client)
    for (const { table, name } of keys)
      await client.query(`alter table ${table} drop constraint ${name}`)
    for (const table of tables.keys()) await client.query(`delete from "${table}"`)
    for (const table of source.tables) {
      const columns = tables.get(table)
      if (!columns) throw new DatabaseProblem(`The table ${table} is not known.`)
      await loadTable(client, table, columns, source)
    }
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    await client.query('commit')
  })

async function loadTable(client: pg.Client, table: string, columns: Column[], source: RowSource) {
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const insert = `insert into "${table}" (${names})
    select ${names} from json_populate_recordset(null::"${table}", $1::json)`
  for await (const batch of source.rows(table)) {
    if (batch.length === 0) continue
    const rows = batch.map((row) => asTyped(row, columns))
    await client.query(insert, [JSON.stringify(rows)])
  }
}

const asTyped = (row: Row, columns: Column[]) =>
  Object.fromEntries(columns.map((column) => [column.name, typedValue(row[column.name], column)]))

function typedValue(value: unknown, { type }: Column): unknown {
  if (value === null || value === undefined) return null
  if (type === 'boolean') return Number(value) !== 0
  if (type.startsWith('timestamp')) return new Date(Number(value)).toISOString()
  return type === 'jsonb' ? JSON.parse(String(value)) : value
}

/** Whether a database has no tables at all. */
export const isEmptyPostgres = (url: string): Promise<boolean> =>
  connected(url, async (client) => (await tableNames(client)).length === 0)

/** Takes back what a restoring that failed has made in a database that was empty. */
export const emptyPostgres = (url: string): Promise<void> =>
  connected(url, async (client) => {
    for (const name of await tableNames(client))
      await client.query(`drop table if exists "${name}" cascade`)
  })

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE'`,
  )
  return rows.map(({ name }) => name)
}

/** How many rows each of these tables has. */
export const countedInPostgres = (url: string, tables: string[]) =>
  connected(url, async (client) => {
    const counted = []
    for (const name of tables) {
      const { rows } = await client.query<{ n: string }>(`select count(*) as n from "${name}"`)
      counted.push({ name, rows: Number(rows[0]?.n) })
    }
    return counted
  })
