import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundedSearch } from '#app/domain/pooling/bounded-search.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import { POOL_METHODS, type Pooled, type PoolInput } from '#app/domain/pooling/pooled.ts'
import { restrictedLogLikelihood } from '#app/domain/pooling/restricted-likelihood.ts'

const method = fc.constantFrom(...POOL_METHODS)
const options = fc.record({
  interval: fc.constantFrom('normal' as const, 'hartung-knapp' as const),
  level: fc.constantFrom(0.9, 0.95, 0.9973),
})
const pair = fc.tuple(
  fc.integer({ min: -4000, max: 4000 }).map((n) => n / 1000),
  fc.integer({ min: 1, max: 4000 }).map((n) => n / 1000),
)
const estimates = fc
  .array(pair, { minLength: 2, maxLength: 12 })
  .map((pairs): PoolInput[] => pairs.map(([y, v], i) => ({ id: `${i}`, y, v })))

const figures = (p: Pooled) => [
  p.mean,
  p.se,
  p.low,
  p.high,
  p.tau2 ?? 0,
  p.q ?? 0,
  p.pQ ?? 0,
  p.i2 ?? 0,
  p.predictionLow ?? 0,
  p.predictionHigh ?? 0,
]

function expectSame(a: Pooled, b: Pooled) {
  for (const [i, figure] of figures(a).entries()) {
    expect(Math.abs(figure - (figures(b)[i] ?? 0))).toBeLessThan(1e-5 * (1 + Math.abs(figure)))
  }
}

test('the order of the estimates does not matter', () => {
  const shuffled = estimates.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, method, options, ([list, other], how, chosen) => {
      expectSame(pool(list, how, chosen)!, pool(other, how, chosen)!)
    }),
  )
})

test('the unit does not matter, even where it makes all numbers tiny', () => {
  const unit = fc.integer({ min: -40, max: 40 }).map((n) => 10 ** n)
  fc.assert(
    fc.property(estimates, method, options, unit, (list, how, chosen, c) => {
      const there = pool(
        list.map(({ id, y, v }) => ({ id, y: y * c, v: v * c * c })),
        how,
        chosen,
      )!
      const back = (x: number | null) => (x === null ? null : x / c)
      expectSame(pool(list, how, chosen)!, {
        ...there,
        mean: there.mean / c,
        se: there.se / c,
        low: there.low / c,
        high: there.high / c,
        tau2: there.tau2! / c / c,
        predictionLow: back(there.predictionLow),
        predictionHigh: back(there.predictionHigh),
      })
    }),
  )
})

test('where zero is does not matter', () => {
  fc.assert(
    fc.property(
      estimates,
      method,
      options,
      fc.integer({ min: -99, max: 99 }),
      (list, how, chosen, c) => {
        const there = pool(
          list.map((e) => ({ ...e, y: e.y + c })),
          how,
          chosen,
        )!
        const back = (x: number | null) => (x === null ? null : x - c)
        expectSame(pool(list, how, chosen)!, {
          ...there,
          mean: there.mean - c,
          low: there.low - c,
          high: there.high - c,
          predictionLow: back(there.predictionLow),
          predictionHigh: back(there.predictionHigh),
        })
      },
    ),
  )
})

test('turning all signs turns the mean and nothing else', () => {
  fc.assert(
    fc.property(estimates, method, options, (list, how, chosen) => {
      const there = pool(
        list.map((e) => ({ ...e, y: -e.y })),
        how,
        chosen,
      )!
      const turn = (x: number | null) => (x === null ? null : -x)
      expectSame(pool(list, how, chosen)!, {
        ...there,
        mean: -there.mean,
        low: -there.high,
        high: -there.low,
        predictionLow: turn(there.predictionHigh),
        predictionHigh: turn(there.predictionLow),
      })
    }),
  )
})

test('an identical study more narrows the common-effect interval', () => {
  fc.assert(
    fc.property(estimates, fc.nat(), (list, pick) => {
      const again = { ...list[pick % list.length]!, id: 'again' }
      const normal = { interval: 'normal', level: 0.95 } as const
      const before = pool(list, 'common', normal)!
      const after = pool([...list, again], 'common', normal)!
      expect(after.high - after.low).toBeLessThan(before.high - before.low)
    }),
  )
})

