import { expect, test } from 'vitest'
import { stepped } from '#app/domain/area/order.ts'

const list = (...positions: number[]) =>
  positions.map((position, place) => ({ id: 'abc'[place] ?? '', position }))

test('a step changes two places, and none at the ends', () => {
  expect(stepped(list(0, 1, 2), 'b', 'up')).toEqual([
    { id: 'b', position: 0 },
    { id: 'a', position: 1 },
  ])
  expect(stepped(list(0, 1, 2), 'a', 'up')).toEqual([])
  expect(stepped(list(0, 1, 2), 'c', 'down')).toEqual([])
  expect(stepped(list(0, 1, 2), 'x', 'down')).toEqual([])
})

test('places that were shared or left out are numbered anew', () => {
  expect(stepped(list(3, 3, 9), 'c', 'up')).toEqual([
    { id: 'a', position: 0 },
    { id: 'c', position: 1 },
    { id: 'b', position: 2 },
  ])
})
