import { beforeAll, expect, test } from 'vitest'
import { suggest } from '#app/services/search/suggest.server.ts'
import { suggestSimilar } from '#app/services/search/suggest-similar.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aCorpus, type Corpus } from '#tests/support/search-corpus.ts'

let corpus: Corpus

beforeAll(async () => {
  corpus = await aCorpus()
  const { ada } = corpus
  await aQuestion({
    by: ada,
    title: 'Can a scaling exponent be computed before training?',
    statement: 'Can the exponents of the loss be predicted from the data spectrum alone?',
  })
  await aQuestion({
    by: ada,
    title: 'Secret yak shaving exponent',
    statement: 'Yaks.',
    visibility: 'queued',
  })
})

const suggested = async (typed: string) =>
  (await suggest(null, typed)).map((record) => record.titlePlain)
const similar = async (title: string, statement = '') =>
  (await suggestSimilar(null, { title, statement })).map((record) => record.titlePlain)

test('the beginning of a word finds titles that go on with it', async () => {
  expect(await suggested('lojas')).toEqual(['Łojasiewicz inequality'])
  expect(await suggested('regularis')).toEqual(['Why does max-norm regularisation work?'])
  expect(await suggested('regularisation')).toEqual(['Why does max-norm regularisation work?'])
  expect(await suggested('scaling law expon')).toEqual([
    'Does a scaling-law exponent depend on width?',
  ])
})

test('a finished word is not taken for a beginning', async () => {
  expect(await suggested('lojas ')).toEqual([])
})

test('only titles are suggested, never comments or texts', async () => {
  expect(await suggested('magnitud')).toEqual([])
  expect(await suggested('stripes')).toEqual([])
})

test('at most eight titles are suggested, and nothing for nothing', async () => {
  const { ada } = corpus
  for (let n = 0; n < 10; n++) await aQuestion({ by: ada, title: `Quokka number ${n}` })
  expect(await suggested('quok')).toHaveLength(8)
  expect(await suggested('')).toEqual([])
  expect(await suggested('q')).toEqual([])
})

test('a question worded otherwise is recognised while it is being written', async () => {
  const [first] = await similar(
    'Is it possible to compute scaling exponents before training?',
    'We ask for the exponents from the spectrum of the data.',
  )
  expect(first).toBe('Can a scaling exponent be computed before training?')
})

test('the same title is the first suggestion, whatever else is alike', async () => {
  const [first] = await similar('Where do scaling laws come from?')
  expect(first).toBe('Where do scaling laws come from?')
})

test('a question about something else brings up nothing', async () => {
  expect(await similar('What is the best recipe for sourdough bread?')).toEqual([])
  expect(await similar('Is it the case?')).toEqual([])
  expect(await similar('')).toEqual([])
  expect(await similar('"(* AND NEAR', '\\begin{')).toEqual([])
})

test('what waits in the queue is suggested to its author and to nobody else', async () => {
  const title = 'Yak shaving exponent'
  const suggestedTo = async (viewer: Parameters<typeof suggest>[0]) => [
    (await suggestSimilar(viewer, { title, statement: '' })).length,
    (await suggest(viewer, title)).length,
  ]
  expect(await suggestedTo(null)).toEqual([0, 0])
  expect(await suggestedTo(await aPerson())).toEqual([0, 0])
  expect(await suggestedTo(corpus.ada)).toEqual([1, 1])
})
