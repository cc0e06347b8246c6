import { expect, test } from 'vitest'
import { notCounted } from '#app/domain/prediction/not-counted.ts'
import type { WhyAside } from '#app/domain/prediction/set-aside.ts'
import { notCountedWords } from '#messages/not-counted.ts'

const aside = (why: WhyAside | null, position: 'inside' | 'outside' = 'inside') => ({
  aside: why,
  judgement: { position },
})
const otherwise = (...keys: string[]) => aside({ kind: 'out-of-scope', keys, leftOut: true })
const bare = (position: 'inside' | 'outside') =>
  aside({ kind: 'no-standard-error', bare: true, leftOut: false }, position)

const said = (...measured: ReturnType<typeof aside>[]) =>
  notCountedWords.reasons(notCounted(measured))

test.each([
  [[aside(null)], ''],
  [[aside({ kind: 'limit', leftOut: false })], ''],
  [[otherwise('age')], '1 measured under other conditions: age'],
  [
    [otherwise('lamp'), otherwise('age', 'lamp'), otherwise('lamp')],
    '3 measured under other conditions: lamp, age',
  ],
  [
    [otherwise('f'), otherwise('e', 'd', 'c', 'b')],
    '2 measured under other conditions: b, c, d, e, 1 more',
  ],
  [
    [bare('inside'), bare('outside'), bare('outside')],
    '3 without error bars (1 inside, 2 outside)',
  ],
  [
    [otherwise('age'), aside({ kind: 'in-sample', leftOut: false }), bare('inside')],
    '1 it was made from; 1 without error bars (1 inside, 0 outside); 1 measured under other conditions: age',
  ],
  [
    [aside({ kind: 'no-standard-error', bare: false, leftOut: false })],
    '1 with an interval of unknown level',
  ],
  [
    [
      aside({ kind: 'not-comparable', reason: 'an earlier step', leftOut: true }),
      aside({ kind: 'excluded', reason: 'spilled', leftOut: true }),
      aside({ kind: 'corrected', leftOut: true }),
      aside({ kind: 'withdrawn', leftOut: true }),
    ],
    '1 not comparable; 1 corrected later; 1 of withdrawn experiments; 1 left out by a curator',
  ],
  [
    [aside({ kind: 'offered', keys: ['moon'], leftOut: true })],
    '1 whose conditions are not known to hold: moon',
  ],
])('what decides nothing is told once by kind of reason: %#', (measured, sentence) => {
  expect(said(...measured)).toBe(sentence)
})

test('ten thousand values under other conditions are told in a line', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => otherwise(n % 3 === 0 ? 'age' : 'lamp'))
  expect(said(...many)).toBe('10000 measured under other conditions: lamp, age')
})
