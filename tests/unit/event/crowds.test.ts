import { expect, test } from 'vitest'
import { groupCrowds } from '#app/domain/event/crowd.ts'
import type { EventKind } from '#app/domain/event/kinds.ts'

const event = (at: number, kind: EventKind, handle = 'ada') => ({
  id: `e${at}`,
  kind,
  at: new Date(at),
  handle,
})

test('credences between two other events are one line, told at the newest, with people and times', () => {
  const told = [event(9, 'comment-posted'), event(4, 'prediction-registered')]
  const crowd = [
    event(12, 'credence-given', 'eve'),
    event(8, 'credence-given', 'bob'),
    event(7, 'credence-withdrawn', 'eve'),
    event(6, 'credence-given', 'eve'),
    event(5, 'credence-given', 'bob'),
  ]
  const lines = groupCrowds(told, crowd, (one) => one)
  expect(lines.map(({ id, together }) => [id, together])).toEqual([
    ['e12', null],
    ['e9', null],
    ['e8', { times: 3, people: 2, since: new Date(5) }],
    ['e7', null],
    ['e4', null],
  ])
})

test('other events are never told together', () => {
  const told = [event(3, 'comment-posted'), event(2, 'comment-posted'), event(1, 'comment-posted')]
  expect(groupCrowds(told, [], (one) => one).map(({ id }) => id)).toEqual(['e3', 'e2', 'e1'])
})
