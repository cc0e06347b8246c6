import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { limitedSearch, searchPage } from '#app/services/search/search-page.server.ts'
import { suggestSimilar } from '#app/services/search/suggest-similar.server.ts'
import { write } from '#db/client.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { aCorpus } from '#tests/support/search-corpus.ts'

beforeAll(async () => {
  await aCorpus()
})

/** Every way a search can be asked; none may throw, whatever it is asked. */
async function searchEverywhere(q: string) {
  await searchPage(null, { q, kind: null, page: 1 })
  await suggestSimilar(null, { title: q, statement: q })
  await recordList('question', null, new URLSearchParams({ q }))
}

const CLASSICS = [
  '"',
  '""',
  '"""',
  "'",
  "''",
  'C++',
  'a AND',
  'AND',
  'OR',
  'NOT',
  'a NOT b',
  'μP:',
  'NEAR(',
  'NEAR(a b, 3)',
  '*',
  '**',
  'a*',
  '-',
  '--',
  '-"',
  '-a -b',
  '^a',
  '{title}:a',
  'title:',
  'title:a',
  ':',
  '::',
  'tag:',
  'tag:"',
  'a:b:c',
  '(',
  ')',
  '(a OR',
  'a & b',
  'a | !b',
  "'a':*",
  'a <-> b',
  '\\',
  '\\\\',
  '\\mu',
  '$',
  '$$',
  '%',
  '_',
  ';',
  "'; drop table records; --",
  '\u0000',
  '\ud800',
  '\u202e',
  '🦓',
  'ＡＢＣ',
  '𝜇',
  'a\nb\tc',
  'x'.repeat(10_000),
  'a '.repeat(5_000),
  '"'.repeat(10_000),
  '-a '.repeat(3_000),
  '漢'.repeat(10_000),
  'tag:a '.repeat(2_000),
  '\\'.repeat(10_000),
  '[('.repeat(5_000),
  "\\' ".repeat(3_000),
  'kind:comment',
  'status:nothing',
  'author:@',
]

test.each(CLASSICS.map((q) => [q.slice(0, 20), q]))('%j gives results or none', async (_, q) => {
  await expect(searchEverywhere(q)).resolves.toBeUndefined()
})

test('whatever is typed gives results or none', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '"',
      '-',
      '*',
      ':',
      'tag:',
      'kind:',
      'AND',
      'NEAR(',
      '\\mu',
      '$',
      ' ',
      "'",
      '\\',
      'erdos',
      '{',
      ')',
    ),
  )
  const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  await fc.assert(fc.asyncProperty(typed, searchEverywhere), { numRuns: 40 })
})

test('whatever a list address says, there is a list', async () => {
  const name = fc.constantFrom(
    'kind',
    'status',
    'area',
    'tag',
    'author',
    'sort',
    'after',
    'before',
    'q',
    'x',
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('hot', 'top', 'open', 'answered', '-1_0', '9'.repeat(15), '1e9_x'),
    fc.integer().map((n) => `${n}_01890a5d-ac96-774b-bcce-b302099a8057`),
    fc.bigInt({ min: 0n, max: 10n ** 15n }).map((n) => `${n}_01890a5d-ac96-774b-bcce-b302099a8057`),
  )
  const address = fc.array(fc.tuple(name, value), { maxLength: 8 })
  const listing = async (pairs: [string, string][]) => {
    const page = await recordList('question', null, new URLSearchParams(pairs))
    expect(page.rows.length).toBeLessThanOrEqual(25)
  }
  await fc.assert(fc.asyncProperty(address, listing), { numRuns: 40 })
})

test('every text can be indexed and found by one of its own words', async () => {
  const by = await aPerson()
  const { id } = await aQuestion({ by })
  const index = (title: string, body: string) =>
    write((tx) => indexSubject(tx, { subjectId: id, recordId: id, kind: 'question', title, body }))
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  const holds = async (title: string, body: string) => {
    await index(title, `${body} pangolin`)
    const page = await searchPage(null, { q: 'pangolins', kind: null, page: 1 })
    expect(page.total.value).toBe(1)
  }
  await fc.assert(fc.asyncProperty(text, text, holds), { numRuns: 40 })
})

test('the longest texts that the site accepts can be indexed', async () => {
  const by = await aPerson()
  const { id } = await aQuestion({ by })
  const distinct = Array.from({ length: 30_000 }, (_, n) => `w${n.toString(36).padStart(60, 'q')}`)
  const texts = [
    'law '.repeat(75_000),
    distinct.join(' '),
    '漢字'.repeat(150_000),
    '\\mu\\mathrm{P}-x '.repeat(18_000),
  ]
  for (const body of texts)
    await write((tx) =>
      indexSubject(tx, { subjectId: id, recordId: id, kind: 'question', title: 'okapi', body }),
    )
  const page = await searchPage(null, { q: 'okapi μP', kind: null, page: 1 })
  expect(page.total.value).toBe(1)
})

test('twenty results fill a page and lead to no other; the twenty-first stands on the next', async () => {
  const by = await aPerson()
  const page = (number: number) => searchPage(null, { q: 'quagga', kind: null, page: number })
  for (let count = 0; count < 20; count += 1) await aQuestion({ by, title: `Quagga ${count}` })
  expect(await page(1)).toMatchObject({ total: { value: 20 }, previous: null, next: null })
  await aQuestion({ by, title: 'Quagga again' })
  expect((await page(1)).next).toBe('q=quagga&page=2')
  const { results, next, previous } = await page(2)
  expect([results.length, next, previous]).toEqual([1, null, 'q=quagga'])
})

test('the sixty-first search of a minute is refused at its address, and an empty form is none', async () => {
  configureLimits(false)
  const search = (q: string, address = '192.0.2.1') =>
    refusalOf(limitedSearch(null, address, { q, kind: null, page: 1 }))
  for (let count = 0; count < 60; count += 1) await search('quagga')
  const [next, empty, elsewhere] = [
    await search('quagga'),
    await search(''),
    await search('quagga', '192.0.2.2'),
  ]
  configureLimits(true)
  expect([next, empty, elsewhere]).toEqual([
    'too-many tooManyTries',
    'nothing refused',
    'nothing refused',
  ])
})
