import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareEstimate } from '#app/domain/measurement/estimate.ts'
import { type Estimate, estimateOf } from '#app/domain/measurement/uncertainty.ts'
import type { Region } from '#app/domain/prediction/region.ts'
import { secondGenerationP } from '#app/domain/verdict/overlap.ts'
import { judge } from '#app/domain/verdict/verdict.ts'
import { termsWith, within } from '#tests/support/factories/judged.ts'

const measured = (value: number, se: number): Estimate =>
  estimateOf(value, { kind: 'se', se, df: null }, 'linear')
const reported = (value: number, low: number, high: number): Estimate =>
  estimateOf(value, { kind: 'interval', low, high, level: 0.95 }, 'linear')
const exponent = { lower: 0.23, upper: 0.28 }
const atLeast = { lower: 0.45, upper: null }

// Independently computed worked values; strength after Blume et al. 2018.
test.each([
  [0.26, 0.01, exponent, 0.2404, 0.2796, 1, 'supports', 'inside'],
  [0.28, 0.02, exponent, 0.240801, 0.319199, 0.5, 'inconclusive', 'vague'],
  [0.3, 0.04, exponent, 0.221601, 0.378399, 0.5, 'inconclusive', 'vague'],
  [0.37, 0.02, exponent, 0.330801, 0.409199, 0, 'contradicts', 'disjoint'],
  [0.44, 0.01, atLeast, 0.4204, 0.4596, 0.244893, 'inconclusive', 'straddles'],
  [0.4, 0.01, atLeast, 0.3804, 0.4196, 0, 'contradicts', 'disjoint'],
])('worked value: %f ± %f against %o', (x, se, region, low, high, overlap, verdict, reason) => {
  const estimate = measured(x, se)
  expect(estimate.low).toBeCloseTo(low, 6)
  expect(estimate.high).toBeCloseTo(high, 6)
  const judgement = judge(estimate, termsWith(region))
  expect(judgement).toMatchObject({ verdict, reason })
  expect(judgement.overlap).toBeCloseTo(overlap, 6)
})

test('the position tells where the bare value lies and decides nothing', () => {
  const bare = estimateOf(0.25, { kind: 'none' }, 'linear')
  expect(judge(bare, termsWith(exponent))).toEqual({
    verdict: 'inconclusive',
    position: 'inside',
    interval: null,
    overlap: null,
    reason: 'no-uncertainty',
  })
  expect(judge({ ...bare, value: 0.3 }, termsWith(exponent)).position).toBe('outside')
  expect(judge({ ...bare, value: 0.28 }, termsWith(exponent)).position).toBe('inside')
})

test('an interval of unknown level leaves it open, even where it lies inside', () => {
  const unknown = { kind: 'interval', low: 0.24, high: 0.26, level: null } as const
  expect(judge(estimateOf(0.25, unknown, 'linear'), termsWith(exponent))).toMatchObject({
    verdict: 'inconclusive',
    reason: 'unknown-level',
  })
})

// Student 1908: the 0.975 quantile with 2 degrees of freedom is 4.302653.
test('an error from three runs leaves open what a normal interval would have decided', () => {
  const runs = estimateOf(0.4, { kind: 'sd', sd: 0.04, n: 3 }, 'linear')
  expect(judge(runs, termsWith(atLeast)).verdict).toBe('inconclusive')
  expect(judge(measured(0.4, 0.04 / Math.sqrt(3)), termsWith(atLeast)).verdict).toBe('contradicts')
})

test('what the observable cannot be is cut off before it is compared', () => {
  const accuracy = judge(
    measured(0.995, 0.005),
    termsWith(within(0.9, 1), { domain: within(0, 1) }),
  )
  expect(accuracy).toMatchObject({ verdict: 'supports', interval: { high: 1 } })
  expect(accuracy.interval?.low).toBeCloseTo(0.9852, 6)
  const collapse = judge(
    measured(0.001, 0.001),
    termsWith(within(0, 0.05), { domain: within(0, null) }),
  )
  expect(collapse).toMatchObject({ verdict: 'supports', interval: { low: 0 } })
  expect(collapse.interval?.high).toBeCloseTo(0.00296, 6)
  expect(
    judge(measured(1.2, 0.05), termsWith(within(0.9, 1), { domain: within(0, 1) })),
  ).toMatchObject({ verdict: 'inconclusive', reason: 'outside-domain' })
})

