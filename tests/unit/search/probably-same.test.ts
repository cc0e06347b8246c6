import { expect, test } from 'vitest'
import { probablySame } from '#app/domain/search/probably-same.ts'
import { seedContent } from '#db/seed/index.ts'

test.each([
  [
    'Can a scaling exponent be computed before training?',
    'Can a scaling exponent be computed before training?',
  ],
  [
    'Can a scaling exponent be computed before training?',
    'Is it possible to compute scaling exponents before training?',
  ],
  ['Do nonlinear networks learn by saddle escapes?', 'Nonlinear networks learn by saddle escape'],
  ['Is $\\mu$P exact at finite width?', 'At finite width, is μP exact?'],
  ['What did Łojasiewicz bound?', 'What did Lojasiewicz bound?'],
])('%s is %s', (one, other) => {
  expect(probablySame(one, other)).toBe(true)
  expect(probablySame(other, one)).toBe(true)
})

test.each([
  ['Why tokens $\\propto$ parameters in LLMs?', 'Why depth $\\propto$ width in LLMs?'],
  ["What's even going on with Adam?", "What's even going on with norm layers?"],
  ['Is wider better?', 'Is deeper better?'],
  ['Deep learning', 'Does deep learning implicitly minimise some notion of complexity?'],
  [
    'Is the compute-optimal exponent of model size exactly $1/2$?',
    'Is the compute-optimal exponent of model size exactly $1/3$?',
  ],
  ['Does the 4-layer bound hold?', 'Does the 5-layer bound hold?'],
  ['Grokking', 'Why grokking?'],
  ['', ''],
])('%s is not %s', (one, other) => {
  expect(probablySame(one, other)).toBe(false)
  expect(probablySame(other, one)).toBe(false)
})

test('no two of the questions that the site begins with are taken for the same', () => {
  const titles = seedContent().questions.map(({ title }) => title)
  const taken = titles.flatMap((one, place) =>
    titles.slice(place + 1).filter((other) => probablySame(one, other)),
  )
  expect(titles.length).toBeGreaterThan(30)
  expect(taken).toEqual([])
})
