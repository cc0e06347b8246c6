import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allot, readings, shares } from '#app/domain/thread/allot.ts'

const counts = fc.array(fc.nat({ max: 12_000 }), { maxLength: 220 })
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

test('a page never holds more comments than its budget', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 200 }), (replies, budget) => {
      const rooms = allot(replies, budget)
      expect(rooms.length + sum(rooms)).toBeLessThanOrEqual(budget)
      for (const [place, room] of rooms.entries())
        expect(room).toBeLessThanOrEqual(replies[place] ?? 0)
    }),
  )
})

test('a page with something to show shows something', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 200 }), (replies, budget) => {
      expect(allot(replies, budget).length > 0).toBe(replies.length > 0)
    }),
  )
})

test('200 comments without replies fill a page, and so does one with all the rest below it', () => {
  expect(allot(Array(250).fill(0), 200)).toHaveLength(200)
  expect(allot([10_000], 200)).toEqual([199])
})

test('40 comments with long discussions below them get four replies each', () => {
  expect(allot(Array(60).fill(1000), 200)).toEqual(Array(40).fill(4))
})

test('nothing is cut while there is room', () => {
  expect(allot([3, 0, 50, 7], 200)).toEqual([3, 0, 50, 7])
})

test('shares add up to the budget or to all that is needed, and who is cut gets as much as anybody', () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 400 }), (needs, budget) => {
      const given = shares(needs, budget)
      expect(sum(given)).toBe(Math.min(sum(needs), needs.length === 0 ? 0 : budget))
      const cut = given.filter((share, place) => share < (needs[place] ?? 0))
      expect(Math.max(0, ...cut) - Math.min(Infinity, ...cut)).toBeLessThanOrEqual(1)
      for (const share of given) expect(share).toBeLessThanOrEqual(Math.min(Infinity, ...cut) + 1)
    }),
  )
})

test('each group that has to be cut is read by itself and all others together', () => {
  const groups = [
    { id: 'a', descendantCount: 2 },
    { id: 'b', descendantCount: 90 },
    { id: 'c', descendantCount: 0 },
  ]
  const rooms = [2, 5, 0]
  expect(readings({ groups, rooms, self: 1, budget: 200 })).toEqual([
    { keys: ['a', 'c'], limit: 194 },
    { keys: ['b'], limit: 6 },
  ])
  expect(readings({ groups, rooms, self: 0, budget: 6 })).toEqual([
    { keys: ['a'], limit: 1 },
    { keys: ['b'], limit: 5 },
  ])
})

test('all reads together return no more than the budget', () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 200 }), fc.constantFrom(0, 1), (needs, budget, self) => {
      const groups = needs.map((descendantCount, place) => ({ id: `${place}`, descendantCount }))
      const read = readings({ groups, rooms: shares(needs, 200), self, budget })
      expect(sum(read.map(({ limit }) => limit))).toBeLessThanOrEqual(budget)
      expect(read.every(({ limit, keys }) => limit > 0 && keys.length > 0)).toBe(true)
    }),
  )
})