test.each([
  ['an upper limit within the region', 'upper', 0.04, 0.95, 'supports', 'inside'],
  ['a lower limit above it', 'lower', 0.06, 0.95, 'contradicts', 'disjoint'],
  ['a proved bound', 'lower', 0.06, 1, 'contradicts', 'disjoint'],
  ['an upper limit above it', 'upper', 0.06, 0.95, 'inconclusive', 'vague'],
  ['a limit of a lower level', 'upper', 0.04, 0.9, 'inconclusive', 'level-too-low'],
  ['a limit of unknown level', 'upper', 0.04, null, 'inconclusive', 'unknown-level'],
] as const)('%s is judged as an interval without end', (_, side, value, level, verdict, reason) => {
  const limit = estimateOf(value, { kind: 'limit', side, level }, 'linear')
  const terms = termsWith(within(0, 0.05), { domain: within(0, null) })
  expect(judge(limit, terms)).toMatchObject({ verdict, reason })
})

test('a level of three standard errors takes what lies further out', () => {
  const strict = { level: 0.9973, groupsAtLeast: 1, reanalysesDecide: false }
  expect(judge(measured(0.42, 0.012), termsWith(atLeast)).verdict).toBe('contradicts')
  expect(judge(measured(0.42, 0.012), termsWith(atLeast, { rule: strict })).verdict).toBe(
    'inconclusive',
  )
})

test('an endless interval has no share of an endless region', () => {
  const limit = estimateOf(0.5, { kind: 'limit', side: 'lower', level: 1 }, 'linear')
  expect(judge(limit, termsWith(within(0.6, null)))).toMatchObject({ overlap: null })
})

test('a value outside its own interval leaves it open', () => {
  expect(judge(reported(0.5, 0.24, 0.26), termsWith(exponent))).toMatchObject({
    verdict: 'inconclusive',
    reason: 'outside-own-interval',
    position: 'outside',
  })
})

test('touching a bound from outside is not disjoint, and from inside is inside', () => {
  const outside = judge(reported(0.29, 0.28, 0.3), termsWith(exponent))
  expect(outside).toMatchObject({ verdict: 'inconclusive', reason: 'straddles', overlap: 0 })
  expect(judge(reported(0.27, 0.26, 0.28), termsWith(exponent)).verdict).toBe('supports')
})

test('bounds that differ by the rounding of binary fractions touch', () => {
  const summed = { lower: 0.1, upper: 0.7 + 0.1 }
  expect(judge(reported(0.75, 0.7, 0.8), termsWith(summed)).verdict).toBe('supports')
  expect(judge(reported(0.85, 0.8, 0.9), termsWith(summed)).verdict).toBe('inconclusive')
  expect(judge(reported(0.85, 0.8000001, 0.9), termsWith(summed)).verdict).toBe('contradicts')
})

test('an interval without a width lies wholly inside or outside', () => {
  expect(secondGenerationP(0.25, 0.25, exponent, 'linear')).toBe(1)
  expect(secondGenerationP(0.28, 0.28, exponent, 'linear')).toBe(1)
  expect(secondGenerationP(0.3, 0.3, exponent, 'linear')).toBe(0)
})

test('on a log scale the overlap is a share of the logarithms', () => {
  const wide = { kind: 'interval', low: 1, high: 100, level: 0.95 } as const
  const estimate = estimateOf(10, wide, 'log')
  expect(judge(estimate, termsWith(within(10, null), { scale: 'log' })).overlap).toBeCloseTo(
    0.5,
    12,
  )
  expect(judge(estimate, termsWith(within(10, null))).overlap).toBeCloseTo(90 / 99, 12)
})

test('what is not a number never decides', () => {
  const broken: Estimate[] = [
    { ...bareEstimate(Number.NaN), se: 1, low: 0.24, high: 0.26 },
    { ...bareEstimate(0.25), se: 1, low: Number.NaN, high: Number.NaN },
    { ...bareEstimate(0.25), se: 1, low: Number.NaN, high: 0.26 },
  ]
  for (const estimate of broken) {
    expect(judge(estimate, termsWith(exponent)).verdict).toBe('inconclusive')
  }
  const lost: Region = { lower: Number.NaN, upper: Number.NaN }
  expect(judge(measured(0.25, 0.01), termsWith(lost)).verdict).toBe('inconclusive')
})

