import { expect, test } from 'vitest'
import { mayRaiseFlag, mayRate } from '#app/domain/question/policy.ts'
import { medianOf, oppositeOf, QUESTION_FLAGS } from '#app/domain/question/rating.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'

const counts = (...values: number[]) => values.map((value) => ({ value, count: 1 }))

test.each([
  [[], null],
  [[4], 4],
  [[1, 5], 3],
  [[2, 3], 2.5],
  [[5, 1, 2], 2],
  [[1, 2, 4, 5], 3],
])('the median of %j is %j', (values, median) => {
  expect(medianOf(counts(...values))).toEqual({ median, n: values.length })
})

test('the median counts every person, in whatever order the values come', () => {
  const rows = [
    { value: 5, count: 3 },
    { value: 1, count: 2 },
    { value: 4, count: 2 },
  ]
  expect(medianOf(rows)).toEqual({ median: 4, n: 7 })
  expect(medianOf([...rows, { value: 2, count: 7 }])).toEqual({ median: 2, n: 14 })
})

test('only looking tractable and looking hard exclude each other', () => {
  const pairs = QUESTION_FLAGS.map((flag) => [flag, oppositeOf(flag)])
  expect(pairs.filter(([, opposite]) => opposite)).toEqual([
    ['looks-tractable', 'looks-hard'],
    ['looks-hard', 'looks-tractable'],
  ])
})

test('who proposed a question raises flags on it and does not rate it; visitors do neither', () => {
  const ada: Member = { id: 'ada', handle: 'ada', displayName: 'Ada', role: 'new' }
  const own = { authorId: 'ada', visibility: 'public' as const }
  const other = { authorId: 'ben', visibility: 'public' as const }
  expect([mayRate(ada, own), mayRaiseFlag(ada, own)]).toEqual([false, true])
  expect([mayRate(ada, other), mayRaiseFlag(ada, other)]).toEqual([true, true])
  expect([mayRate(null, other), mayRaiseFlag(null, other)]).toEqual([false, false])
  const draft = { authorId: 'ada', visibility: 'draft' as const }
  expect([mayRate(ada, draft), mayRaiseFlag(ada, draft)]).toEqual([false, false])
})
