import { createConnection, createServer, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { refusalFor } from '#app/services/site/storage-refusal.server.ts'
import { reader, write } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { translated } from '#db/errors.ts'
import { openPostgres } from '#db/open-postgres.ts'

test.each([
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['53100', 'full'],
  ['SQLITE_BUSY', 'storage'],
  ['SQLITE_BUSY_RECOVERY', 'storage'],
  ['SQLITE_READONLY', 'storage'],
  ['SQLITE_READONLY_DBMOVED', 'storage'],
  ['SQLITE_IOERR_WRITE', 'storage'],
  ['EIO', 'storage'],
  ['EROFS', 'storage'],
  ['55P03', 'storage'],
  ['57014', 'storage'],
  ['57P01', 'storage'],
  ['53300', 'storage'],
  ['58030', 'storage'],
  ['25006', 'storage'],
  ['08006', 'storage'],
  ['ECONNREFUSED', 'storage'],
  ['EAI_AGAIN', 'storage'],
  ['EHOSTUNREACH', 'storage'],
])('what the code %s means is told as %s', (code, what) => {
  const cause = Object.assign(new Error('of the driver'), { code })
  expect(translated(new Error('of the builder', { cause }))).toMatchObject({ what })
})

test.each([
  '23505',
  '42P01',
  '40001',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_ERROR',
  '5800',
  undefined,
])('the code %s is nothing that waiting mends', (code) => {
  const error = Object.assign(new Error('of the driver'), { code })
  expect(translated(error)).toBe(error)
  expect(refusalFor(error)).toBeNull()
})

/** What became of a write, in one word. */
const fate = (writing: Promise<unknown>) =>
  writing.then(
    () => 'stored',
    (error) => `${error.what} ${error.retryAfter}`,
  )

if (dialect === 'sqlite') {
  test('a file that may not be written refuses writes, and is read', async () => {
    await write((tx) => tx.run(sql`pragma query_only = on`))
    const refused = write((tx) => tx.run(sql`insert into counters values ('x', 1)`))
    expect(await fate(refused)).toBe('storage 5')
    expect(await reader().rows(sql`select * from counters`)).toEqual([])
  })
} else {
  const says = (code: string) =>
    write((tx) =>
      tx.run(sql.raw(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`)),
    )

  test('a server without room says so as full, and one that may not be written as storage', async () => {
    expect(await fate(says('53100'))).toBe('full 60')
    expect(await fate(says('25006'))).toBe('storage 5')
  })

  /** A way to the server that can be cut, as by a cable or a restart. */
  async function aWay() {
    const { hostname, port } = new URL(inject('databases'))
    const open = new Set<Socket>()
    const server = createServer((from) => {
      const to = createConnection(Number(port), hostname)
      for (const socket of [from, to]) {
        open.add(socket)
        socket.on('error', () => undefined).on('close', () => open.delete(socket))
      }
      from.pipe(to).pipe(from)
    })
    const listening = (at: number) =>
      new Promise<number>((resolve) =>
        server.listen(at, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
      )
    const own = await listening(0)
    const url = new URL(String(process.env.DATABASE_URL))
    url.port = String(own)
    const cut = async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    }
    return { url: url.href, cut, mend: () => listening(own) }
  }

  test('a server that goes in the middle of a write and comes back is read and written again', async () => {
    const way = await aWay()
    const database = openPostgres(way.url)
    const read = () => database.reader.rows(sql`select 1 as one`)
    expect(await read()).toEqual([{ one: 1 }])
    const writing = fate(database.write((tx) => tx.run(sql`select pg_sleep(5)`)))
    const idle = fate(
      database.write(async (tx) => {
        await tx.run(sql`select 1`)
        await new Promise((resolve) => setTimeout(resolve, 500))
        await tx.run(sql`select 1`)
      }),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    await way.cut()
    expect(await writing).toBe('storage 5')
    expect(await idle).toBe('storage 5')
    expect(refusalFor(await read().catch((error) => error))).toMatchObject({ what: 'away' })
    expect(await fate(database.write((tx) => tx.run(sql`select 1`)))).toBe('storage 5')
    await way.mend()
    expect(await read()).toEqual([{ one: 1 }])
    expect(await fate(database.write((tx) => tx.run(sql`select 1`)))).toBe('stored')
    await database.close()
    await way.cut()
  })

  test('writes that wait leave connections to those who read', async () => {
    const database = openPostgres(String(process.env.DATABASE_URL))
    const told: string[] = []
    const writes = Array.from({ length: 30 }, () =>
      database
        .write((tx) => tx.run(sql`select pg_sleep(3)`), { waitMs: 1_000 })
        .then(
          () => told.push('stored'),
          ({ what }) => told.push(what),
        ),
    )
    await Promise.all(Array.from({ length: 6 }, () => database.reader.rows(sql`select 1`)))
    told.push('read')
    await Promise.all(writes)
    expect(told.indexOf('read')).toBeLessThan(told.indexOf('stored'))
    expect(told.filter((end) => end === 'stored')).toHaveLength(6)
    expect(told.filter((end) => end === 'busy')).toHaveLength(24)
    await database.close()
  })
}
