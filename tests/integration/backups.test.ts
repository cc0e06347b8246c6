import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runOne } from '#app/jobs/runner.server.ts'
import { uploadPicture } from '#app/services/attachments/upload-picture.server.ts'
import { backUp } from '#app/services/backup/back-up.server.ts'
import { refillIndex } from '#app/services/backup/refill-index.server.ts'
import { restoreBackup } from '#app/services/backup/restore-backup.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { limitedSearch } from '#app/services/search/search-page.server.ts'
import { prepareStorage, uploadsFolder } from '#app/services/site/storage.server.ts'
import { disconnectDatabase } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { anEmptyDatabase } from '#tests/support/databases/empty-database.ts'
import { asFromTheOtherEngine } from '#tests/support/databases/other-engine.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'
import { everyText } from '#tests/support/factories/every-text.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aPicture } from '#tests/support/import-source/write-tree.ts'

const base = mkdtempSync(join(tmpdir(), 'touchstone-backups-'))
const site = { databaseUrl: '', dataDir: '' }

beforeAll(async () => {
  await disconnectDatabase()
  site.databaseUrl = process.env.DATABASE_URL ?? ''
  site.dataDir = process.env.DATA_DIR ?? ''
  await prepareStorage(site.databaseUrl, site.dataDir)
  await everyText('heliotrope “$x$” ☂', '\\heartsuit')
  await uploadPicture(await aPerson(), { name: 'a.png', bytes: await aPicture('teal') })
  while (await runOne());
})
afterAll(() => rmSync(base, { recursive: true }))

const aPlace = async () => ({
  databaseUrl: await anEmptyDatabase(),
  dataDir: mkdtempSync(join(base, 'data-')),
})
const aFolder = () => join(mkdtempSync(join(base, 'backup-')), 'of-today')

/** Every row of every table, each as text, so that both engines say the same. */
const rowsAt = (url: string) =>
  withRaw(url, async (raw) => {
    const rows: string[] = []
    for (const [table, order] of TABLES)
      for (const row of await raw.rows(`select * from ${table} order by ${order}`))
        rows.push(`${table} ${JSON.stringify(row)}`)
    return rows
  })

const TABLES = [
  ['subjects', 'id'],
  ['people', 'id'],
  ['records', 'id'],
  ['comments', 'id'],
  ['predictions', 'record_id'],
  ['measurements', 'id'],
  ['evidence', 'id'],
  ['events', 'id'],
  ['ledger', 'n'],
  ['revisions', 'subject_id, revision'],
  ['settings', 'key'],
  ['secrets', 'name'],
  ['attachments', 'hash'],
]

test('a backup restores every row and upload, and refuses to be written over', async () => {
  const [folder, place] = [aFolder(), await aPlace()]
  const manifest = await backUp(folder, site)
  expect(manifest.engine).toBe(dialect)
  expect(existsSync(`${folder}.part`)).toBe(false)
  await expect(backUp(folder, site)).rejects.toThrow('is not empty')
  await restoreBackup(folder, place)
  expect(await rowsAt(place.databaseUrl)).toEqual(await rowsAt(site.databaseUrl))
  expect(readdirSync(join(place.dataDir, 'uploads'))).toEqual(readdirSync(uploadsFolder()))
  await expect(restoreBackup(folder, place)).rejects.toThrow('holds something already')
})

test('a backup of the other engine restores the same rows, ledger and search', async () => {
  const [folder, place] = [aFolder(), await aPlace()]
  await backUp(folder, site)
  await asFromTheOtherEngine(folder)
  const before = await rowsAt(site.databaseUrl)
  const found = await search()
  await restoreBackup(folder, place)
  expect(await rowsAt(place.databaseUrl)).toEqual(before)
  await disconnectDatabase()
  await prepareStorage(place.databaseUrl, place.dataDir)
  await refillIndex()
  while (await runOne());
  expect(await search()).toEqual(found)
  expect(found.length).toBeGreaterThan(2)
  expect(await verifyLines(ledgerLines())).toMatchObject({ ok: true })
  await disconnectDatabase()
  await prepareStorage(site.databaseUrl, site.dataDir)
})

async function search() {
  const query = { q: 'heliotrope', kind: null, page: 1 }
  const { results } = await limitedSearch(null, '192.0.2.9', query)
  return results.map(({ subjectId }) => subjectId).sort()
}

test('a backup that is made while people write is of one moment', async () => {
  const [folder, place] = [aFolder(), await aPlace()]
  const by = await aPerson()
  let writing = true
  const writes = (async () => {
    for (let n = 0; writing; n++) {
      await aQuestion({ by, title: `Written meanwhile ${n}` })
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  await backUp(folder, site)
  writing = false
  await writes
  await restoreBackup(folder, place)
  const [questions] = await withRaw(place.databaseUrl, (raw) =>
    raw.rows(`select count(*) as records,
      (select count(*) from questions) as questions from records where kind = 'question'`),
  )
  expect(questions?.records).toBe(questions?.questions)
})

test('a backup with a file changed, cut short or missing restores nothing', async () => {
  const folder = aFolder()
  const { files } = await backUp(folder, site)
  const data = join(folder, files.find(({ path }) => /\.db$|people\.jsonl$/.test(path))?.path ?? '')
  const upload = join(folder, files.find(({ path }) => path.startsWith('uploads/'))?.path ?? '')
  for (const file of [data, upload, join(folder, 'manifest.json')]) {
    const [bytes, place] = [readFileSync(file), await aPlace()]
    for (const change of [
      () => appendFileSync(file, 'x'),
      () => writeFileSync(file, bytes.subarray(0, -7)),
      () => rmSync(file),
    ]) {
      change()
      await expect(restoreBackup(folder, place)).rejects.toThrow(
        /not whole|not as it was|no backup/,
      )
      writeFileSync(file, bytes)
    }
    expect(readdirSync(place.dataDir)).toEqual([])
    await restoreBackup(folder, place)
  }
})

test('a backup of a newer version, a folder that is none and uploads in the way are refused', async () => {
  const [folder, place] = [aFolder(), await aPlace()]
  await expect(restoreBackup(base, place)).rejects.toThrow('holds no backup')
  await backUp(folder, site)
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const newer = { ...manifest, migrations: [...manifest.migrations, '9999_future'] }
  writeFileSync(path, JSON.stringify(newer))
  await expect(restoreBackup(folder, place)).rejects.toThrow(/newer|not whole/)
  for (const files of [[{ path: '../x', bytes: 0, sha256: '0'.repeat(64) }], 'x']) {
    writeFileSync(path, JSON.stringify({ ...manifest, files }))
    await expect(restoreBackup(folder, place)).rejects.toThrow('holds no backup')
  }
  writeFileSync(path, JSON.stringify(manifest))
  mkdirSync(join(place.dataDir, 'uploads'))
  writeFileSync(join(place.dataDir, 'uploads', 'mine'), '')
  await expect(restoreBackup(folder, place)).rejects.toThrow('is not empty')
})

test('an uploaded file that is gone ends the backup, and leaves no folder behind', async () => {
  const folder = aFolder()
  const [name = ''] = readdirSync(uploadsFolder())
  const bytes = readFileSync(join(uploadsFolder(), name))
  rmSync(join(uploadsFolder(), name))
  await expect(backUp(folder, site)).rejects.toThrow('cannot be copied')
  expect(existsSync(folder) || existsSync(`${folder}.part`)).toBe(false)
  writeFileSync(join(uploadsFolder(), name), bytes)
})