const x = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8)
const error = fc.integer({ min: 1, max: 500 }).map((n) => n / 64)
const bounded = fc
  .tuple(x, fc.integer({ min: 1, max: 400 }))
  .map(([lower, width]): Region => ({ lower, upper: lower + width / 8 }))
const region = fc.oneof(
  bounded,
  x.map((lower): Region => ({ lower, upper: null })),
  x.map((upper): Region => ({ lower: null, upper })),
)
const moved = (r: Region, by: (bound: number) => number): Region => ({
  lower: r.lower === null ? null : by(r.lower),
  upper: r.upper === null ? null : by(r.upper),
})
const verdictOf = (value: number, se: number, r: Region) => judge(measured(value, se), termsWith(r))

function expectSame(a: ReturnType<typeof judge>, b: ReturnType<typeof judge>) {
  expect({ ...a, overlap: 0, interval: null }).toEqual({ ...b, overlap: 0, interval: null })
  expect(a.overlap).toBeCloseTo(b.overlap ?? Number.NaN, 8)
}

test('a verdict does not depend on where zero is', () => {
  fc.assert(
    fc.property(x, error, region, x, (value, se, r, shift) => {
      const there = verdictOf(
        value + shift,
        se,
        moved(r, (bound) => bound + shift),
      )
      expectSame(verdictOf(value, se, r), there)
    }),
  )
})

test('a verdict does not depend on the unit', () => {
  fc.assert(
    fc.property(
      x,
      error,
      region,
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      (value, se, r, unit) => {
        const there = verdictOf(
          value * unit,
          se * unit,
          moved(r, (bound) => bound * unit),
        )
        expectSame(verdictOf(value, se, r), there)
      },
    ),
  )
})

test('a verdict is the same in the mirror', () => {
  fc.assert(
    fc.property(x, error, region, (value, se, r) => {
      const turn = (bound: number | null) => (bound === null ? null : -bound)
      const mirrored = { lower: turn(r.upper), upper: turn(r.lower) }
      expectSame(verdictOf(value, se, r), verdictOf(-value, se, mirrored))
    }),
  )
})

test('on a log scale a verdict is that of the logarithms', () => {
  const y = fc.integer({ min: -40, max: 40 }).map((n) => n / 8)
  const width = fc.integer({ min: 1, max: 80 }).map((n) => n / 16)
  fc.assert(
    fc.property(y, width, width, y, width, (middle, down, up, lower, reach) => {
      const ends = { kind: 'interval', level: 0.95 } as const
      const linear = { ...ends, low: middle - down, high: middle + up }
      const log = { ...ends, low: Math.exp(linear.low), high: Math.exp(linear.high) }
      const r = { lower, upper: lower + reach }
      expectSame(
        judge(estimateOf(middle, linear, 'linear'), termsWith(r)),
        judge(
          estimateOf(Math.exp(middle), log, 'log'),
          termsWith(moved(r, Math.exp), { scale: 'log' }),
        ),
      )
    }),
  )
})

test('a measurement vaguer than the region never supports it', () => {
  fc.assert(
    fc.property(x, bounded, fc.double({ min: 1, max: 50, noNaN: true }), (value, r, times) => {
      const width = (r.upper ?? 0) - (r.lower ?? 0)
      const se = (1.001 * times * width) / (2 * 1.959963984540054)
      expect(verdictOf(value, se, r).verdict).not.toBe('supports')
    }),
  )
})

test('a vaguer measurement of the same value never decides what a sharper one left open', () => {
  fc.assert(
    fc.property(
      x,
      error,
      region,
      fc.double({ min: 1, max: 9, noNaN: true }),
      (value, se, r, times) => {
        const sharp = verdictOf(value, se, r).verdict
        const vague = verdictOf(value, se * times, r).verdict
        expect([sharp, 'inconclusive']).toContain(vague)
      },
    ),
  )
})

test('the overlap is 1 only for support, 0 only outside, and between them elsewhere', () => {
  fc.assert(
    fc.property(x, error, region, (value, se, r) => {
      const { verdict, overlap, position } = verdictOf(value, se, r)
      expect(overlap).toBeGreaterThanOrEqual(0)
      expect(overlap).toBeLessThanOrEqual(1)
      if (verdict === 'supports') expect([overlap, position]).toEqual([1, 'inside'])
      if (verdict === 'contradicts') expect([overlap, position]).toEqual([0, 'outside'])
      if (verdict === 'inconclusive') expect(overlap).toBeLessThan(1)
    }),
  )
})
