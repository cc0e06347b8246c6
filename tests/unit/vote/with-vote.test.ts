import { expect, test } from 'vitest'
import { columnTallies, scoreOf, talliesOf, tallyColumns } from '#app/domain/vote/tally.ts'
import { withVote } from '#app/domain/vote/with-vote.ts'

const tallies = { useful: { up: 5, down: 2 }, agree: { up: 1, down: 4 } }

const form = (axis: string, value: string) => {
  const sent = new FormData()
  sent.append('axis', axis)
  sent.append('value', value)
  return sent
}

test('a first vote adds one on its side and becomes one’s own', () => {
  expect(withVote({ tallies, ownVotes: { agree: -1 } }, form('useful', '1'))).toEqual({
    tallies: { ...tallies, useful: { up: 6, down: 2 } },
    ownVotes: { agree: -1, useful: 1 },
  })
  expect(withVote({ tallies, ownVotes: {} }, form('agree', '-1'))).toEqual({
    tallies: { ...tallies, agree: { up: 1, down: 5 } },
    ownVotes: { agree: -1 },
  })
})

test('a vote turned round moves one from side to side; one taken back leaves', () => {
  const up = { tallies, ownVotes: { useful: 1 } as const }
  expect(withVote(up, form('useful', '-1'))).toEqual({
    tallies: { ...tallies, useful: { up: 4, down: 3 } },
    ownVotes: { useful: -1 },
  })
  expect(withVote(up, form('useful', '0'))).toEqual({
    tallies: { ...tallies, useful: { up: 4, down: 2 } },
    ownVotes: {},
  })
  const down = { tallies, ownVotes: { useful: -1, agree: 1 } as const }
  expect(withVote(down, form('useful', '0'))).toEqual({
    tallies: { ...tallies, useful: { up: 5, down: 1 } },
    ownVotes: { agree: 1 },
  })
})

test.each([
  ['liked', '1'],
  ['useful', '2'],
  ['useful', 'x'],
])('what is no vote changes nothing: %s %s', (axis, value) => {
  const votes = { tallies, ownVotes: { useful: 1 } as const }
  expect(withVote(votes, form(axis, value))).toEqual(votes)
})

test('rows of votes add up to tallies, which fit their columns, and usefulness alone is the score', () => {
  const counted = talliesOf([
    { axis: 'useful', value: 1, count: 5 },
    { axis: 'useful', value: -1, count: 2 },
    { axis: 'agree', value: 1, count: 1 },
    { axis: 'agree', value: -1, count: 4 },
  ])
  expect(counted).toEqual(tallies)
  expect(columnTallies(tallyColumns(tallies))).toEqual(tallies)
  expect(tallyColumns(tallies)).toEqual({ usefulUp: 5, usefulDown: 2, agreeUp: 1, agreeDown: 4 })
  expect(scoreOf(tallies)).toBe(3)
  expect(talliesOf([])).toEqual({ useful: { up: 0, down: 0 }, agree: { up: 0, down: 0 } })
})
