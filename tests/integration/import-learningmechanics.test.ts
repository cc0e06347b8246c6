import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { importText } from '#app/cli/import-text.server.ts'
import { EditQuestionInput } from '#app/domain/question/input.ts'
import { storedGround } from '#app/domain/record/ground.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { runImport } from '#app/services/import/run-import.server.ts'
import { editQuestion } from '#app/services/questions/edit-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { recordHistory } from '#app/services/records/record-history.server.ts'
import { prepareStorage, uploadsFolder } from '#app/services/site/storage.server.ts'
import { disconnectDatabase } from '#db/client.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { worldState } from '#tests/support/import-source/world.ts'
import {
  aPicture,
  aSourceTree,
  LISTED,
  withEntry,
} from '#tests/support/import-source/write-tree.ts'

const background = async (number: number) =>
  (await questionPage(null, number)).background?.html ?? ''

const take = (path: string, options = {}) => runImport('learningmechanics', path, options)

beforeAll(async () => {
  await disconnectDatabase()
  await prepareStorage(process.env.DATABASE_URL ?? '', process.env.DATA_DIR ?? '')
})

test('a trial run says what there is to do and stores nothing', async () => {
  const before = await worldState()
  const report = await take(await aSourceTree(), { dryRun: true })
  expect(report.kinds.direction?.made).toBe(2)
  expect(report.macros.made).toBe(3)
  expect(report.pictures.made).toBe(1)
  expect(importText(report)).toContain('nothing was stored')
  expect(await worldState()).toEqual(before)
})

test('a first run stores every entry in the order of the file, open, and without TeX errors', async () => {
  const report = await take(await aSourceTree())
  expect(report.kinds).toEqual({
    question: { made: 2, updated: 0, unchanged: 0, conflicts: 0 },
    direction: { made: 2, updated: 0, unchanged: 0, conflicts: 0 },
  })
  expect(report.texErrors).toEqual([])
  const pages = await Promise.all([1, 2, 3, 4].map((number) => questionPage(null, number)))
  expect(pages.map((page) => page.questionKind)).toEqual([
    'question',
    'question',
    'direction',
    'direction',
  ])
  expect(pages[0]?.titlePlain).toBe('“Flatter is better” at ∝ d?')
  expect(pages.map((page) => page.status)).toEqual(['open', 'open', 'open', 'open'])
  expect(pages[0]).toMatchObject({
    statusBasis: storedGround('import.basis'),
    author: { handle: 'import' },
  })
})

test('links lead to where they led, and the article an entry came up in is linked', async () => {
  const direction = await background(3)
  expect(await background(1)).toContain('href="https://learningmechanics.pub/guide/first-steps"')
  expect(direction).toContain('href="https://learningmechanics.pub/pendula"')
  expect(direction).toContain('href="https://arxiv.org/abs/2604.21691"')
})

test('a figure becomes an attachment with its caption, and its HTML is gone', async () => {
  const html = await background(3)
  const hash = /src="\/uploads\/([0-9a-f]{64})"/.exec(html)?.[1] ?? 'none'
  expect(existsSync(join(uploadsFolder(), hash))).toBe(true)
  expect(html).toMatch(/<figcaption[^>]*>.*<strong>It swings\.<\/strong>.*<\/figcaption>/s)
  expect(html).not.toContain('&lt;')
})

test('a second run changes nothing', async () => {
  while (await runOne());
  const before = await worldState()
  const report = await take(await aSourceTree())
  expect(report.kinds.question).toEqual({ made: 0, updated: 0, unchanged: 2, conflicts: 0 })
  expect(report.macros).toEqual({ made: 0, updated: 0, unchanged: 3, conflicts: 0 })
  expect(importText(report)).toContain('Nothing changed.')
  expect(await worldState()).toEqual(before)
})

test('a changed entry becomes a new revision, and the earlier one stays', async () => {
  const report = await take(await aSourceTree(withEntry('oq-1-2', { text: 'Is it bounded?' })))
  expect(report.kinds.question).toEqual({ made: 0, updated: 1, unchanged: 1, conflicts: 0 })
  const page = await questionPage(null, 2)
  expect(page.statement.html).toContain('Is it bounded?')
  const history = await recordHistory(null, { kind: 'question', number: 2 }, {})
  expect(history.revisions.map(({ revision, reason }) => [revision, reason])).toEqual(
    expect.arrayContaining([
      [1, ''],
      [2, storedGround('import.reason')],
    ]),
  )
})

test('another picture under the same name is a change of the entry that shows it', async () => {
  const listed = withEntry('oq-1-2', { text: 'Is it bounded?' })
  const report = await take(
    await aSourceTree(listed, { 'openquestions/swing.png': await aPicture('plum') }),
  )
  expect(report.kinds.direction).toMatchObject({ updated: 1, unchanged: 1 })
  expect(report.pictures.made).toBe(1)
})

test('what was edited on the site is left alone and told', async () => {
  const curator = await aPerson({ role: 'curator' })
  const typed = { title: 'Mended title', statement: 'Mended here.', base: '1' }
  await editQuestion(curator, 4, EditQuestionInput.parse({ ...typed, kind: 'direction' }))
  const listed = withEntry('od-2', { text: 'Changed in the source.' })
  const report = await take(await aSourceTree(listed))
  expect(report.kinds.direction).toMatchObject({ conflicts: 1 })
  expect(report.editedHere).toEqual([{ key: 'od-2', name: 'Q4' }])
  expect(importText(report)).toContain('Q4 (od-2) was edited here')
  expect((await questionPage(null, 4)).statement.html).toContain('Mended here.')
})

test('an entry that is gone from the source is told and stays', async () => {
  const report = await take(await aSourceTree(LISTED.slice(1)))
  expect(report.vanished).toEqual([{ key: 'oq-1-1', name: 'Q1' }])
  expect((await questionPage(null, 1)).status).toBe('open')
})

test('a formula that cannot be set is told with its record and does not stop the import', async () => {
  const listed = withEntry('oq-1-1', { text: 'What is $\\nonsense{x}$?' })
  const report = await take(await aSourceTree(listed))
  expect(report.texErrors.map(({ key, source }) => [key, source])).toEqual([
    ['oq-1-1', '\\nonsense{x}'],
  ])
  expect(importText(report)).toMatch(/TeX errors +1\n/)
})
