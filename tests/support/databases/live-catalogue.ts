import { type Raw, withRaw } from './raw-connection.ts'

/** What a migrated database consists of, told alike for both engines, one line a fact. */
export type Catalogue = { columns: string[]; keys: string[]; indexes: string[]; parents: string[] }

/** The search index differs by design; PostgreSQL's sizes and SQLite's inner tables are not schema. */
const OWN = "not like 'search_index%' and {} not like 'sqlite_%'"
const own = (column: string) => `${column} ${OWN.replace('{}', column)}`

export async function liveCatalogue(url: string): Promise<Catalogue> {
  const questions = url.startsWith('file:') ? SQLITE : POSTGRES
  return withRaw(url, async (raw) => ({
    columns: await facts(raw, questions.columns),
    keys: await facts(raw, questions.keys),
    indexes: await facts(raw, questions.indexes),
    parents: await facts(raw, questions.parents),
  }))
}

async function facts(raw: Raw, question: string): Promise<string[]> {
  const rows = await raw.rows(question)
  return rows.map((row) => String(row.fact)).sort()
}

const SQLITE = {
  columns: `
    select m.name || '.' || c.name || ' ' || lower(c.type) || iif(c."notnull", ' not null', '') as fact
    from sqlite_schema m, pragma_table_xinfo(m.name) c
    where m.type = 'table' and ${own('m.name')}`,
  keys: `
    select tbl || ' (' || group_concat(col, ', ') || ')' as fact from (
      select m.name as tbl, i.name as idx, c.name as col
      from sqlite_schema m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
      where m.type = 'table' and i."unique" and ${own('m.name')}
      order by m.name, i.name, c.seqno
    ) group by tbl, idx`,
  indexes: `
    select idx || ' on ' || tbl || ' (' || group_concat(col, ', ') || ')' as fact from (
      select m.name as tbl, i.name as idx, c.name as col
      from sqlite_schema m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
      where m.type = 'table' and i.origin = 'c' and ${own('m.name')}
      order by m.name, i.name, c.seqno
    ) group by tbl, idx`,
  parents: `
    select m.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" as fact
    from sqlite_schema m, pragma_foreign_key_list(m.name) f
    where m.type = 'table' and ${own('m.name')}`,
}

const columnsOf = (keys: string, table: string) => `
  (select string_agg(a.attname, ', ' order by k.place)
   from unnest(${keys}) with ordinality k(number, place)
   join pg_attribute a on a.attrelid = ${table} and a.attnum = k.number)`

const indexesWhere = (condition: string) => `
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
  where t.relnamespace = 'public'::regnamespace and ${condition} and ${own('t.relname')}`

const POSTGRES = {
  columns: `
    select table_name || '.' || column_name || ' ' || case
      when data_type in ('boolean', 'bigint', 'timestamp with time zone') then 'integer'
      when data_type = 'double precision' then 'real'
      when data_type = 'jsonb' then 'text'
      else data_type end || case when is_nullable = 'NO' then ' not null' else '' end as fact
    from information_schema.columns where table_schema = 'public' and ${own('table_name')}`,
  keys: `
    select t.relname || ' (' || ${columnsOf('i.indkey', 't.oid')} || ')' as fact
    ${indexesWhere('i.indisunique')}`,
  indexes: `
    select x.relname || ' on ' || t.relname || ' (' || ${columnsOf('i.indkey', 't.oid')} || ')' as fact
    ${indexesWhere('not i.indisprimary')}`,
  parents: `
    select t.relname || '.' || ${columnsOf('c.conkey', 't.oid')} || ' -> ' ||
      p.relname || '.' || ${columnsOf('c.confkey', 'p.oid')} as fact
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
    where c.contype = 'f' and ${own('t.relname')}`,
}
