import { expect, test } from 'vitest'
import { leaderboard } from '#app/domain/score/leaderboard.ts'

const person = (personId: string, edge: number, n = 10, joined = 1) => ({
  personId,
  edge,
  n,
  since: new Date(Date.UTC(2026, 0, joined)),
})

const ranks = (people: ReturnType<typeof person>[]) =>
  leaderboard(people, 5).rows.map(({ personId, rank }) => `${rank} ${personId}`)

test('people are ranked by the sum of their edge, most first', () => {
  expect(ranks([person('ada', -3), person('bo', 12), person('cy', 0.5)])).toEqual([
    '1 bo',
    '2 cy',
    '3 ada',
  ])
})

test('equal sums share a rank, and stand by who joined earlier, then by id', () => {
  const people = [
    person('di', 1),
    person('cy', 4, 10, 3),
    person('bo', 4, 10, 2),
    person('ada', 4, 10, 2),
  ]
  expect(ranks(people)).toEqual(['1 ada', '1 bo', '1 cy', '4 di'])
  expect(ranks(people.toReversed())).toEqual(ranks(people))
})

test('too few predictions with a crowd are counted and not ranked', () => {
  const { rows, below } = leaderboard([person('ada', 90, 4), person('bo', 1, 5)], 5)
  expect(rows.map(({ personId }) => personId)).toEqual(['bo'])
  expect(below).toBe(1)
})
