import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { fieldText } from '#app/cli/field.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { initField } from '#app/services/field/init-field.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { seedWhenEmpty } from '#app/services/seed/seed-when-empty.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { disconnectDatabase, reader } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { people, predictions, questions, records } from '#db/schema/index.ts'
import { anEmptyDatabase } from '#tests/support/databases/empty-database.ts'
import { cellsOf } from '#tests/support/full-set.ts'

const base = mkdtempSync(join(tmpdir(), 'touchstone-fields-'))
afterAll(() => rmSync(base, { recursive: true }))

beforeEach(async () => {
  await disconnectDatabase()
  await prepareStorage(await anEmptyDatabase(), mkdtempSync(join(base, 'data-')))
})

const EXAMPLES = readdirSync('docs/fields').filter((name) => name.endsWith('.yaml'))

function aFile(text: string, name = 'field.yaml'): string {
  const path = join(mkdtempSync(join(base, 'file-')), name)
  writeFileSync(path, text)
  return path
}

const SMALL = `key: moss
site: { name: Moss, field: Bryology }
areas:
  - { key: growth, name: Growth }
macros: { '\\rate': 'r_{#1}' }
units: [{ code: cushion, dimension: cushion }]
observables:
  - { key: rate, symbol: r, name: Rate, definition: How fast., unit: cushion, upper: 9 }
questions:
  - { key: how-fast, area: growth, title: 'How fast is $\\rate{1}$?', statement: Measure it., tags: [light] }
claims:
  - { key: slow, title: Slow, statement: It is slow., answers: [how-fast] }
predictions:
  - { key: under-two, claims: [slow], observable: rate, title: Under two, form: half-line, upper: 2, scope: Anywhere. }
`

for (const example of cellsOf(EXAMPLES, (place) => dialect === 'sqlite' || place === 0))
  test(`${example} makes a site with areas, twenty questions, observables and a registered prediction`, async () => {
    const report = await initField(join('docs/fields', example))
    expect(report.texErrors).toEqual([])
    const { areas } = await areaList(null)
    expect(areas.length).toBeGreaterThan(3)
    for (const { questions } of areas) expect(questions.length).toBeGreaterThan(0)
    const asked = areas.flatMap(({ counts }) => counts.question ?? 0)
    expect(asked.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20)
    expect(report.fates.observables.made.length).toBeGreaterThan(2)
    const registered = await reader().select().from(predictions)
    expect(registered.length).toBeGreaterThan(0)
    for (const { registeredAt } of registered) expect(registeredAt).not.toBeNull()
    const ledger = await verifyLines(ledgerLines())
    expect(ledger).toMatchObject({ ok: true, count: registered.length })
    // Nobody is invented: everything is signed with the account of the site.
    expect((await reader().select().from(people)).map(({ handle }) => handle)).toEqual([
      'touchstone',
    ])
    expect(await seedWhenEmpty('default')).toBeNull()
    const again = await initField(join('docs/fields', example))
    expect(fieldText(again)).toContain('Nothing was new.')
    for (const fate of Object.values(again.fates)) expect(fate.differing).toEqual([])
  })

test('a trial run says what there would be and stores nothing', async () => {
  const report = await initField(aFile(SMALL), { dryRun: true })
  expect(report.fates.questions.made).toEqual(['how-fast'])
  expect(fieldText(report)).toMatch(/questions +1 +0 +0/)
  expect(await reader().select().from(records)).toEqual([])
  expect((await siteSettings()).name).toBe('Touchstone')
  expect(await seedWhenEmpty('none')).toBeNull()
})

test('a second run adds what is new, names what differs and changes nothing', async () => {
  await initField(aFile(SMALL))
  const before = await reader().select().from(records)
  const changed = SMALL.replace('Measure it.', 'Guess it.')
    .replace('name: Moss', 'name: Lichen')
    .replace(
      'claims:\n',
      '  - { key: why, area: growth, title: Why?, statement: Say it., parent: how-fast }\nclaims:\n',
    )
  const report = await initField(aFile(changed))
  expect(report.fates.questions).toEqual({ made: ['why'], there: [], differing: ['how-fast'] })
  expect(report.fates.settings.differing).toEqual(['name'])
  expect(fieldText(report)).toContain('how-fast differ')
  const [how] = before.filter(({ title }) => title.startsWith('How'))
  const after = await reader().select().from(records)
  expect(after).toHaveLength(before.length + 1)
  expect(after.find(({ id }) => id === how?.id)?.statementMd).toBe('Measure it.')
  const rows = await reader().select().from(questions)
  expect(rows.filter(({ parentId }) => parentId === how?.id)).toHaveLength(1)
})

test('macros of the file are used in its own texts at once', async () => {
  await initField(aFile(SMALL))
  const { title } = await questionPage(null, 1)
  expect(title.html).toContain('<msub><mi>r</mi>')
})

test('a site that holds something else is refused, unless told to add', async () => {
  await initField(aFile(SMALL))
  const other = aFile(SMALL.replace('key: moss', 'key: fern').replaceAll('how-fast', 'how-far'))
  await expect(initField(other)).rejects.toThrow('holds something else')
  const { fates } = await initField(other, { add: true })
  expect(fates.questions.made).toEqual(['how-far'])
  expect(fates.areas.there).toEqual(['growth'])
})

