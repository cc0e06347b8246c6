import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aCorpus, type Corpus } from '#tests/support/search-corpus.ts'

let corpus: Corpus

beforeAll(async () => {
  corpus = await aCorpus()
})

async function keysFor(q: string, viewer: Viewer = null): Promise<string[]> {
  const page = await searchPage(viewer, { q, kind: null, page: 1 })
  return page.results.map((result) => corpus.keyOf.get(result.subjectId) ?? '?').sort()
}

/** A query and every text that it must find; both engines run this same table. */
const EXPECTED: [string, string[]][] = [
  ['erdos', ['erdos', 'erdosTex']],
  ['Erdős', ['erdos', 'erdosTex']],
  ['ERDÖS', ['erdos', 'erdosTex']],
  ["erdos's", ['erdos', 'erdosTex']],
  ['naive', ['naive']],
  ['naïve estimators', ['naive']],
  ['μP', ['muAscii', 'muGreek', 'muTex']],
  ['muP', ['muAscii', 'muGreek', 'muTex']],
  ['$\\mu$P', ['muAscii', 'muGreek', 'muTex']],
  ['\\mu', ['mu', 'muGreek', 'muTex']],
  ['mu', ['mu', 'muGreek', 'muTex']],
  ['"mup scaling"', ['muAscii']],
  ['scaling laws', ['hyphen', 'lawScaling', 'scaling', 'scaling/1']],
  ['"scaling laws"', ['hyphen', 'scaling', 'scaling/1']],
  ['"scaling law exponent"', ['hyphen']],
  ['scaling -exponents', ['lawScaling', 'muAscii', 'scaling', 'scaling/1']],
  ['scaling -"scaling law"', ['lawScaling', 'muAscii']],
  ['max-norm', ['maxNorm', 'maxnorm']],
  ['maxnorm', ['maxNorm', 'maxnorm']],
  ['"max norm"', ['maxNorm']],
  ['C++', ['cpp']],
  ['C', ['c']],
  ['F#', ['fsharp']],
  ['NEAR(', ['near']],
  ['near AND or', ['near']],
  ['\\nabla', ['tex']],
  ['nabla', ['tex']],
  ['softmax', ['tex']],
  ['\\frac', ['tex']],
  ['operatorname', ['tex']],
  ['\\alpha', ['alpha', 'tex']],
  ['α', ['alpha', 'tex']],
  ['0.34', ['alpha']],
  ['grosse mass', ['german']],
  ['strasse', ['german']],
  ['Lojasiewicz Soren', ['polish']],
  ['学习', ['cjk']],
  ['теория', ['cyrillic']],
  ['한국어', ['korean']],
  ['2203.03466', ['numbers']],
  ['gpt4', ['numbers']],
  ['x^2', ['numbers']],
  ['hessians spectra', []],
  ['hessian spectrum doesnt', ['apostrophe']],
  ['torch.compile', ['code']],
  ['bold emphasis links', ['code']],
  ['rich lazy', ['quotes']],
  ['stripes', ['zebra/1']],
  ['zebra', ['zebra', 'zebra/1']],
  ['tag:scaling-laws', ['hyphen', 'scaling', 'scaling/1', 'scaling/2']],
  ['tag:scaling-laws tag:theory kind:question', ['scaling']],
  ['tag:scaling-laws -tag:theory', ['hyphen']],
  ['area:hyperparameters', ['muAscii', 'muGreek']],
  ['transfer -area:hyperparameters', ['muTex']],
  ['status:answered', ['c']],
  ['status:answered-negative universal', ['c']],
  ['zebra status:closed', ['zebra', 'zebra/1']],
  ['zebra -status:merged', []],
  ['kind:conjecture', ['naive']],
  ['zebra kind:comment', ['zebra/1']],
  ['law -kind:comment', ['hyphen', 'lawScaling', 'scaling']],
  ['author:bob', ['scaling/1', 'scaling/2', 'zebra/1']],
  ['zebra -author:@Bob', ['zebra']],
  ['kind:comment kind:conjecture', ['naive', 'scaling/1', 'scaling/2', 'zebra/1']],
  ['author:nobody', []],
  ['tag:nothing', []],
  ['', []],
  ['   ', []],
  ['*', []],
  ['-', []],
  ['"', []],
  ['🦓', []],
]

