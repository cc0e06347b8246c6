import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentWords } from '#app/domain/search/document-words.ts'
import { foldText, searchWords } from '#app/domain/search/fold.ts'

test.each([
  ['Erdős Erdös ERDOS Erd\\H{o}s Erd\\"os', 'erdo erdo erdo erdo erdo'],
  ['naïve café', 'naiv cafe'],
  ['Straße Ærø Łódź', 'strass aero lodz'],
  ['scaling scaled scales', 'scale scale scale'],
  ["Hessian’s don't", 'hessian dont'],
  ['μP muP $\\mu$P \\(\\mu\\)P $\\mu\\mathrm{P}$', 'mup mup mup mup mup'],
  ['$\\varepsilon$ ε \\epsilon ϵ', 'epsilon epsilon epsilon epsilon'],
  ['\\Delta Δ', 'delta delta'],
  ['\\frac{a}{b}', 'frac a b'],
  ['\\nabla\\mathrm{x}', 'nabla x'],
  ['x_1^{2}', 'x 1 2'],
  ['GPT-4 max-norm', 'gpt 4 max norm'],
  ['C++ C F#', 'cplusplu c fsharp'],
  ['𝜇 ＡＢＣ ﬁt', 'mu abc fit'],
  ['深度', 'u6df1 u5ea6'],
  ['🦓 — * "', 'u1f993'],
  ['— * "', ''],
  ['Колмогоров', 'kolmogorov'],
  ['generalisation behaviour', 'gener behavior'],
])('%s folds to %s', (text, words) => {
  expect(searchWords(text).join(' ')).toBe(words)
})

test('hyphens and Greek letters give another spelling beside the one in the text', () => {
  expect(foldText('max-norm').spellings).toEqual(['maxnorm'])
  expect(foldText('μP').variants).toEqual([['mu', 'p']])
  expect(foldText('can-we-predict-the-exponents').spellings).toEqual([])
  expect(foldText('θεωρία').variants).toEqual([])
})

test('every word is ASCII letters and digits, 60 at most', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }))
  fc.assert(
    fc.property(text, (typed) => {
      const { words, variants, spellings } = foldText(typed)
      for (const word of [...words, ...variants.flat(), ...spellings])
        expect(word).toMatch(/^[a-z0-9]{1,60}$/)
    }),
  )
})

test('case and composition make no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeéőñßøμ Δx-1') }), (typed) => {
      const words = searchWords(typed)
      expect(searchWords(typed.normalize('NFD'))).toEqual(words)
      expect(searchWords(typed.toUpperCase().toLowerCase())).toEqual(words)
    }),
  )
})

test('a document never gives more places than PostgreSQL keeps', () => {
  const { title, body } = documentWords({
    title: 'law '.repeat(2_000),
    body: 'a b '.repeat(20_000),
  })
  expect(title.length + body.length + 2).toBeLessThan(16_383)
  const uses = [...title, ...body].filter((word) => word === 'a').length
  expect(uses).toBe(250)
})

test.each([
  ['A'.concat('a'.repeat(60_000))],
  ['a'.repeat(60_000)],
  ['l_'.repeat(30_000)],
  [`ell${' '.repeat(60_000)}`],
  [`l${'$ '.repeat(30_000)}`],
  ['🔥🎉'.repeat(20_000)],
  ['o\\"'.repeat(20_000)],
  [`l^${'{ '.repeat(30_000)}`],
])('a long text of one kind is folded like any other (%#)', (text) => {
  expect(foldText(text).words.length).toBeLessThanOrEqual(text.length)
})
