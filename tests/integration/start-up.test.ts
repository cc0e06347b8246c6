import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { database, reader, write } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { migrateSqlite } from '#db/migrate-sqlite.ts'
import { migrationsFor } from '#db/migrations.ts'
import { counters } from '#db/schema/index.ts'
import { Sqlite } from '#db/sqlite-driver.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'

const base = mkdtempSync(join(tmpdir(), 'touchstone-start-'))
afterAll(() => rmSync(base, { recursive: true }))

const aFolder = () => mkdtempSync(join(base, 'data-'))

/** What the operator reads when the program cannot start: one sentence or two, no stack. */
async function problemOf(url: string, dataDir = aFolder()): Promise<string> {
  const error = await prepareStorage(url, dataDir).catch((problem: unknown) => problem)
  expect(error).toBeInstanceOf(DatabaseProblem)
  return error instanceof Error ? error.message : ''
}

test('a data folder that cannot be made is named', async () => {
  const file = join(aFolder(), 'a-file')
  writeFileSync(file, '')
  const problem = await problemOf(String(process.env.DATABASE_URL), join(file, 'data'))
  expect(problem).toContain(`The data folder ${file}/data cannot be written`)
})

if (dialect === 'sqlite') {
  test('an address of another kind is refused with the two that are understood', async () => {
    expect(await problemOf('mysql://localhost/x')).toMatch(/file: or postgres:/)
  })

  test('a file that is no database is refused and left as it was', async () => {
    const file = join(aFolder(), 'notes.txt')
    const text = 'Not a database, but somebody’s notes.\n'.repeat(100)
    writeFileSync(file, text)
    expect(await problemOf(`file:${file}`)).toMatch(
      /notes\.txt cannot be opened.*not a sound SQLite/,
    )
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('a file with a broken first page is refused and left as it was', async () => {
    const file = join(aFolder(), 'broken.db')
    migrateSqlite(file, migrationsFor())
    const bytes = readFileSync(file)
    bytes.fill(0xff, 100, 4096)
    writeFileSync(file, bytes)
    expect(await problemOf(`file:${file}`)).toMatch(/broken\.db cannot be opened/)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('a folder in place of the file is refused', async () => {
    const folder = join(aFolder(), 'touchstone.db')
    mkdirSync(folder)
    expect(await problemOf(`file:${folder}`)).toMatch(/touchstone\.db cannot be opened/)
  })

  test('a file in a missing folder is refused', async () => {
    expect(await problemOf(`file:${aFolder()}/missing/x.db`)).toMatch(/x\.db cannot be opened/)
  })

  test('a file that another program is changing is refused and left as it was', async () => {
    const file = join(aFolder(), 'busy.db')
    migrateSqlite(file, migrationsFor().slice(0, 1))
    const other = new Sqlite(file)
    other.exec('BEGIN IMMEDIATE')
    expect(await problemOf(`file:${file}`)).toMatch(/busy\.db .*another program holds a lock/)
    other.exec('ROLLBACK')
    const names = other.prepare('select name from migrations').pluck().all()
    other.close()
    expect(names).toEqual([migrationsFor()[0]?.name])
  })

  test('a full disk refuses the write, reading goes on, and space mends it without a restart', async () => {
    const size = (pages: number) =>
      write((tx) => tx.run(sql.raw(`pragma max_page_count = ${pages}`)))
    const large = (name: string) =>
      write((tx) => tx.insert(counters).values({ name: name.repeat(100_000), value: 1 }))
    await size(1)
    const full = large('x')
    await expect(full).rejects.toMatchObject({ kind: 'unavailable', what: 'full', retryAfter: 60 })
    expect(await reader().select().from(counters)).toEqual([])
    await size(100_000)
    await large('y')
    expect(await reader().select().from(counters)).toHaveLength(1)
  })
} else {
  const server = () => new URL(inject('databases'))

  test('a server that does not answer is told of', async () => {
    expect(await problemOf('postgres://nobody@127.0.0.1:1/x')).toMatch(
      /PostgreSQL cannot be reached/,
    )
  })

  test('a wrong password is told of', async () => {
    const url = server()
    url.password = 'wrong'
    const problem = await problemOf(`${url.href}/postgres`)
    expect(problem).toMatch(/PostgreSQL cannot be reached.*password/)
  })

  test('a database that is not there is told of', async () => {
    expect(await problemOf(`${inject('databases')}/missing`)).toMatch(/"missing" does not exist/)
  })

  test('a server that ends every connection is found again without a restart', async () => {
    const count = () => reader().select().from(counters)
    expect(await count()).toEqual([])
    await withRaw(`${inject('databases')}/postgres`, (raw) =>
      raw.run(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = '${new URL(String(process.env.DATABASE_URL)).pathname.slice(1)}'`),
    )
    await expect
      .poll(() =>
        database()
          .ping()
          .then(
            () => true,
            () => false,
          ),
      )
      .toBe(true)
    expect(await count()).toEqual([])
  })
}