test('shares are positive and add up to one, and the mean lies within the estimates', () => {
  fc.assert(
    fc.property(estimates, method, options, (list, how, chosen) => {
      const pooled = pool(list, how, chosen)!
      const shares = pooled.weights.map(({ share }) => share)
      expect(Math.min(...shares)).toBeGreaterThan(0)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
      const values = list.map(({ y }) => y)
      expect(pooled.mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
      expect(pooled.mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
    }),
  )
})

test('a random-effects interval is never narrower than the common one, and a prediction wider still', () => {
  fc.assert(
    fc.property(
      estimates,
      fc.constantFrom(...POOL_METHODS.filter((name) => name !== 'common')),
      (list, how) => {
        const random = pool(list, how)!
        const common = pool(list, 'common', { interval: 'normal', level: 0.95 })!
        expect(random.se).toBeGreaterThanOrEqual(common.se - 1e-12)
        expect(random.predictionHigh! - random.mean).toBeGreaterThanOrEqual(
          random.high - random.mean,
        )
      },
    ),
  )
})

test('between equally precise estimates both methods find the scatter beyond the errors', () => {
  fc.assert(
    fc.property(estimates, fc.integer({ min: 1, max: 4000 }), (list, n) => {
      const equal = list.map((e) => ({ ...e, v: n / 1000 }))
      const mean = equal.reduce((sum, { y }) => sum + y, 0) / equal.length
      const scatter = equal.reduce((sum, { y }) => sum + (y - mean) ** 2, 0) / (equal.length - 1)
      const beyond = Math.max(0, scatter - n / 1000)
      expect(pool(equal, 'reml')!.tau2).toBeCloseTo(beyond, 6)
      expect(pool(equal, 'dersimonian-laird')!.tau2).toBeCloseTo(beyond, 6)
    }),
  )
})

test('the restricted likelihood falls to both sides of what REML finds', () => {
  fc.assert(
    fc.property(estimates, (list) => {
      const tau2 = pool(list, 'reml')!.tau2!
      const height = restrictedLogLikelihood(list, tau2)
      const step = 1e-3 * (tau2 + 0.01)
      expect(restrictedLogLikelihood(list, tau2 + step)).toBeLessThanOrEqual(height + 1e-9)
      const lower = Math.max(0, tau2 - step)
      expect(restrictedLogLikelihood(list, lower)).toBeLessThanOrEqual(height + 1e-9)
    }),
  )
})

test('the bounded search never ends below where scoring does', () => {
  fc.assert(
    fc.property(estimates, (list) => {
      const scored = restrictedLogLikelihood(list, pool(list, 'reml')!.tau2!)
      const searched = restrictedLogLikelihood(list, boundedSearch(list))
      expect(searched).toBeGreaterThanOrEqual(scored - 1e-6)
    }),
  )
})

test('one estimate a billion billion times as precise as the others still leaves them their say', () => {
  const others = [0, 4, 8].map((y, i) => ({ id: `${i}`, y, v: 1e18 }))
  const pooled = pool([{ id: 'sharp', y: 0, v: 1 }, ...others], 'dersimonian-laird')!
  expect(pooled).toMatchObject({ tau2: 0, i2: 0 })
  const far = pool(
    [
      { id: 'sharp', y: 0, v: 1e-18 },
      { id: 'far', y: 4, v: 1 },
    ],
    'reml',
  )!
  expect(far.tau2).toBeCloseTo(8 - 0.5, 6)
})

test('estimates of very unequal precision still give finite figures', () => {
  const uneven = fc
    .array(
      fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.integer({ min: -12, max: 12 })),
      { minLength: 2, maxLength: 8 },
    )
    .map((pairs) => pairs.map(([y, n], i) => ({ id: `${i}`, y, v: 10 ** n })))
  fc.assert(
    fc.property(uneven, method, options, (list, how, chosen) => {
      const pooled = pool(list, how, chosen)
      if (pooled === null) return
      for (const figure of figures(pooled)) expect(Number.isFinite(figure)).toBe(true)
      expect(pooled.tau2).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 1000 },
  )
})
