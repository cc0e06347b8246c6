import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader, write } from '#db/client.ts'
import { putSetting } from '#db/queries/settings.ts'
import { settings } from '#db/schema/index.ts'
import { versionCache } from '#db/version-cache.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

const rename = (name: string) => write((tx) => putSetting(tx, 'name', name, new Date()))

test('a setting is known as soon as it is changed', async () => {
  await rename('Before')
  expect((await siteSettings()).name).toBe('Before')
  await rename('After')
  expect((await siteSettings()).name).toBe('After')
})

test('a write that is undone changes nothing that is kept', async () => {
  await rename('Standing')
  const undone = write(async (tx) => {
    await putSetting(tx, 'name', 'Undone', new Date())
    throw new Error('stop')
  })
  await expect(undone).rejects.toThrow('stop')
  expect((await siteSettings()).name).toBe('Standing')
})

test("a visitor's counts follow each new question", async () => {
  const ada = await aPerson()
  const total = async () => (await recordList('question', null, new URLSearchParams())).total.value
  const before = await total()
  await aQuestion({ by: ada })
  expect(await total()).toBe(before + 1)
})

test('what failed is read again', async () => {
  const kept = versionCache<string>(2)
  await expect(kept('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await kept('a', () => Promise.resolve('here'))).toBe('here')
})

test('one text gives rows as objects and as a builder reads them, in any order', async () => {
  await rename('Both')
  const built = reader().select({ key: settings.key }).from(settings)
  const raw = sql.raw(built.toSQL().sql)
  const keys = (await built).map(({ key }) => key)
  expect(keys).toContain('name')
  expect(await reader().rows(raw)).toEqual(keys.map((key) => ({ key })))
  expect(await built).toEqual(keys.map((key) => ({ key })))
  expect(await reader().rows(raw)).toEqual(keys.map((key) => ({ key })))
})
