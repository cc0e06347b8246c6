import { expect, test } from 'vitest'
import { leaderboard } from '#app/domain/score/leaderboard.ts'
import { summarise } from '#app/domain/score/summary.ts'

const person = (personId: string, peer: number, n = 10, joined = 1) => ({
  personId,
  peer,
  n,
  since: new Date(Date.UTC(2026, 0, joined)),
})

const ranks = (people: ReturnType<typeof person>[]) =>
  leaderboard(people, 5).rows.map(({ personId, rank }) => `${rank} ${personId}`)

test('people are ranked by their mean peer score, the best first', () => {
  expect(ranks([person('ada', -3), person('bo', 12), person('cy', 0.5)])).toEqual([
    '1 bo',
    '2 cy',
    '3 ada',
  ])
})

test('equal scores share a rank, and stand by who joined earlier, then by id', () => {
  const people = [
    person('di', 1),
    person('cy', 4, 10, 3),
    person('bo', 4, 10, 2),
    person('ada', 4, 10, 2),
  ]
  expect(ranks(people)).toEqual(['1 ada', '1 bo', '1 cy', '4 di'])
  expect(ranks(people.toReversed())).toEqual(ranks(people))
})

test('too few scored predictions are counted and not ranked', () => {
  const { rows, below } = leaderboard([person('ada', 90, 4), person('bo', 1, 5)], 5)
  expect(rows.map(({ personId }) => personId)).toEqual(['bo'])
  expect(below).toBe(1)
})

test('a summary has the means over the predictions, and the sum of the peer scores', () => {
  const scores = [
    { brier: 0.04, log: 0.3, baseline: 60, peer: 20, coverage: 1 },
    { brier: 0.36, log: 1.3, baseline: -30, peer: -50, coverage: 0.5 },
  ]
  expect(summarise(scores)).toEqual({
    n: 2,
    brier: expect.closeTo(0.2, 12),
    log: expect.closeTo(0.8, 12),
    baseline: 15,
    peer: -15,
    peerSum: -30,
    coverage: 0.75,
  })
})

test('without scored predictions there is no summary', () => {
  expect(summarise([])).toBeNull()
})
