import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { DatabaseProblem } from '../errors.ts'
import type { Contents } from './copy-sqlite.ts'
import { isKept } from './sqlite-tables.ts'

const BATCH = 500

type Column = { table: string; name: string; type: string }

const COLUMNS = `
  select table_name as table, column_name as name, data_type as type
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where table_schema = current_schema() and table_type = 'BASE TABLE' and is_generated = 'NEVER'
  order by table_name, ordinal_position`

/** The columns of each table that holds rows. */
export async function columnsOf(client: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<Column>(COLUMNS)
  const tables = new Map<string, Column[]>()
  for (const column of rows)
    if (isKept(column.table))
      tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  return tables
}

/** Every value as SQLite keeps it, so that one form of rows fits both engines. */
function asKept({ name, type }: Column): string {
  const column = `"${name}"`
  if (type === 'boolean') return `${column}::int as ${column}`
  if (type.startsWith('timestamp'))
    return `(extract(epoch from ${column}) * 1000)::bigint as ${column}`
  if (type === 'jsonb' || type === 'tsvector') return `${column}::text as ${column}`
  return column
}

/** Writes all rows as they are at one moment, a file a table in a folder, a row a line. */
export const dumpPostgres = (url: string, folder: string): Promise<Contents> =>
  connected(url, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const known = await client.query("select to_regclass('migrations') as name")
    if (known.rows[0]?.name === null)
      throw new DatabaseProblem('This database holds no site: it has no migrations.')
    const names = await client.query<{ name: string }>('select name from migrations order by name')
    const tables = []
    for (const [name, columns] of await columnsOf(client))
      tables.push({ name, rows: await dumpTable(client, name, columns, folder) })
    await client.query('commit')
    return { migrations: names.rows.map(({ name }) => name), tables }
  })

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect().catch((error: Error) => {
    throw new DatabaseProblem(`PostgreSQL cannot be reached: ${error.message}`, { cause: error })
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function dumpTable(client: pg.Client, table: string, columns: Column[], folder: string) {
  const file = createWriteStream(join(folder, `${table}.jsonl`), { flags: 'wx', mode: 0o600 })
  const chosen = columns.map(asKept).join(', ')
  await client.query(`declare dumped no scroll cursor for
    select row_to_json(one)::text as line from (select ${chosen} from "${table}") one`)
  let count = 0
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from dumped`)
    if (rows.length === 0) break
    count += rows.length
    if (!file.write(rows.map(({ line }) => `${line}\n`).join(''))) await once(file, 'drain')
  }
  await client.query('close dumped')
  file.end()
  await finished(file)
  return count
}
