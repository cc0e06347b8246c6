import { expect, test } from 'vitest'
import { readManifest } from '#app/domain/backup/input.ts'
import { differingTables } from '#app/domain/backup/manifest.ts'

const MANIFEST = {
  format: 1,
  madeAt: '2026-11-28T12:00:00.000Z',
  engine: 'sqlite',
  migrations: ['0000_core'],
  tables: [{ name: 'people', rows: 2 }],
  files: [{ path: 'touchstone.db', bytes: 9, sha256: 'a'.repeat(64) }],
}

test('a manifest is read, and nothing that leads out of its folder or is of another form', () => {
  expect(readManifest(JSON.stringify(MANIFEST))).toEqual(MANIFEST)
  const [file] = MANIFEST.files
  const paths = ['../x', '/etc/passwd', 'a/../../x', 'uploads/..', 'a/b/c', '', 'x\0']
  const wrong = [
    ...paths.map((path) => ({ ...MANIFEST, files: [{ ...file, path }] })),
    { ...MANIFEST, format: 2 },
    { ...MANIFEST, engine: 'oracle' },
    { ...MANIFEST, tables: [{ name: 'people"; drop', rows: 1 }] },
    { ...MANIFEST, tables: [] },
    null,
    [],
  ]
  for (const one of wrong) expect(readManifest(JSON.stringify(one))).toBeNull()
  for (const text of ['', '{', 'x']) expect(readManifest(text)).toBeNull()
})

test('tables differ by their rows, and where one side lacks them', () => {
  const one = [
    { name: 'a', rows: 1 },
    { name: 'b', rows: 2 },
  ]
  const other = [
    { name: 'b', rows: 3 },
    { name: 'c', rows: 0 },
  ]
  expect(differingTables(one, other)).toEqual(['a', 'b', 'c'])
  expect(differingTables(one, one)).toEqual([])
})
