import { expect, test } from 'vitest'
import { leaveOneOut } from '#app/domain/pooling/leave-one-out.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import {
  POOL_METHODS,
  type Pooled,
  type PoolInput,
  type PoolOptions,
  USUAL_OPTIONS,
} from '#app/domain/pooling/pooled.ts'
import { restrictedLogLikelihood } from '#app/domain/pooling/restricted-likelihood.ts'

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
      1e-6 * Math.max(1, Math.abs(Number(figure))),
    )
  }
}

const normal: PoolOptions = { interval: 'normal', level: 0.95 }

test('a single estimate stands for itself, with the interval it has or the usual one', () => {
  const one = { id: 'a', y: 0.5, v: 0.01 ** 2 }
  expectFigures(pool([one]), { k: 1, mean: 0.5, se: 0.01, low: 0.4804004, high: 0.5195996 })
  expectFigures(pool([{ ...one, low: 0.47, high: 0.51 }]), { low: 0.47, high: 0.51 })
})

test('every method says that it has come to its value', () => {
  for (const method of POOL_METHODS) expect(pool(three, method)?.converged, method).toBe(true)
})

// Independently computed; REML as in Viechtbauer 2005, the interval as in Röver et al. 2015.
test('three measurements of one exponent', () => {
  expectFigures(pool(three, 'common', normal), {
    mean: 0.3233333,
    se: 0.0133333,
    q: 10.25,
    i2: 0.804878,
    df: 2,
  })
  expectFigures(pool(three, 'dersimonian-laird', normal), {
    mean: 0.321088,
    se: 0.032598,
    tau2: 0.002475,
  })
  expectFigures(pool(three, 'paule-mandel'), { tau2: 0.00167916, mean: 0.321389 })
  expectFigures(pool(three, 'reml', normal), { mean: 0.321264, se: 0.029803, tau2: 0.0019658 })
  expectFigures(pool(three, 'reml'), {
    low: 0.19303,
    high: 0.449497,
    predictionLow: 0.091402,
    predictionHigh: 0.551125,
    i2: 0.766155,
  })
})

test('BCG vaccine, Colditz et al. 1994, as published with metafor', () => {
  expectFigures(pool(bcg, 'common', normal), { mean: -0.430285, se: 0.040499, df: 12 })
  expect(pool(bcg, 'common')?.q).toBeCloseTo(152.233, 4)
  expectFigures(pool(bcg, 'dersimonian-laird', normal), {
    mean: -0.714117,
    se: 0.178742,
    tau2: 0.30876,
  })
  expect(pool(bcg, 'dersimonian-laird')?.q).toBeCloseTo(152.233, 4)
  expectFigures(pool(bcg, 'reml', normal), { mean: -0.714532, se: 0.179782, tau2: 0.313243 })
  expect(pool(bcg, 'reml')?.i2).toBeCloseTo(0.92221, 5)
  expectFigures(pool(bcg, 'reml'), {
    se: 0.180792,
    low: -1.108444,
    high: -0.320621,
    predictionLow: -1.996016,
    predictionHigh: 0.566952,
  })
  expectFigures(pool(bcg, 'paule-mandel'), { tau2: 0.318068 })
})

test('teacher expectancy, Raudenbush 1985, as published with metafor', () => {
  expectFigures(pool(expectancy, 'reml', normal), {
    k: 19,
    mean: 0.083701,
    se: 0.051641,
    tau2: 0.018818,
    df: 18,
  })
  const { q, pQ, i2 } = pool(expectancy, 'reml')!
  expect([q, pQ, i2].map((x) => Number(x!.toFixed(4)))).toEqual([35.8295, 0.0074, 0.4185])
  expectFigures(pool(expectancy, 'reml'), { se: 0.061579, low: -0.045672, high: 0.213075 })
  expectFigures(pool(expectancy, 'paule-mandel'), { tau2: 0.051773 })
})

test('agreement by chance does not make an interval narrower than the normal error allows', () => {
  const twins = inputs([0.3, 0.3], [0.01, 0.01])
  expectFigures(pool(twins), { se: Math.sqrt(0.005), high: 0.3 + 12.7062047 * Math.sqrt(0.005) })
})

test('all intervals are at the level that is asked for', () => {
  const { mean, se, high, predictionHigh, tau2 } = pool(three, 'reml', {
    interval: 'hartung-knapp',
    level: 0.9,
  })!
  expect(high).toBeCloseTo(mean + 2.919986 * se, 7)
  expect(predictionHigh).toBeCloseTo(mean + 2.919986 * Math.sqrt(se ** 2 + tau2!), 7)
  expectFigures(pool(three.slice(0, 1), 'reml', { interval: 'normal', level: 0.9973 }), {
    high: 0.28 + 2.9999771 * 0.02,
  })
})

test('a common effect has no prediction interval', () => {
  expect(pool(three, 'common')).toMatchObject({
    tau2: 0,
    predictionLow: null,
    predictionHigh: null,
  })
})

test('REML keeps the higher of two maxima, where scoring alone stops at the lower', () => {
  const far = inputs([0, 1e-6, 10, 10.5, 9.5], [1e-16, 1e-16, 1, 1, 1])
  const tau2 = pool(far)!.tau2!
  const heights = [0, 1e-12, 1e-8, 1e-4, 1, 20, 30, 40].map((at) =>
    restrictedLogLikelihood(far, at),
  )
  expect(restrictedLogLikelihood(far, tau2)).toBeGreaterThanOrEqual(Math.max(...heights))
})

test('what no number holds is refused, and never comes out as not a number', () => {
  const apart = inputs([1e149, 1e-140], [1e149 ** 2, 1e-145 ** 2])
  for (const method of POOL_METHODS) expect(pool(apart, method)).toBeNull()
  const large = inputs([1e149, 1.5e149], [1e149 ** 2, 1e149 ** 2])
  expect(pool(large)?.mean).toBeCloseTo(1.25e149, -140)
  const small = inputs([1e-140, 1.5e-140], [1e-145 ** 2, 1e-145 ** 2])
  expect(pool(small)!.mean / 1e-140).toBeCloseTo(1.25, 10)
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
})

test('without estimates there is nothing to pool', () => {
  expect(pool([], 'reml')).toBeNull()
  expect(leaveOneOut([], 'reml', USUAL_OPTIONS)).toEqual([])
  expect(leaveOneOut(three.slice(0, 1), 'reml', USUAL_OPTIONS)).toEqual([])
})

test('each estimate is left out in turn', () => {
  const left = leaveOneOut(three, 'common', USUAL_OPTIONS)
  expect(left.map(({ without }) => without)).toEqual(['1', '2', '3'])
  expect(left[0]?.pooled).toEqual(pool(three.slice(1), 'common', USUAL_OPTIONS))
  expect(left[2]?.pooled.mean).toBeCloseTo(0.325, 12)
})

test('estimates that agree have no variance between them', () => {
  const agreeing = inputs([0.3, 0.3, 0.3], [0.01, 0.04, 0.02])
  expect(pool(agreeing, 'reml')).toMatchObject({ q: 0, tau2: 0, i2: 0, pQ: 1, converged: true })
})
