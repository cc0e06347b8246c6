import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { migrate } from '#db/migrate.ts'
import { migratePostgres } from '#db/migrate-postgres.ts'
import { migrateSqlite } from '#db/migrate-sqlite.ts'
import { type Migration, migrationsFor, NewerDatabase } from '#db/migrations.ts'
import { anEmptyDatabase } from '#tests/support/databases/empty-database.ts'
import { liveCatalogue } from '#tests/support/databases/live-catalogue.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'

const all = migrationsFor()
const names = all.map((migration) => migration.name)

const apply = async (url: string, migrations: Migration[]) =>
  dialect === 'postgres'
    ? migratePostgres(url, migrations)
    : migrateSqlite(url.slice('file:'.length), migrations)

const aMigration = (name: string, ...statements: string[]): Migration => ({
  name,
  statements,
  digest: createHash('sha256').update(statements.join()).digest('hex'),
})

const countOf = (url: string, table: string) =>
  withRaw(url, async (raw) => {
    const [row] = await raw.rows(`select count(*) as n from ${table}`)
    return Number(row?.n)
  })

test('an empty database gets every migration once', async () => {
  const url = await anEmptyDatabase()
  expect(await migrate(url)).toEqual(names)
  expect(await migrate(url)).toEqual([])
})

test('an older database gets what it lacks and keeps what it holds', async () => {
  const url = await anEmptyDatabase()
  await apply(url, all.slice(0, 1))
  await withRaw(url, (raw) => raw.run("insert into counters (name, value) values ('kept', 7)"))
  expect(await migrate(url)).toEqual(names.slice(1))
  expect(await countOf(url, "counters where name = 'kept' and value = 7")).toBe(1)
})

test('a database that grew step by step equals one made at once', async () => {
  const [stepwise, atOnce] = [await anEmptyDatabase(), await anEmptyDatabase()]
  for (const step of all.keys()) await apply(stepwise, all.slice(0, step + 1))
  await migrate(atOnce)
  expect(await liveCatalogue(stepwise)).toEqual(await liveCatalogue(atOnce))
})

test('a newer database is refused by name and left as it was', async () => {
  const url = await anEmptyDatabase()
  await apply(url, [...all.slice(0, 1), aMigration('9999_future', 'create table future (id text)')])
  const before = await liveCatalogue(url)
  const refused = migrate(url)
  await expect(refused).rejects.toThrow(NewerDatabase)
  await expect(refused).rejects.toThrow(/9999_future.*Nothing was changed/)
  expect(await liveCatalogue(url)).toEqual(before)
})

test('a migration that fails leaves nothing of itself or its companions', async () => {
  const url = await anEmptyDatabase()
  await migrate(url)
  const before = await liveCatalogue(url)
  const good = aMigration('9998_good', 'create table good (id text)')
  const broken = aMigration('9999_broken', 'create table half (id text)', 'create nonsense')
  await expect(apply(url, [...all, good, broken])).rejects.toThrow()
  expect(await liveCatalogue(url)).toEqual(before)
  expect(await migrate(url)).toEqual([])
})

test('of two migrators at once one does the work and the other finds it done', async () => {
  const url = await anEmptyDatabase()
  const program = new URL('../support/databases/migrate-in-process.mjs', import.meta.url).pathname
  const run = () =>
    promisify(execFile)(process.execPath, [program], { env: { ...process.env, DATABASE_URL: url } })
  const outputs = await Promise.all([run(), run()])
  const applied = outputs.map(({ stdout }) => JSON.parse(stdout) as string[])
  expect(applied.flat()).toEqual(names)
  expect(await countOf(url, 'migrations')).toBe(names.length)
})

if (dialect === 'sqlite') {
  const digestOf = (url: string) =>
    createHash('sha256')
      .update(readFileSync(url.slice('file:'.length)))
      .digest('hex')

  const aFamily = async () => {
    const url = await anEmptyDatabase()
    const first = aMigration(
      '0000_family',
      'create table parents (id text primary key not null, name text)',
      'create table children (id text primary key not null, parent text not null references parents(id) on delete cascade)',
      "insert into parents values ('p', 'Ada')",
      "insert into children values ('c1', 'p'), ('c2', 'p')",
    )
    await apply(url, [first])
    return { url, first }
  }

  const rebuilt = (copy: string) =>
    aMigration(
      '0001_rebuild',
      'create table new_parents (id text primary key not null, name text not null)',
      copy,
      'drop table parents',
      'alter table new_parents rename to parents',
    )

  test('rebuilding a parent table keeps its children', async () => {
    const { url, first } = await aFamily()
    const rebuild = rebuilt('insert into new_parents select id, name from parents')
    expect(await apply(url, [first, rebuild])).toEqual(['0001_rebuild'])
    expect(await countOf(url, 'children join parents on parents.id = children.parent')).toBe(2)
  })

  test('a rebuild that loses a parent is rolled back with a sentence', async () => {
    const { url, first } = await aFamily()
    const losing = rebuilt("insert into new_parents select 'q', name from parents")
    await expect(apply(url, [first, losing])).rejects.toThrow('leave 2 rows without their parent')
    expect(await countOf(url, 'children join parents on parents.id = children.parent')).toBe(2)
    expect(await countOf(url, 'migrations')).toBe(1)
  })

  test('before a migration the file is copied, and the copy is whole', async () => {
    const url = await anEmptyDatabase()
    await apply(url, all.slice(0, 1))
    await withRaw(url, (raw) => raw.run("insert into counters (name, value) values ('kept', 7)"))
    await migrate(url)
    const copy = `${url}.before-0001`
    expect(existsSync(copy.slice('file:'.length))).toBe(true)
    expect(await countOf(copy, 'counters')).toBe(1)
    expect(await countOf(copy, 'migrations')).toBe(1)
  })

  test('a newer file is not changed by a single byte', async () => {
    const url = await anEmptyDatabase()
    await apply(url, [aMigration('9999_future', 'create table future (id text)')])
    const before = digestOf(url)
    await expect(migrate(url)).rejects.toThrow(NewerDatabase)
    expect(digestOf(url)).toBe(before)
  })
}
