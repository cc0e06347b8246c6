import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { reader, write } from '#db/client.ts'
import { counters } from '#db/schema/index.ts'
import type { Tx } from '#db/types.ts'
import { aHeldLock } from '#tests/support/databases/held-lock.ts'

const url = () => String(process.env.DATABASE_URL)

const add = (name: string) => (tx: Tx) => tx.insert(counters).values({ name, value: 1 })
const stored = async (name: string) =>
  (await reader().select().from(counters).where(eq(counters.name, name))).length

/** What became of a write, in one word. */
const fate = (writing: Promise<unknown>) =>
  writing.then(
    () => 'stored',
    (error) => `${error.kind} ${error.retryAfter}`,
  )

/** Reads in rounds with pauses between them, as pages do that are asked for one after another. */
async function readTwentyTimes(told: string[]) {
  for (let round = 1; round <= 20; round++) {
    await pause(5)
    await reader().select().from(counters)
    told.push(`read ${round}`)
  }
}

let letGo: () => Promise<void> = async () => undefined
afterEach(() => letGo())

async function lock() {
  const held = await aHeldLock(url(), 'counters')
  letGo = held.letGo
}

test('reading goes on while another process holds the lock and three writes wait', async () => {
  await lock()
  const told: string[] = []
  const writes = ['a', 'b', 'c'].map((name) =>
    fate(write(add(name), { waitMs: 1500 })).then((end) => told.push(end)),
  )
  await readTwentyTimes(told)
  expect(told).toEqual(Array.from({ length: 20 }, (_, index) => `read ${index + 1}`))
  await Promise.all(writes)
  expect(told.slice(20)).toEqual(['unavailable 5', 'unavailable 5', 'unavailable 5'])
})

test('what was refused for a lock left nothing behind and can be stored when it is gone', async () => {
  await lock()
  expect(await fate(write(add('d'), { waitMs: 50 }))).toBe('unavailable 5')
  await letGo()
  expect(await stored('d')).toBe(0)
  expect(await fate(write(add('d')))).toBe('stored')
  expect(await stored('d')).toBe(1)
})

test('a write that waits is carried out as soon as the lock is gone', async () => {
  await lock()
  const waiting = fate(write(add('e')))
  await pause(100)
  expect(await stored('e')).toBe(0)
  await letGo()
  expect(await waiting).toBe('stored')
})

test('of more writes than can wait the newest are refused at once, and the oldest are stored', async () => {
  await lock()
  const many = Array.from({ length: 520 }, (_, index) => `many ${index}`)
  const fates = many.map((name) => fate(write(add(name), { waitMs: 20_000 })))
  expect(await Promise.race(fates.slice(-5))).toBe('unavailable 5')
  await letGo()
  const ends = await Promise.all(fates)
  expect(ends.slice(0, 500)).toEqual(Array(500).fill('stored'))
  expect(ends.at(-1)).toBe('unavailable 5')
})
