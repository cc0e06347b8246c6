import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NotedStatus, statusSegments, stepAt } from '#app/domain/record/status-over-time.ts'

const statusAt = (changes: readonly NotedStatus[], moment: Date) =>
  stepAt(changes, moment)?.to ?? null

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const change = (id: string, to: string, asOf: number, noted = asOf) => ({
  id,
  to,
  asOf: day(asOf),
  createdAt: day(noted),
})
const told = (changes: Parameters<typeof statusSegments>[0]) =>
  statusSegments(changes).map(({ change: { to }, from, until }) => [
    to,
    from.getUTCDate(),
    until?.getUTCDate() ?? null,
  ])

test('a status stands until the next', () => {
  const changes = [change('a', 'open', 1), change('b', 'answered', 10), change('c', 'open', 20)]
  expect(told(changes)).toEqual([
    ['open', 1, 10],
    ['answered', 10, 20],
    ['open', 20, null],
  ])
  expect([0, 1, 9, 10, 19, 25].map((at) => statusAt(changes, day(at)))).toEqual([
    null,
    'open',
    'open',
    'answered',
    'answered',
    'open',
  ])
})

test('a change dated back overrides from its day on what was noted before it', () => {
  const changes = [
    change('a', 'open', 1),
    change('b', 'answered', 10),
    change('c', 'ill-posed', 5, 15),
  ]
  expect(told(changes)).toEqual([
    ['open', 1, 5],
    ['ill-posed', 5, null],
  ])
  expect(statusAt(changes, day(12))).toBe('ill-posed')
  expect(told([...changes, change('d', 'open', 8, 16)])).toEqual([
    ['open', 1, 5],
    ['ill-posed', 5, 8],
    ['open', 8, null],
  ])
})

test('of two changes noted at once, the one with the later id holds', () => {
  expect(statusAt([change('b', 'answered', 3), change('a', 'open', 3)], day(3))).toBe('answered')
})

const moments = fc.integer({ min: 1, max: 30 })
const anyChanges = fc
  .array(fc.record({ to: fc.constantFrom('x', 'y', 'z'), asOf: moments, noted: moments }))
  .map((list) => list.map(({ to, asOf, noted }, n) => change(`id-${n}`, to, asOf, noted)))

test('at every moment the status is that of the one segment around it', () => {
  fc.assert(
    fc.property(anyChanges, fc.integer({ min: 0, max: 32 }), (changes, number) => {
      const at = day(number)
      const around = statusSegments(changes).filter(
        ({ from, until }) => from <= at && (until === null || at < until),
      )
      expect(around.length).toBeLessThan(2)
      expect(around[0]?.change.to ?? null).toBe(statusAt(changes, at))
    }),
  )
})

test('segments follow each other without a gap, none is empty, and the last has no end', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const segments = statusSegments(changes)
      expect(segments.length > 0).toBe(changes.length > 0)
      segments.forEach(({ from, until }, place) => {
        expect(until).toEqual(segments[place + 1]?.from ?? null)
        expect(until === null || from < until).toBe(true)
      })
    }),
  )
})

test('the order in which changes are given makes no difference', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      expect(statusSegments(changes.toReversed())).toEqual(statusSegments(changes))
    }),
  )
})