test.each(EXPECTED)('%s finds exactly what it should', async (q, keys) => {
  expect(await keysFor(q)).toEqual(keys)
})

test('a query of nothing but exclusions finds everything else', async () => {
  const page = await searchPage(null, { q: '-zebra -law', kind: null, page: 1 })
  const all = [...corpus.keyOf.values()].filter(
    (key) => !/zebra|draft|queued|hidden|deleted/.test(key),
  )
  const lawless = all.filter(
    (key) => !['scaling', 'scaling/1', 'scaling/2', 'lawScaling', 'hyphen'].includes(key),
  )
  expect(page.total).toEqual({ value: lawless.length, atLeast: false })
})

test('the address of a link is not part of the readable snippet', async () => {
  const page = await searchPage(null, { q: 'emphasis', kind: null, page: 1 })
  const text = page.results[0]?.snippet?.map((segment) => segment.text).join('')
  expect(text).toBe('Bold and emphasis and links.')
})

test('formulas of a snippet are written in plain characters', async () => {
  const page = await searchPage(null, { q: 'softmax', kind: null, page: 1 })
  const text = page.results[0]?.snippet?.map((segment) => segment.text).join('')
  expect(text).toBe('Let ∇_θ L(θ) = 1/n∑_i x_i. Here αβ and softmax(z) appear.')
})

test('texts waiting in the queue are found by their author and by curators alone', async () => {
  const { ada, bob } = corpus
  const curator = await aPerson({ role: 'curator' })
  expect(await keysFor('zebra', bob)).toEqual(['zebra', 'zebra/1'])
  expect(await keysFor('zebra', ada)).toEqual(['queued', 'zebra', 'zebra/1'])
  expect(await keysFor('zebra', curator)).toEqual(['queued', 'zebra', 'zebra/1'])
})

test('counts by kind and the total say what this viewer finds and no more', async () => {
  const page = await searchPage(null, { q: 'zebra', kind: null, page: 1 })
  expect(page.total).toEqual({ value: 2, atLeast: false })
  expect(page.kinds.map(({ kind, count }) => [kind, count.value])).toEqual([
    [null, 2],
    ['question', 1],
    ['comment', 1],
  ])
  const comments = await searchPage(null, { q: 'zebra', kind: 'comment', page: 1 })
  expect(comments.results.map((result) => result.is)).toEqual(['comment'])
  expect(comments.kinds.find(({ selected }) => selected)?.kind).toBe('comment')
})

test('a title that holds the word comes before a text that does', async () => {
  const page = await searchPage(null, { q: 'law', kind: null, page: 1 })
  const inTitle = page.results.map(
    (result) => /law/i.test(result.record.titlePlain) && result.is === 'record',
  )
  expect(inTitle).toEqual([true, true, true, false, false])
})

test('a comment leads to its permalink and names the record it belongs to', async () => {
  const page = await searchPage(null, { q: 'stripes', kind: null, page: 1 })
  const [hit] = page.results
  expect(hit?.path).toBe(`/comments/${hit?.subjectId}`)
  expect(hit?.record.titlePlain).toBe('Zebra public')
  expect(hit?.snippet).toEqual([
    { text: 'Stripes', hit: true },
    { text: ' of a zebra.', hit: false },
  ])
})

test('an unknown status is set aside and named, and the rest is searched', async () => {
  const page = await searchPage(null, { q: 'zebra status:solved', kind: null, page: 1 })
  expect(page.ignored).toEqual(['status:solved'])
  expect(page.total.value).toBe(2)
})
