import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { SearchInput } from '#app/domain/search/page-input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { registerWork } from '#app/services/references/register-work.server.ts'
import { indexNames } from '#app/services/search/index-names.server.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { write } from '#db/client.ts'
import { records, searchNames } from '#db/schema/index.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

let ada: Member
const at = new Date(Date.UTC(2026, 0, 1))

async function work(id: string, title: string, authors: string[]) {
  const about = { identifiers: [{ scheme: 'arxiv', id } as const], authors, year: 2020 }
  const text = await renderText('reference', { title })
  await write((tx) => registerWork(tx, { ...about, text }, at))
}

async function ask(title: string, statement: string) {
  return proposeQuestion(ada, ProposeQuestionInput.parse({ title, statement }))
}

const search = (q: string, kind: SearchInput['kind'] = null) =>
  searchPage(null, { q, kind, page: 1, host: 'site.example' })

const names = async (q: string, kind: SearchInput['kind'] = null) =>
  (await search(q, kind)).names.map((name) =>
    'work' in name
      ? name.work.titlePlain
      : 'key' in name
        ? name.key
        : name.kind === 'tag'
          ? name.name
          : name.handle,
  )

const titles = async (q: string) => (await search(q)).results.map(({ record }) => record.titlePlain)

beforeAll(async () => {
  ada = await aPerson({ role: 'trusted', handle: 'mueller-k', displayName: 'Kaspar Müller' })
  await work('2001.08361', 'Scaling laws for neural language models', [
    'J. Kaplan',
    'S. McCandlish',
  ])
  await work('1902.00001', 'A work of which nobody may know', ['X. Hidden'])
  await ask('Where do power laws come from?', 'See arXiv:2001.08361 for data.')
  const hidden = await ask('To be hidden', 'See arXiv:1902.00001.')
  await write((tx) =>
    tx.update(records).set({ visibility: 'hidden' }).where(eq(records.number, hidden.number)),
  )
  await anObservable({
    by: ada,
    key: 'dead-fraction',
    name: 'Fraction of dead units',
    symbol: 'f_{0}',
  })
  await aQuestion({ by: ada, title: 'Do feature maps converge?', tags: ['plasticity'] })
  await aQuestion({ by: ada, title: 'Not yet', tags: ['embargoed'], visibility: 'draft' })
})

test.each([
  ['Kaplan', ['Scaling laws for neural language models']],
  ['kaplan scaling', ['Scaling laws for neural language models']],
  ['Muller', ['mueller-k']],
  ['mueller', ['mueller-k']],
  ['dead units', ['dead-fraction']],
  ['f_0', ['dead-fraction']],
  ['plasticity', ['plasticity']],
  ['embargoed', []],
  ['hidden', []],
  ['Kaplan tag:plasticity', []],
])('%s finds the names %j', async (typed, found) => {
  expect(await names(typed)).toEqual(found)
})

test('a work comes before those on which the same name stands later, however short they are', async () => {
  const others = ['A. Bahri', 'C. Dyer', 'E. Lee']
  await work('2102.06701', 'On widgets', [...others, 'F. Zapfe'])
  await work('2102.06702', 'Widgets', ['A. Bahri', 'F. Zapfe'])
  await work('2102.06703', 'A long title of a work on widgets and gadgets that many have made', [
    'F. Zapfe',
    ...others,
    'G. Henighan',
    'H. Brown',
  ])
  await work('2102.06704', 'Reconciling Zapfe', ['A. Bahri'])
  await ask('Are widgets?', 'arXiv:2102.06701 arXiv:2102.06702 arXiv:2102.06703 arXiv:2102.06704')
  const found = await names('Zapfe')
  expect(found.slice(0, 2)).toEqual([
    'A long title of a work on widgets and gadgets that many have made',
    'Widgets',
  ])
  expect(found).toHaveLength(4)
})

test('each kind of name is offered with its count and has a page of its own', async () => {
  const { kinds } = await search('scaling')
  expect(kinds.find(({ kind }) => kind === 'reference')?.count.value).toBe(1)
  const works = await search('2001.08361', 'reference')
  expect(works.names.map(({ kind }) => kind)).toEqual(['reference'])
  expect(works.results).toEqual([])
})

test('people may change their names, and works come to be described, and are found by the new words', async () => {
  await work('2001.08361', 'Laws of scale', ['J. Kaplan'])
  expect(await names('laws of scale')).toEqual(['Laws of scale'])
  expect(await names('McCandlish')).toEqual([])
})

test('names that an earlier version stored are put into the index by the job', async () => {
  await write((tx) => tx.delete(searchNames))
  expect(await names('Kaplan')).toEqual([])
  await indexNames()
  expect(await names('Kaplan')).toHaveLength(1)
  expect(await names('plasticity')).toEqual(['plasticity'])
})

test.each([
  'Q%',
  'q%',
  '#Q%',
  '/Q%',
  'q %',
  'Q-%',
  'https://site.example/questions/%-any-slug',
  '/questions/%',
  'https://site.example/Q%?sort=new',
])('a record is named by %s and comes first', async (form) => {
  const { number } = await aQuestion({ by: ada, title: `Plainly number ${form.length}` })
  await aQuestion({ by: ada, title: `About ${form.replace('%', String(number)).slice(0, 40)}` })
  expect((await titles(form.replace('%', String(number))))[0]).toBe(`Plainly number ${form.length}`)
})

test('an address of another site, a number that no record has, and a hidden one name none', async () => {
  const { number } = await aQuestion({ by: ada, title: 'Kept back', visibility: 'hidden' })
  expect(await titles(`https://other.example/questions/${number}`)).not.toContain('Kept back')
  expect(await titles(`Q${number}`)).not.toContain('Kept back')
  expect((await search('Q999999')).results).toEqual([])
})

test('a title that says it comes before titles with the words apart, and these before texts', async () => {
  const by = ada
  await aQuestion({ by, title: 'Something else', statement: 'The zebra exponent. '.repeat(40) })
  await aQuestion({ by, title: 'An exponent of any zebra' })
  await aQuestion({ by, title: 'Is there one zebra exponent that all the others follow from?' })
  await aQuestion({ by, title: 'Another', statement: 'zebra exponent '.repeat(60) })
  expect((await titles('zebra exponent')).slice(0, 2)).toEqual([
    'Is there one zebra exponent that all the others follow from?',
    'An exponent of any zebra',
  ])
})

test.each([
  ['exponnent', 'exponent'],
  ['xeponent', 'exponent'],
  ['zebra exponnent', 'zebra exponent'],
  ['eigenvlaue', 'eigenvalue'],
  ['grokkng', 'grokking'],
  ['generlization', 'generalization'],
])('%s suggests %s', async (typed, meant) => {
  await aQuestion({ by: ada, title: 'One eigenvalue, one exponent, grokking and generalization' })
  expect((await search(typed)).meant).toBe(meant)
})

test('a word of hidden records alone is not suggested, nor one that is nothing like', async () => {
  await aQuestion({ by: ada, title: 'The wombatification', visibility: 'hidden' })
  expect((await search('wombatificaton')).meant).toBeNull()
  expect((await search('qqqqqqqq')).meant).toBeNull()
})

test('what has no word in it is told apart from what finds nothing', async () => {
  expect((await search('?? — !!')).empty).toBe(true)
  expect(await search('🦔')).toMatchObject({ empty: false, results: [] })
})
