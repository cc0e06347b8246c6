import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareEstimate } from '#app/domain/measurement/estimate.ts'
import { intervalAt } from '#app/domain/measurement/interval-at.ts'
import {
  estimateOf,
  isWarning,
  problemsOf,
  type Uncertainty,
} from '#app/domain/measurement/uncertainty.ts'
import { Z95, zFor } from '#app/domain/statistics/normal.ts'

const interval = (low: number, high: number, level: number | null): Uncertainty => ({
  kind: 'interval',
  low,
  high,
  level,
})
const se = (value: number): Uncertainty => ({ kind: 'se', se: value, df: null })

test('normal quantiles match the printed tables', () => {
  expect(Z95).toBe(1.959963984540054)
  expect(zFor(0.95)).toBeCloseTo(Z95, 14)
  expect(zFor(0.9)).toBeCloseTo(1.6448536269514722, 12)
  expect(zFor(0.99)).toBeCloseTo(2.5758293035489004, 12)
  expect(zFor(0.6826894921370859)).toBeCloseTo(1, 12)
})

test('a standard error gives the value plus and minus 1.96 of it', () => {
  const estimate = estimateOf(0.26, se(0.01), 'linear')
  expect(estimate.se).toBe(0.01)
  expect(estimate.low).toBeCloseTo(0.2404, 6)
  expect(estimate.high).toBeCloseTo(0.2796, 6)
})

test('a standard deviation over n runs becomes the standard error of their mean', () => {
  expect(estimateOf(5, { kind: 'sd', sd: 0.4, n: 16 }, 'linear').se).toBeCloseTo(0.1, 12)
})

test('a 95 % interval is kept as reported, however asymmetric', () => {
  const estimate = estimateOf(0.3, interval(0.29, 0.4, 0.95), 'linear')
  expect(estimate).toMatchObject({ low: 0.29, high: 0.4 })
  expect(estimate.se).toBeCloseTo(0.11 / (2 * 1.959964), 6)
})

test('each side of an asymmetric interval at another level is scaled by itself', () => {
  const estimate = estimateOf(1, interval(0.9, 1.3, 0.9), 'linear')
  const ratio = 1.959963984540054 / 1.6448536269514722
  expect(estimate.value).toBe(1)
  expect(estimate.low).toBeCloseTo(1 - 0.1 * ratio, 10)
  expect(estimate.high).toBeCloseTo(1 + 0.3 * ratio, 10)
  expect(estimate.se).toBeCloseTo(0.4 / (2 * 1.6448536269514722), 10)
})

test('an interval of unknown level keeps its bounds and gives no standard error', () => {
  const estimate = estimateOf(1, interval(0.9, 1.3, null), 'linear')
  expect(estimate).toEqual({ ...bareEstimate(1), low: 0.9, high: 1.3 })
})

test('on a log scale a symmetric error is taken relative to the value', () => {
  const estimate = estimateOf(200, se(20), 'log')
  expect(estimate.se).toBeCloseTo(0.1, 12)
  expect(estimate.low).toBeCloseTo(200 * Math.exp(-0.1959964), 4)
  expect(estimate.high).toBeCloseTo(200 * Math.exp(0.1959964), 4)
})

test('on a log scale the sides of an interval are scaled as ratios', () => {
  const estimate = estimateOf(100, interval(50, 400, 0.9), 'log')
  const ratio = 1.959963984540054 / 1.6448536269514722
  expect(estimate.low).toBeCloseTo(100 * 2 ** -ratio, 8)
  expect(estimate.high).toBeCloseTo(100 * 4 ** ratio, 6)
  expect(estimate.se).toBeCloseTo(Math.log(8) / (2 * 1.6448536269514722), 10)
})

const huge = Number.parseFloat('1e400')

