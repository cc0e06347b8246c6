import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
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

const similar = async (title: string, statement = '') =>
  (await suggestSimilar(null, { title, statement })).map((record) => record.titlePlain)

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
  const suggestedTo = async (viewer: Viewer) =>
    (await suggestSimilar(viewer, { title, statement: '' })).length
  expect(await suggestedTo(null)).toBe(0)
  expect(await suggestedTo(await aPerson())).toBe(0)
  expect(await suggestedTo(corpus.ada)).toBe(1)
})
