import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hotness, logWeight } from '#app/domain/ranking/hot.ts'

const FORTNIGHT_MS = 1_209_600_000
const start = new Date('2020-01-01T00:00:00Z')
const quiet = { score: 0, comments: 0, evidence: 0, resolutions: 0 }

test('score 3 with 4 comments weighs log10(6) = 0.778151', () => {
  expect(logWeight({ ...quiet, score: 3, comments: 4 })).toBeCloseTo(0.778151, 6)
  expect(hotness({ ...quiet, score: 3, comments: 4, createdAt: start })).toBe(778_151)
})

test('evidence counts twice and a resolution five times as much as a vote', () => {
  expect(logWeight({ ...quiet, evidence: 1 })).toBe(logWeight({ ...quiet, score: 2 }))
  expect(logWeight({ ...quiet, resolutions: 1 })).toBe(logWeight({ ...quiet, score: 5 }))
})

test('a weight of nine is worth as much as being a fortnight younger', () => {
  const later = new Date(start.getTime() + FORTNIGHT_MS)
  expect(hotness({ ...quiet, createdAt: later })).toBe(1_000_000)
  expect(hotness({ ...quiet, score: 9, createdAt: start })).toBe(1_000_000)
})

test('a score below zero pulls down as far as the same score above it lifts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (score) => {
      expect(logWeight({ ...quiet, score: -score })).toBeCloseTo(
        -logWeight({ ...quiet, score }),
        12,
      )
    }),
  )
})

test('the result is an integer that fits into 32 bits until the year 2100', () => {
  const createdAt = new Date('2100-01-01T00:00:00Z')
  const hot = hotness({ score: 1e7, comments: 1e6, evidence: 1e5, resolutions: 1e4, createdAt })
  expect(Number.isInteger(hot)).toBe(true)
  expect(hot).toBeLessThan(2 ** 31)
})
