import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { reader, write } from '#db/client.ts'
import { violatedKey } from '#db/errors.ts'
import { counters, subjects } from '#db/schema/index.ts'

const counterValue = async (name: string) => {
  const [row] = await reader().select().from(counters).where(eq(counters.name, name))
  return row?.value
}

test('a write that throws after an await leaves nothing behind', async () => {
  const failing = write(async (tx) => {
    await tx.insert(counters).values({ name: 'half', value: 1 })
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await counterValue('half')).toBeUndefined()
})

test('twenty read-then-write bodies at once lose no update', async () => {
  await write((tx) => tx.insert(counters).values({ name: 'race', value: 0 }))
  const increment = () =>
    write(async (tx) => {
      const [row] = await tx.select().from(counters).where(eq(counters.name, 'race'))
      await tx
        .update(counters)
        .set({ value: (row?.value ?? 0) + 1 })
        .where(eq(counters.name, 'race'))
    })
  const results = await Promise.allSettled(Array.from({ length: 20 }, increment))
  const done = results.filter((result) => result.status === 'fulfilled').length
  expect(await counterValue('race')).toBe(done)
  expect(done).toBeGreaterThan(0)
})

test('a write inside a write throws instead of waiting for itself', async () => {
  const nested = write(() => write(async () => undefined))
  await expect(nested).rejects.toThrow('inside write')
})

test('a row whose parent is missing is refused', async () => {
  const orphan = write((tx) =>
    tx
      .insert(counters)
      .values({ name: 'x', value: 1 })
      .then(async () => {
        const { tags } = await import('#db/schema/index.ts')
        await tx.insert(tags).values({ id: 'nobody', name: 'orphan' })
      }),
  )
  await expect(orphan).rejects.toThrow()
  expect(await counterValue('x')).toBeUndefined()
})

test('a violated unique index is named alike on both engines', async () => {
  const { tags } = await import('#db/schema/index.ts')
  const twice = write(async (tx) => {
    await tx.insert(subjects).values([
      { id: 't1', kind: 'tag' },
      { id: 't2', kind: 'tag' },
    ])
    await tx.insert(tags).values([
      { id: 't1', name: 'same' },
      { id: 't2', name: 'same' },
    ])
  })
  expect(await twice.catch(violatedKey)).toBe('tags_name_key')
})

test('the reader cannot write even where a cast makes it try', async () => {
  const { dialect } = await import('#db/dialect.ts')
  if (dialect === 'postgres') return
  const { sql } = await import('drizzle-orm')
  await expect(
    reader().rows(sql`insert into counters values ('y', 1) returning name`),
  ).rejects.toThrow(/readonly/)
})