const WRONG: [string, string, string, RegExp][] = [
  ['an unknown area', 'area: growth,', 'area: roots,', /line 10, .*\(how-fast\), area/],
  [
    'a missing title',
    "title: 'How fast is $\\rate{1}$?', ",
    '',
    /line 10, .*title: A title is needed/,
  ],
  [
    'a field that is misspelt',
    'statement: Measure',
    'statment: Measure',
    /statment: No such field/,
  ],
  ['a key given twice', 'key: slow', 'key: how-fast', /line 12, .*key: Another entry/],
  ['a claim that is nowhere', 'claims: [slow]', 'claims: [fast]', /line 14, .*claims\.0/],
  [
    'an observable that is nowhere',
    'observable: rate',
    'observable: speed',
    /line 14, .*observable/,
  ],
  ['a region outside what is possible', 'upper: 2,', 'lower: 20,', /line 14, .*form/],
  [
    'a prediction without conditions',
    ', scope: Anywhere.',
    '',
    /line 14, .*conditions: This is needed/,
  ],
  [
    'a deadline that is over',
    'scope: Anywhere.',
    'scope: A., deadline: 2020-01-01',
    /deadline: .*over/,
  ],
  ['a unit that nobody knows', 'unit: cushion', 'unit: furlongz', /line 8, .*unit/],
  ['a factor that is no number', 'dimension: cushion', 'dimension: cushion, factor: two', /factor/],
  ['a macro without its backslash', "'\\rate'", "'rate'", /line 5, macros\.rate/],
  ['no areas', '  - { key: growth, name: Growth }', '', /areas: This is needed/],
  ['an address that is none', 'field: Bryology', 'contentLicenceUrl: ftp://x', /contentLicenceUrl/],
  ['a list that is none', 'tags: [light]', 'tags: light', /line 10, .*tags: A list/],
  ['a tag with a blank', 'tags: [light]', 'tags: [far red]', /tags\.0/],
  ['broken YAML', 'areas:\n', 'areas: [\n', /line \d+: This is not YAML/],
  ['a name given twice', 'questions:\n', 'site: {}\nquestions:\n', /line 9: This is not YAML/],
]

for (const [what, from, to, told] of WRONG)
  test(`${what} is told with its place, and nothing is stored`, async () => {
    const text = SMALL.replace(from, to)
    expect(text).not.toBe(SMALL)
    await expect(initField(aFile(text))).rejects.toThrow(told)
    expect(await reader().select().from(records)).toEqual([])
  })

test('what is no field at all is refused in a sentence', async () => {
  for (const text of ['', 'x', '[]', '42', '- a\n- b'])
    await expect(initField(aFile(text))).rejects.toThrow(/field\.yaml/)
  await expect(initField(join(base, 'missing.yaml'))).rejects.toThrow('not a file')
  const lists = Array.from({ length: 12 }, (_, n) => `x${n}: &x${n} [${`*x${n - 1},`.repeat(9)}]`)
  const bomb = ['x0: &x0 [a]', ...lists.slice(1)].join('\n')
  await expect(initField(aFile(bomb))).rejects.toThrow('too often')
})

test('a table of questions is added as spreadsheets write it', async () => {
  await initField(aFile(SMALL))
  const tables = [
    'title,statement,area\nWhat is it?,"Say, what.",Growth\n',
    'Title;Statement;Tags\r\nWhere is it?;Say where.;near, far\r\n',
    '\uFEFFstatement\ttitle\tkind\nSay when.\tWhen is it?\tconjecture\n',
  ]
  for (const [place, text] of tables.entries()) {
    const report = await initField(aFile(text, `table-${place}.csv`))
    expect(report.fates.questions.made).toHaveLength(1)
    const again = await initField(aFile(text, `again-${place}.csv`))
    expect(again.fates.questions).toMatchObject({ made: [], there: [expect.any(String)] })
  }
  const pages = await Promise.all([2, 3, 4].map((number) => questionPage(null, number)))
  expect(pages.map(({ titlePlain }) => titlePlain)).toEqual([
    'What is it?',
    'Where is it?',
    'When is it?',
  ])
  expect(pages[0]?.area?.name).toBe('Growth')
  expect(pages[2]?.questionKind).toBe('conjecture')
})

test('a table with a wrong row is told with its line, and nothing of it is stored', async () => {
  await initField(aFile(SMALL))
  const rows: [string, RegExp][] = [
    ['title,statement\nA?,\n', /line 2, statement/],
    ['title,statement,area\nA?,B.,roots\n', /line 2, area/],
    ['title,statement\nA?,B.\nA?,C.\n', /line 3, key: Another/],
    ['name,statement\nA?,B.\n', /line 1, name: The columns/],
    ['title,statement,kind\nA?,B.,rumour\n', /line 2, kind/],
  ]
  for (const [text, told] of rows)
    await expect(initField(aFile(text, 'q.csv'))).rejects.toThrow(told)
  expect(await reader().select().from(questions)).toHaveLength(1)
})

test('the examples are whole without the first content of the program', () => {
  for (const example of EXAMPLES)
    expect(readFileSync(join('docs/fields', example), 'utf8')).toContain(`docs/fields/${example}`)
})