test.each([
  ['a value that is not a number', Number.NaN, se(1), 'linear', ['value-not-finite']],
  ['a value beyond all numbers', huge, se(1), 'linear', ['value-not-finite']],
  ['a value of zero on a log scale', 0, { kind: 'none' }, 'log', ['value-not-positive']],
  ['a negative value on a log scale', -1, se(1), 'log', ['value-not-positive']],
  ['a standard error of zero', 1, se(0), 'linear', ['se-not-positive']],
  ['a negative standard error', 1, se(-0.1), 'linear', ['se-not-positive']],
  ['an infinite standard error', 1, se(huge), 'linear', ['se-not-finite']],
  ['an sd of zero', 1, { kind: 'sd', sd: 0, n: 3 }, 'linear', ['sd-not-positive']],
  [
    'an sd that is not a number',
    1,
    { kind: 'sd', sd: Number.NaN, n: 3 },
    'linear',
    ['sd-not-finite'],
  ],
  ['an sd of one run', 1, { kind: 'sd', sd: 1, n: 1 }, 'linear', ['n-below-two']],
  ['an sd of two and a half runs', 1, { kind: 'sd', sd: 1, n: 2.5 }, 'linear', ['n-not-whole']],
  ['a reversed interval', 1, interval(2, 0, 0.95), 'linear', ['interval-reversed']],
  ['an interval without width', 1, interval(1, 1, 0.95), 'linear', ['interval-without-width']],
  ['a bound beyond all numbers', 1, interval(0, huge, 0.95), 'linear', ['bound-not-finite']],
  ['a level of 95', 1, interval(0, 2, 95), 'linear', ['level-out-of-range']],
  ['a level of zero', 1, interval(0, 2, 0), 'linear', ['level-out-of-range']],
  ['a level of one', 1, interval(0, 2, 1), 'linear', ['level-out-of-range']],
  ['a level that is not a number', 1, interval(0, 2, Number.NaN), 'linear', ['level-out-of-range']],
  ['a bound of zero on a log scale', 1, interval(0, 2, 0.95), 'log', ['bound-not-positive']],
  ['a value beyond its interval', 3, interval(0, 2, 0.95), 'linear', ['value-outside-interval']],
  ['an error too small to be squared', 1, se(1e-200), 'linear', ['magnitude-out-of-range']],
  ['an error that leaves all numbers', 1, se(1e10), 'log', ['magnitude-out-of-range']],
] as [string, number, Uncertainty, 'linear' | 'log', string[]][])(
  '%s is named',
  (_, value, uncertainty, scale, problems) => {
    expect(problemsOf(value, uncertainty, scale)).toEqual(problems)
  },
)

test.each([
  ['no degrees of freedom', 1, { kind: 'se', se: 1, df: 0 }, ['df-below-one']],
  ['negative ones', 1, { kind: 'se', se: 1, df: -2 }, ['df-below-one']],
  ['more than all numbers', 1, { kind: 'se', se: 1, df: huge }, ['df-below-one']],
  [
    'a limit at a level of 95',
    1,
    { kind: 'limit', side: 'upper', level: 95 },
    ['limit-level-out-of-range'],
  ],
  ['a proved bound', 1, { kind: 'limit', side: 'upper', level: 1 }, []],
  ['a limit of unknown level', 1, { kind: 'limit', side: 'lower', level: null }, []],
  ['a bare value outside', 1.2, { kind: 'none' }, ['outside-domain']],
  ['an interval that does not reach', 1.2, se(0.05), ['outside-domain']],
  ['an interval that reaches', 1.02, se(0.05), []],
  ['an upper limit below', -0.1, { kind: 'limit', side: 'upper', level: 0.95 }, ['outside-domain']],
  ['an upper limit above', 2, { kind: 'limit', side: 'upper', level: 0.95 }, []],
  ['a lower limit above', 2, { kind: 'limit', side: 'lower', level: 0.95 }, ['outside-domain']],
] as [string, number, Uncertainty, string[]][])(
  'of a share, %s is told for what it is',
  (_, value, uncertainty, problems) => {
    const share = { lower: 0, upper: 1 }
    expect(problemsOf(value, uncertainty, 'linear', share)).toEqual(problems)
  },
)

test('an error from few runs or with stated degrees of freedom takes Student’s t', () => {
  const repeats = estimateOf(0.4, { kind: 'sd', sd: 0.04, n: 3 }, 'linear')
  expect(repeats).toMatchObject({ df: 2 })
  // Student 1908: the 0.975 quantile with 2 degrees of freedom is 4.302653.
  expect(repeats.low).toBeCloseTo(0.300634, 6)
  expect(repeats.high).toBeCloseTo(0.499366, 6)
  const stated = estimateOf(1, { kind: 'se', se: 0.1, df: 9 }, 'linear')
  expect(stated.high).toBeCloseTo(1 + 2.262157 * 0.1, 6)
})

test('the interval at another level follows from the one at 95 %, or is that of the report', () => {
  const at = (uncertainty: Uncertainty, level: number) =>
    intervalAt(estimateOf(1, uncertainty, 'linear'), level, 'linear')
  expect(at(se(0.1), 0.9973)?.high).toBeCloseTo(1.3, 4)
  expect(at({ kind: 'sd', sd: 0.2, n: 4 }, 0.9)?.high).toBeCloseTo(1 + 2.353363 * 0.1, 6)
  expect(at(interval(0.9, 1.3, 0.9), 0.9)?.low).toBeCloseTo(0.9, 14)
  expect(at(interval(0.9, 1.3, 0.9), 0.9)?.high).toBeCloseTo(1.3, 14)
  expect(at(interval(0.9, 1.3, null), 0.9)).toBeNull()
})

