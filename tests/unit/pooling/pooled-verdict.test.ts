import { expect, test } from 'vitest'
import { bareEstimate } from '#app/domain/measurement/estimate.ts'
import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import { estimateFrom, poolInputOf } from '#app/domain/pooling/poolable.ts'
import { pooledVerdict } from '#app/domain/pooling/pooled-verdict.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { judge } from '#app/domain/verdict/verdict.ts'

const pooled = (rows: [number, number][], scale: Scale) =>
  pool(
    rows.flatMap(([value, se], i) => {
      const input = poolInputOf(
        `${i}`,
        estimateOf(value, { kind: 'se', se, df: null }, scale),
        scale,
      )
      return input === null ? [] : [input]
    }),
  )
const three: [number, number][] = [
  [0.28, 0.02],
  [0.37, 0.02],
  [0.31, 0.04],
]

// Pooled interval [0.262852, 0.379676], from the independently computed mean and standard error.
test.each([
  [0.2, 0.4, 'supports'],
  [0.2, 0.3, 'inconclusive'],
  [0.23, 0.2628, 'contradicts'],
  [0.23, 0.2629, 'inconclusive'],
])('three measurements of one exponent against [%f, %f]', (lower, upper, verdict) => {
  expect(pooledVerdict(pooled(three, 'linear'), { lower, upper }, 'linear')?.verdict).toBe(verdict)
})

test('the random-effects interval decides, where the common one would have', () => {
  const disagreeing: [number, number][] = [
    [0.2, 0.01],
    [0.4, 0.01],
  ]
  const region = { lower: 0.25, upper: 0.35 }
  expect(pooledVerdict(pooled(disagreeing, 'linear'), region, 'linear')).toMatchObject({
    verdict: 'inconclusive',
    position: 'inside',
    reason: 'vague',
  })
})

test('a single measurement pools to its own verdict, asymmetric interval and all', () => {
  for (const scale of ['linear', 'log'] as const) {
    const interval = { kind: 'interval', low: 0.24, high: 0.28, level: 0.95 } as const
    const estimate = estimateOf(0.25, interval, scale)
    const input = poolInputOf('a', estimate, scale)
    const region = { lower: 0.23, upper: 0.28 }
    expect(pooledVerdict(pool(input ? [input] : []), region, scale)).toEqual(
      judge(estimate, region, scale),
    )
  }
})

test('on a log scale values pool as ratios and come back in their unit', () => {
  const both = pooled(
    [
      [10, 1],
      [1000, 100],
    ],
    'log',
  )
  expect(both && estimateFrom(both, 'log').value).toBeCloseTo(100, 8)
})

test('what has no standard error does not enter, and nothing pooled says nothing', () => {
  expect(poolInputOf('a', { ...bareEstimate(1), low: 0, high: 2 }, 'linear')).toBeNull()
  expect(pooledVerdict(pool([]), { lower: 0, upper: 1 }, 'linear')).toBeNull()
})
