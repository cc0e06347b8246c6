import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { expect, test } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { migrateSqlite } from '#db/migrate-sqlite.ts'
import { migrationsFor } from '#db/migrations.ts'
import * as schema from '#db/schema/index.ts'
import { liveCatalogue } from '#tests/support/databases/live-catalogue.ts'

const live = () => liveCatalogue(String(process.env.DATABASE_URL))

/** `records.title_html not null` for every column that the schema declares. */
const declared = Object.values(schema)
  .filter((table) => is(table, Table))
  .flatMap((table) =>
    Object.entries(getTableColumns(table)).map(([name, column]) => {
      const place = `${getTableName(table)}.${toSnakeCase(name)}`
      return column.notNull ? `${place} not null` : place
    }),
  )

test('the migrated database has every declared column and no other', async () => {
  const { columns } = await live()
  const found = columns
    .map((fact) => fact.replace(/ (text|integer|real)/, ''))
    .filter((fact) => !fact.startsWith('migrations.'))
  expect(declared.length).toBeGreaterThan(100)
  expect(found).toEqual(declared.toSorted())
})

test('every unique index is named after its table and columns', async () => {
  const { keys, indexes } = await live()
  const named = indexes.filter((fact) => / on /.test(fact) && /_key on /.test(fact))
  const misnamed = named.filter((fact) => {
    const [, name, table, columns] = /^(.+) on (.+) \((.+)\)$/.exec(fact) ?? []
    return name !== `${table}_${columns?.replaceAll(', ', '_')}_key`
  })
  expect(keys.length).toBeGreaterThan(named.length)
  expect(misnamed).toEqual([])
})

if (dialect === 'postgres') {
  test('both migrated databases have the same columns, keys, indexes and parents', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-parity-'))
    const file = join(folder, 'touchstone.db')
    migrateSqlite(file, migrationsFor('sqlite'))
    const embedded = await liveCatalogue(`file:${file}`)
    rmSync(folder, { recursive: true })
    expect(await live()).toEqual(embedded)
  })
}
