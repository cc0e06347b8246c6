import { expect, test } from 'vitest'
import { leaveOneOut } from '#app/domain/pooling/leave-one-out.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import type { Pooled, PoolInput, PoolOptions } from '#app/domain/pooling/pooled.ts'

const inputs = (ys: number[], vs: number[]): PoolInput[] =>
  ys.map((y, i) => ({ id: `${i + 1}`, y, v: vs[i]! }))

const three = inputs([0.28, 0.37, 0.31], [0.02 ** 2, 0.02 ** 2, 0.04 ** 2])

/** BCG vaccine against tuberculosis, cases and others, treated then control: Colditz et al. 1994. */
const TRIALS = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
]
const bcg = TRIALS.map(([a = 0, b = 0, c = 0, d = 0], i) => ({
  id: `${i + 1}`,
  y: Math.log(a / (a + b) / (c / (c + d))),
  v: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
}))

const expectancy = inputs(
  [
    0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.8, 0.54, 0.18, -0.02, 0.23, -0.18,
    -0.06, 0.3, 0.07, -0.07,
  ],
  [
    0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.063, 0.0912, 0.0497,
    0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303,
  ],
)

function expectFigures(pooled: Pooled | null, figures: Partial<Pooled>) {
  for (const [name, figure] of Object.entries(figures)) {
    expect(Math.abs(Number(pooled?.[name as keyof Pooled]) - Number(figure)), name).toBeLessThan(
      1e-4 * Math.max(1, Math.abs(Number(figure))),
    )
  }
}

const knapp: PoolOptions = { hartungKnapp: true, predictionInterval: 'normal' }
const student: PoolOptions = { predictionInterval: 't' }

test('a single estimate stands for itself, with the interval it has or the usual one', () => {
  const one = { id: 'a', y: 0.5, v: 0.01 ** 2 }
  expectFigures(pool([one]), { k: 1, mean: 0.5, se: 0.01, low: 0.4804, high: 0.5196 })
  expectFigures(pool([{ ...one, low: 0.47, high: 0.51 }]), { low: 0.47, high: 0.51 })
})

test('every method says that it has come to its value', () => {
  for (const method of ['common', 'dersimonian-laird', 'reml'] as const)
    expect(pool(three, method)?.converged, method).toBe(true)
})

test('three measurements of one exponent, independently computed worked values', () => {
  expectFigures(pool(three, 'common'), {
    mean: 0.323333,
    se: 0.013333,
    q: 10.25,
    i2: 0.80488,
    df: 2,
  })
  expectFigures(pool(three, 'dersimonian-laird'), {
    mean: 0.321088,
    se: 0.032598,
    tau2: 0.002475,
    i2: 0.80488,
  })
  expectFigures(pool(three, 'reml'), {
    mean: 0.321264,
    se: 0.029803,
    i2: 0.76616,
    predictionLow: 0.216556,
    predictionHigh: 0.425971,
  })
  expect(pool(three, 'reml')?.tau2).toBeCloseTo(0.0019658, 7)
  expect(pool(three, 'reml', knapp)?.se).toBeCloseTo(0.027952, 6)
})

test('BCG vaccine, Colditz et al. 1994, as published with metafor', () => {
  expectFigures(pool(bcg, 'common'), { mean: -0.430285, se: 0.040499, q: 152.233, df: 12 })
  expectFigures(pool(bcg, 'dersimonian-laird'), {
    mean: -0.714117,
    se: 0.178742,
    tau2: 0.30876,
    i2: 0.92117,
  })
  expectFigures(pool(bcg, 'reml'), {
    mean: -0.714532,
    se: 0.179782,
    tau2: 0.313243,
    i2: 0.92221,
    predictionLow: -1.866692,
    predictionHigh: 0.437628,
  })
  expectFigures(pool(bcg, 'reml', knapp), { mean: -0.714532, se: 0.180792 })
})

test('teacher expectancy, Raudenbush 1985, as published with metafor', () => {
  expectFigures(pool(expectancy, 'reml'), {
    k: 19,
    mean: 0.083701,
    se: 0.051641,
    tau2: 0.018818,
    q: 35.8295,
    df: 18,
    i2: 0.41847,
    pQ: 0.0074,
  })
})

test('the intervals take the quantiles of the normal or of Student’s t distribution', () => {
  const plain = pool(three, 'reml')!
  expect(plain.high - plain.mean).toBeCloseTo(1.959964 * plain.se, 8)
  const scattered = pool(three, 'reml', knapp)!
  expect(scattered.high - scattered.mean).toBeCloseTo(4.302653 * scattered.se, 7)
  const further = pool(three, 'reml', student)!
  const spread = Math.sqrt(further.se ** 2 + further.tau2!)
  expect(further.predictionHigh! - further.mean).toBeCloseTo(12.706205 * spread, 6)
})

test('figures that do not exist are null: a prediction interval from t of two, or of a common effect', () => {
  expect(pool(three.slice(0, 2), 'reml', student)).toMatchObject({ k: 2, predictionLow: null })
  expect(pool(three, 'common')).toMatchObject({
    tau2: 0,
    predictionLow: null,
    predictionHigh: null,
  })
})

test('one estimate stands for itself, with its own interval and no heterogeneity', () => {
  expect(pool([{ id: 'a', y: 1, v: 0.25, low: 0.5, high: 3 }], 'reml')).toEqual({
    k: 1,
    mean: 1,
    se: 0.5,
    low: 0.5,
    high: 3,
    tau2: null,
    q: null,
    df: 0,
    pQ: null,
    i2: null,
    predictionLow: null,
    predictionHigh: null,
    converged: true,
    weights: [{ id: 'a', share: 1 }],
  })
  expect(pool([{ id: 'a', y: 1, v: 0.25 }], 'common')?.low).toBeCloseTo(0.020018, 6)
})

test('without estimates there is nothing to pool', () => {
  expect(pool([], 'reml')).toBeNull()
  expect(leaveOneOut([], 'reml', student)).toEqual([])
  expect(leaveOneOut(three.slice(0, 1), 'reml', student)).toEqual([])
})

test('each estimate is left out in turn', () => {
  const left = leaveOneOut(three, 'common', student)
  expect(left.map(({ without }) => without)).toEqual(['1', '2', '3'])
  expect(left[0]?.pooled).toEqual(pool(three.slice(1), 'common', student))
  expect(left[2]?.pooled.mean).toBeCloseTo(0.325, 12)
})

test('estimates that agree have no variance between them', () => {
  const agreeing = inputs([0.3, 0.3, 0.3], [0.01, 0.04, 0.02])
  expect(pool(agreeing, 'reml')).toMatchObject({ q: 0, tau2: 0, i2: 0, pQ: 1, converged: true })
})
