import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aggregate, middleHalf, recencyWeight } from '#app/domain/credence/aggregate.ts'
import { aggregateOverTime } from '#app/domain/credence/aggregate-over-time.ts'
import { type Credence, standingCredences } from '#app/domain/credence/standing.ts'
import { naiveMedian } from '#tests/support/scores/naive-scores.ts'

const probability = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100)
const values = fc.array(probability, { minLength: 1, maxLength: 40 })

test('four people weigh .367879 .556668 .764947 1, oldest first', () => {
  const weights = [1, 2, 3, 4].map((n) => recencyWeight(n, 4))
  for (const [i, weight] of [0.367879, 0.556668, 0.764947, 1].entries())
    expect(weights[i]).toBeCloseTo(weight, 6)
})

test('.1 .3 .4 .9, oldest first, give .4', () => {
  expect(aggregate([0.1, 0.3, 0.4, 0.9])).toBeCloseTo(0.4, 12)
})

test('the order counts: the same four with the newest lowest give less', () => {
  expect(aggregate([0.9, 0.4, 0.3, 0.1])).toBe(0.3)
})

test('nobody gives no aggregate, one their own, two the mean of both', () => {
  expect(aggregate([])).toBeNull()
  expect(middleHalf([])).toBeNull()
  expect(aggregate([0.3])).toBe(0.3)
  expect(aggregate([0.2, 0.9])).toBeCloseTo(0.55, 12)
})

test('the aggregate and the middle half are the quantiles of the definition', () => {
  fc.assert(
    fc.property(values, (ps) => {
      expect(aggregate(ps)).toBeCloseTo(naiveMedian(ps), 9)
      expect(middleHalf(ps)?.low).toBeCloseTo(naiveMedian(ps, 0.25), 9)
      expect(middleHalf(ps)?.high).toBeCloseTo(naiveMedian(ps, 0.75), 9)
    }),
  )
})

test('the aggregate lies between the lowest and the highest, within the middle half', () => {
  fc.assert(
    fc.property(values, (ps) => {
      const median = aggregate(ps) ?? Number.NaN
      const { low, high } = middleHalf(ps) ?? { low: Number.NaN, high: Number.NaN }
      expect(low).toBeGreaterThanOrEqual(Math.min(...ps))
      expect(median).toBeGreaterThanOrEqual(low)
      expect(high).toBeGreaterThanOrEqual(median)
      expect(high).toBeLessThanOrEqual(Math.max(...ps))
    }),
  )
})

test('who is already beyond the aggregate cannot move it by going further', () => {
  fc.assert(
    fc.property(fc.array(probability, { minLength: 3, maxLength: 40 }), fc.nat(), (ps, pick) => {
      const before = aggregate(ps) ?? Number.NaN
      const at = pick % ps.length
      const p = ps[at] ?? Number.NaN
      fc.pre(p !== before)
      const further = ps.with(at, p > before ? 0.99 : 0.01)
      expect(aggregate(further)).toBe(before)
    }),
  )
})

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000)
const rowsOver = (days: number) =>
  fc.array(
    fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      p: fc.option(probability),
      at: fc.integer({ min: 0, max: days }).map(day),
    }),
    { maxLength: 60 },
  )

const standingAt = (rows: Credence[], at: Date) => standingCredences(rows, at).map(({ p }) => p)

test('each step over time is the aggregate of those who stood then', () => {
  fc.assert(
    fc.property(rowsOver(40), (rows) => {
      const steps = aggregateOverTime(rows, { from: day(5), until: day(30), points: 160 })
      for (const { at, n, community } of steps) {
        const ps = standingAt(rows, at)
        expect(n).toBe(ps.length)
        expect(community?.median ?? null).toEqual(aggregate(ps))
        expect(community ? { low: community.low, high: community.high } : null).toEqual(
          middleHalf(ps),
        )
      }
    }),
  )
})

test('with room for all, there is a step at every change and at the beginning, and at nothing else', () => {
  fc.assert(
    fc.property(rowsOver(40), (rows) => {
      const steps = aggregateOverTime(rows, { from: day(5), until: day(30), points: 160 })
      const times = rows.map(({ at }) => Math.max(at.getTime(), day(5).getTime()))
      const within = times.filter((time) => time <= day(30).getTime())
      expect(steps.map(({ at }) => at.getTime())).toEqual(
        [...new Set(within)].sort((a, b) => a - b),
      )
    }),
  )
})

test('with room for few, the first and the last step are kept and the rest spread over the time', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({
    personId: `${i % 70}`,
    p: (1 + (i % 99)) / 100,
    at: day(i / 10),
  }))
  const steps = aggregateOverTime(rows, { from: day(0), until: day(200), points: 21 })
  expect(steps.length).toBeLessThanOrEqual(21)
  expect(steps.length).toBeGreaterThan(9)
  expect(steps[0]?.at).toEqual(day(0))
  expect(steps.at(-1)?.at).toEqual(day(99.9))
  const gaps = steps.slice(1).map(({ at }, i) => at.getTime() - (steps[i]?.at.getTime() ?? 0))
  expect(Math.max(...gaps)).toBeLessThanOrEqual(20 * 86_400_000)
})

test('never more steps than asked for, in the order of time, and the last change is among them', () => {
  fc.assert(
    fc.property(rowsOver(40), fc.integer({ min: 2, max: 12 }), (rows, points) => {
      const steps = aggregateOverTime(rows, { from: day(5), until: day(30), points })
      const times = steps.map(({ at }) => at.getTime())
      expect(times.length).toBeLessThanOrEqual(points)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      const changes = rows.map(({ at }) => Math.max(at.getTime(), day(5).getTime()))
      const within = changes.filter((time) => time <= day(30).getTime())
      expect(times.at(-1) ?? -Infinity).toBe(Math.max(...within))
    }),
  )
})

test('when all have withdrawn, the step says nobody', () => {
  const rows = [
    { personId: 'ada', p: 0.4, at: day(1) },
    { personId: 'ada', p: null, at: day(2) },
  ]
  const steps = aggregateOverTime(rows, { from: day(0), until: day(9), points: 160 })
  expect(steps).toEqual([
    { at: day(1), n: 1, community: { median: 0.4, low: 0.4, high: 0.4 } },
    { at: day(2), n: 0, community: null },
  ])
})
