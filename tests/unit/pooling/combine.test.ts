import { expect, test } from 'vitest'
import { combineAnalyses } from '#app/domain/pooling/combine.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import { steadied } from '#app/domain/pooling/steadied.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import { seeded } from '#tests/support/pooling/seeded.ts'

const analyses = (...rows: [number, number][]) => rows.map(([y, se]) => ({ y, v: se ** 2 }))

// Rubin 1987, Multiple Imputation for Nonresponse in Surveys, rules 3.1.2 to 3.1.6.
test.each([
  [
    analyses([1.81686, 0.02566], [1.7503, 0.0256]),
    1.78358,
    0.0630839,
    1.434489,
    1.378773,
    2.188387,
  ],
  [analyses([3, 0.05], [3.02, 0.05]), 3.01, Math.sqrt(0.0028), 87.1111, 2.904828, 3.115173],
  [
    analyses([0.5, 0.007], [0.49, 0.008], [0.46, 0.003]),
    0.4833333,
    0.0248685,
    2.291446,
    0.388372,
    0.578294,
  ],
] as const)('analyses of the same data as one estimate: %o', (rows, y, se, df, low, high) => {
  const combined = combineAnalyses(rows)
  expect(combined.y).toBeCloseTo(y, 6)
  expect(Math.sqrt(combined.v)).toBeCloseTo(se, 6)
  expect(combined.df).toBeCloseTo(df, 4)
  const reach = quantileFor(0.95, combined.df) * se
  expect(combined.y - reach).toBeCloseTo(low, 5)
  expect(combined.y + reach).toBeCloseTo(high, 5)
})

test('analyses that agree to the last digit take the normal distribution', () => {
  expect(combineAnalyses(analyses([3, 0.05], [3, 0.05]))).toEqual({
    y: 3,
    v: 0.05 ** 2,
    df: null,
    disagree: false,
  })
})

// Satterthwaite 1946, Biometrics Bulletin 2: 110; by hand from W, A and the degrees of freedom.
test.each<[string, [number, number, number | null][], number]>([
  [
    'one pair of runs, analysed twice with one result',
    [
      [3, 0.05, 1],
      [3, 0.05, 1],
    ],
    1,
  ],
  [
    'three runs, analysed three times',
    [
      [3, 0.05, 2],
      [3, 0.05, 2],
      [3, 0.05, 2],
    ],
    2,
  ],
  [
    'of one the error is known, as large as that of the other',
    [
      [3, 0.05, 1],
      [3, 0.05, null],
    ],
    4,
  ],
  [
    'W = .0025 with 2, A = .0003 with 1',
    [
      [3, 0.05, 2],
      [3.02, 0.05, 2],
    ],
    2.4386,
  ],
  [
    'the same from 49 degrees',
    [
      [3, 0.05, 49],
      [3.02, 0.05, 49],
    ],
    36.0375,
  ],
  [
    'values far apart: the scatter alone',
    [
      [3, 0.0001, 1],
      [4, 0.0001, 1],
    ],
    1,
  ],
])('%s: the degrees of freedom are those of the whole', (_what, rows, df) => {
  const combined = combineAnalyses(rows.map(([y, se, own]) => ({ y, v: se ** 2, df: own })))
  expect(combined.df).toBeCloseTo(df, 3)
})

test('analyses of the same few runs miss no more often than one of them', () => {
  const random = seeded(27)
  let misses = 0
  const draws = 4000
  for (let i = 0; i < draws; i++) {
    const [a, b] = [random.normal(), random.normal()]
    const [y, se] = [(a + b) / 2, Math.abs(a - b) / 2]
    const combined = combineAnalyses([
      { y, v: se ** 2, df: 1 },
      { y, v: se ** 2, df: 1 },
    ])
    const reach = quantileFor(0.95, combined.df) * Math.sqrt(combined.v)
    if (Math.abs(combined.y) > reach) misses += 1
  }
  expect(misses / draws).toBeGreaterThan(0.04)
  expect(misses / draws).toBeLessThan(0.06)
})

test('two analyses disagree from two standard errors apart', () => {
  expect(combineAnalyses(analyses([0, 1], [1.99, 1])).disagree).toBe(false)
  expect(combineAnalyses(analyses([0, 1], [2.01, 1])).disagree).toBe(true)
})

test('an error from few runs enters a pool as no smaller than the median', () => {
  const rows = [
    [0.28, 0.02, false],
    [0.37, 0.02, false],
    [0.31, 0.005, true],
  ] as const
  const given = rows.map(([y, se, few], i) => ({ id: `${i}`, y, v: se ** 2, few }))
  expect(steadied(given).map(({ v }) => Math.sqrt(v))).toEqual([0.02, 0.02, 0.02])
  const steady = pool(steadied(given))!
  expect(steady.mean).toBeCloseTo(0.32, 6)
  expect([steady.low, steady.high].map((x) => x.toFixed(6))).toEqual(['0.206163', '0.433837'])
  const asGiven = pool(given)!
  expect([asGiven.low, asGiven.high].map((x) => x.toFixed(6))).toEqual(['0.209347', '0.429208'])
})
