import pg from 'pg'

/** A table with the columns that are stored, not computed. */
type Table = { name: string; columns: string }

const TABLES = `
  select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
  from information_schema.columns
  where table_schema = 'public' and is_generated = 'NEVER' and table_name <> 'migrations'
  group by table_name order by table_name`

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** All rows of a database, one table a line, without the list of migrations. */
export const dumpRows = (url: string): Promise<string> =>
  connected(url, async (client) => {
    await client.query("set timezone = 'UTC'")
    const { rows: tables } = await client.query<Table>(TABLES)
    const lines: string[] = []
    for (const { name, columns } of tables) {
      const { rows } = await client.query<{ line: string }>(
        `select row_to_json(one)::text as line from (select ${columns} from "${name}" order by 1) one`,
      )
      lines.push(`{"table":"${name}","rows":[${rows.map(({ line }) => line).join(',')}]}`)
    }
    return lines.join('\n')
  })

/** Puts the rows back into the empty tables of the same version. */
export const restoreRows = (url: string, dump: string): Promise<void> =>
  connected(url, async (client) => {
    // Rows come table by table, so that keys refer to what is not there yet.
    await client.query('set session_replication_role = replica')
    const { rows: tables } = await client.query<Table>(TABLES)
    const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns]))
    for (const line of dump.split('\n')) {
      const { table, rows } = JSON.parse(line) as { table: string; rows: unknown[] }
      const columns = columnsOf.get(table)
      await client.query(
        `insert into "${table}" (${columns})
         select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
        [JSON.stringify(rows)],
      )
    }
  })