test('a limit reaches to one side without end, at no higher level than its own', () => {
  const at = (side: 'upper' | 'lower', of: number | null, level: number) =>
    intervalAt(estimateOf(2, { kind: 'limit', side, level: of }, 'linear'), level, 'linear')
  expect(at('upper', 0.95, 0.95)).toEqual({ low: -Infinity, high: 2 })
  expect(at('lower', 1, 0.9999)).toEqual({ low: 2, high: Infinity })
  expect(at('upper', 0.9, 0.95)).toBeNull()
  expect(at('upper', null, 0.95)).toBeNull()
})

test('several problems of one report are all named', () => {
  expect(problemsOf(Number.NaN, { kind: 'sd', sd: -1, n: 1 }, 'linear')).toEqual([
    'value-not-finite',
    'sd-not-positive',
    'n-below-two',
  ])
})

test('a report in order has no problem', () => {
  expect(problemsOf(0, se(0.1), 'linear')).toEqual([])
  expect(problemsOf(-3, interval(-4, -1, 0.68), 'linear')).toEqual([])
  expect(problemsOf(3, interval(1, 4, null), 'log')).toEqual([])
  expect(problemsOf(3, { kind: 'none' }, 'log')).toEqual([])
})

test('only the value outside its own interval is a warning, and is still worked out', () => {
  expect(isWarning('value-outside-interval')).toBe(true)
  expect(isWarning('se-not-positive')).toBe(false)
  expect(estimateOf(3, interval(0, 2, 0.95), 'linear')).toMatchObject({ low: 0, high: 2 })
})

const anything = fc.double()
const reports: fc.Arbitrary<Uncertainty> = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.record({
    kind: fc.constant('se' as const),
    se: anything,
    df: fc.oneof(anything, fc.constant(null)),
  }),
  fc.record({ kind: fc.constant('sd' as const), sd: anything, n: fc.oneof(anything, fc.nat()) }),
  fc.record({
    kind: fc.constant('interval' as const),
    low: anything,
    high: anything,
    level: fc.oneof(anything, fc.constant(null), fc.double({ min: 0, max: 1 })),
  }),
)

test('whatever is reported, an estimate holds finite figures with a positive error, or none', () => {
  fc.assert(
    fc.property(anything, reports, fc.constantFrom('linear', 'log'), (value, report, scale) => {
      const estimate = estimateOf(value, report, scale)
      if (!problemsOf(value, report, scale).every(isWarning)) {
        expect(estimate).toEqual(bareEstimate(value))
        return
      }
      const { se: error, low, high } = estimate
      if (error !== null) expect(error).toBeGreaterThan(0)
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
      for (const figure of [error ?? 1, low ?? 1, high ?? 1]) expect(figure).toBeLessThan(1e151)
    }),
    { numRuns: 2000 },
  )
})

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const side = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
const level = fc.double({ min: 0.3, max: 0.999, noNaN: true })

test('a symmetric interval at any level gives the interval of its standard error', () => {
  fc.assert(
    fc.property(value, side, level, (x, half, c) => {
      const reported = estimateOf(x, interval(x - half, x + half, c), 'linear')
      const direct = estimateOf(x, se(half / zFor(c)), 'linear')
      expect(reported.low).toBeCloseTo(direct.low!, 4)
      expect(reported.high).toBeCloseTo(direct.high!, 4)
    }),
  )
})

test('a log scale does for logarithms what a linear one does for values', () => {
  const small = fc.double({ min: -3, max: 3, noNaN: true })
  const reach = fc.double({ min: 0.01, max: 2, noNaN: true })
  fc.assert(
    fc.property(small, reach, reach, level, (y, down, up, c) => {
      const linear = estimateOf(y, interval(y - down, y + up, c), 'linear')
      const bounds = interval(Math.exp(y - down), Math.exp(y + up), c)
      const log = estimateOf(Math.exp(y), bounds, 'log')
      expect(log.se).toBeCloseTo(linear.se!, 8)
      expect(Math.log(log.low!)).toBeCloseTo(linear.low!, 8)
      expect(Math.log(log.high!)).toBeCloseTo(linear.high!, 8)
    }),
  )
})
