import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonLowerBound } from '#app/domain/ranking/wilson.ts'

const votes = fc.integer({ min: 0, max: 100_000 })

test.each([
  [1, 0, 0.378448],
  [10, 0, 0.858931],
  [8, 2, 0.601596],
  [80, 20, 0.744076],
  [0, 0, 0],
])('%i up and %i down give the lower end of the Wilson (1927) interval, %f', (up, down, bound) => {
  expect(wilsonLowerBound(up, down)).toBeCloseTo(bound, 6)
})

test('the bound solves the equation that the score interval is defined by', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 5000 }),
      (up, down) => {
        const n = up + down
        const bound = wilsonLowerBound(up, down)
        const distance = (up / n - bound) / Math.sqrt((bound * (1 - bound)) / n)
        expect(distance).toBeCloseTo(1.281551565545, 6)
      },
    ),
  )
})

test('the bound lies between 0 and the share of votes up', () => {
  fc.assert(
    fc.property(votes, votes, (up, down) => {
      const bound = wilsonLowerBound(up, down)
      expect(bound).toBeGreaterThanOrEqual(0)
      expect(bound).toBeLessThanOrEqual(up + down === 0 ? 0 : up / (up + down))
    }),
  )
})

test('a further vote up raises the bound and a further vote down never does', () => {
  fc.assert(
    fc.property(votes, votes, (up, down) => {
      const bound = wilsonLowerBound(up, down)
      expect(wilsonLowerBound(up + 1, down)).toBeGreaterThan(bound)
      expect(wilsonLowerBound(up, down + 1)).toBeLessThanOrEqual(bound)
    }),
  )
})

test('the same share counts for more the more votes it rests on (as in Miller\'s "best" order)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (up, down) => {
      expect(wilsonLowerBound(2 * up, 2 * down)).toBeGreaterThan(wilsonLowerBound(up, down))
    }),
  )
})
