import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ImportRefused } from '#app/domain/import/problem.ts'
import { runImport } from '#app/services/import/run-import.server.ts'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { disconnectDatabase } from '#db/client.ts'
import { worldState } from '#tests/support/import-source/world.ts'
import {
  aSourceTree,
  type Files,
  LISTED,
  type ListedEntry,
  withEntry,
} from '#tests/support/import-source/write-tree.ts'

const JSON_FILE = 'openquestions/questions.json'

beforeAll(async () => {
  await disconnectDatabase()
  await prepareStorage(process.env.DATABASE_URL ?? '', process.env.DATA_DIR ?? '')
})

/** What the operator is told; the test fails when anything was stored all the same. */
async function refusalOf(path: string): Promise<string> {
  const before = await worldState()
  const told = await runImport('learningmechanics', path).then(
    () => 'imported',
    (error: unknown) => (error instanceof ImportRefused ? error.message : Promise.reject(error)),
  )
  expect(await worldState()).toEqual(before)
  return told
}

const broken = async (listed: ListedEntry[], files: Files = {}) =>
  refusalOf(await aSourceTree(listed, files))

test('a list that is not JSON: file, line and column, and the entry it happens in', async () => {
  const text = `${JSON.stringify(LISTED, null, 2).slice(0, -3)},]`
  const line = text.split('\n').length
  expect(await broken(LISTED, { [JSON_FILE]: text })).toBe(
    `${JSON_FILE}, in or after od-2: This is not JSON: line ${line}, column 4.`,
  )
})

test('a list that is no list', async () => {
  expect(await broken(LISTED, { [JSON_FILE]: '{}' })).toContain('must hold a list')
})

test('all broken fields of all entries are told at once', async () => {
  const [first, second, ...rest] = LISTED
  const listed = [{ ...first, title: ' ' }, { ...second, text: 7 }, ...rest, { id: '../x' }]
  const told = (await broken(listed as ListedEntry[])).split('\n')
  expect(told).toContain(`${JSON_FILE}, oq-1-1, title: A title is needed.`)
  expect(told.some((line) => line.startsWith(`${JSON_FILE}, oq-1-2, text: `))).toBe(true)
  expect(told.some((line) => line.startsWith(`${JSON_FILE}, ../x, id: `))).toBe(true)
})

test('two entries with the same id', async () => {
  const told = await broken(withEntry('oq-1-2', { id: 'oq-1-1' }))
  expect(told).toBe(`${JSON_FILE}, oq-1-1, id: Another entry has the same id.`)
})

test('a direction without its essay, and a figure without its file', async () => {
  const told = await broken(LISTED, {
    'openquestions/od-2.md': null,
    'openquestions/swing.png': null,
  })
  expect(told.split('\n')).toEqual([
    'openquestions/swing.png, od-1: This file is missing.',
    'openquestions/od-2.md, od-2: This file is missing.',
  ])
})

test('a figure that is no picture', async () => {
  const told = await broken(LISTED, { 'openquestions/swing.png': 'hello' })
  expect(told).toMatch(/^openquestions\/swing\.png, od-1: Only PNG/)
})

test('a figure that lies outside of the folder is not read', async () => {
  const path = await aSourceTree(LISTED, { 'openquestions/swing.png': null })
  await symlink('/etc/hostname', join(path, 'openquestions/swing.png'))
  expect(await refusalOf(path)).toContain('swing.png, od-1: This file lies outside')
})

test('an essay that is not text, is too long, or leads to an unknown placeholder', async () => {
  const essay = (content: string | Buffer) => broken(LISTED, { 'openquestions/od-2.md': content })
  expect(await essay(Buffer.from([0x61, 0xff, 0x62]))).toContain('od-2.md, od-2: This file is not')
  expect(await essay('x'.repeat(100_001))).toContain('od-2.md, od-2: This text has more than')
  expect(await essay('[a]({{NOWHERE}})')).toContain(
    'od-2.md, od-2: No value is known for {{NOWHERE}}',
  )
})

test('a macro table that holds anything but strings, and a macro with no proper name', async () => {
  const table = (script: string) => broken(LISTED, { 'static/macros.js': script })
  expect(await table('x = {\n  "\\\\R": "a",\n  "\\\\Q": f(),\n}')).toBe(
    'static/macros.js, at or after \\Q: Expected a list of "name": "expansion" in braces: line 3, column 10.',
  )
  expect(await table('x = { "R R": "a" }')).toContain('static/macros.js, R R, name: ')
})

test('an essay that takes too much work to set: the entry and the part of it', async () => {
  const told = await broken(LISTED, { 'openquestions/od-2.md': '*a '.repeat(33_000) })
  expect(told).toMatch(/^openquestions\/questions\.json, od-2, background: .*more work to set/)
})

test('a folder that is not there', async () => {
  expect(await refusalOf('/nonexistent/folder')).toBe(
    '/nonexistent/folder: This is not a folder that can be read.',
  )
})
