import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type RegionForm,
  regionOf,
  regionProblems,
  regionsOverlap,
} from '#app/domain/prediction/region.ts'

test('an interval and a half-line are their own region', () => {
  expect(regionOf({ form: 'interval', lower: 0.23, upper: 0.28 })).toEqual({
    lower: 0.23,
    upper: 0.28,
  })
  expect(regionOf({ form: 'half-line', lower: 0.45, upper: null })).toEqual({
    lower: 0.45,
    upper: null,
  })
})

test('a tolerance reaches to both sides, without the rounding of binary fractions', () => {
  expect(regionOf({ form: 'point-tolerance', value: 0.7, tolerance: 0.1 })).toEqual({
    lower: 0.6,
    upper: 0.8,
  })
  expect(0.7 + 0.1).not.toBe(0.8)
})

test('a point with a standard deviation allows its 95 % interval', () => {
  const region = regionOf({ form: 'point-sd', value: 0.5, sd: 0.1 })
  expect(region?.lower).toBeCloseTo(0.304004, 6)
  expect(region?.upper).toBeCloseTo(0.695996, 6)
})

test('a binary prediction has no region and no problem', () => {
  expect(regionOf({ form: 'binary' })).toBeNull()
  expect(regionProblems({ form: 'binary' }, 'log')).toEqual([])
})

const huge = Number.parseFloat('1e400')

test.each([
  ['a reversed interval', { form: 'interval', lower: 2, upper: 1 }, ['region-reversed']],
  ['an interval without width', { form: 'interval', lower: 1, upper: 1 }, ['region-without-width']],
  [
    'a bound that is not a number',
    { form: 'interval', lower: Number.NaN, upper: 1 },
    ['bound-not-finite'],
  ],
  [
    'a bound beyond all numbers',
    { form: 'half-line', lower: null, upper: huge },
    ['bound-not-finite'],
  ],
  [
    'a half-line without a bound',
    { form: 'half-line', lower: null, upper: null },
    ['bound-missing'],
  ],
  ['a half-line with two bounds', { form: 'half-line', lower: 1, upper: 2 }, ['two-bounds']],
  [
    'a tolerance of zero',
    { form: 'point-tolerance', value: 1, tolerance: 0 },
    ['tolerance-not-positive'],
  ],
  [
    'an infinite tolerance',
    { form: 'point-tolerance', value: 1, tolerance: huge },
    ['tolerance-not-finite'],
  ],
  ['a negative sd', { form: 'point-sd', value: 1, sd: -1 }, ['sd-not-positive']],
  ['an sd that is not a number', { form: 'point-sd', value: 1, sd: Number.NaN }, ['sd-not-finite']],
  [
    'a point that is not a number',
    { form: 'point-sd', value: Number.NaN, sd: 1 },
    ['value-not-finite'],
  ],
  [
    'a tolerance lost in rounding',
    { form: 'point-tolerance', value: 1e20, tolerance: 1 },
    ['region-without-width'],
  ],
  [
    'bounds too large to be squared',
    { form: 'interval', lower: 1, upper: 1e200 },
    ['magnitude-out-of-range'],
  ],
] as [string, RegionForm, string[]][])('%s is named and allows nothing', (_, form, problems) => {
  expect(regionProblems(form, 'linear')).toEqual(problems)
  expect(regionOf(form)).toBeNull()
})

test('on a log scale every bound lies above zero', () => {
  expect(regionProblems({ form: 'interval', lower: 0, upper: 1 }, 'log')).toEqual([
    'bound-not-positive',
  ])
  expect(regionProblems({ form: 'point-tolerance', value: 1, tolerance: 2 }, 'log')).toEqual([
    'bound-not-positive',
  ])
  expect(regionProblems({ form: 'interval', lower: 0, upper: 1 }, 'linear')).toEqual([])
  expect(regionProblems({ form: 'half-line', lower: 0.1, upper: null }, 'log')).toEqual([])
})

test('regions that touch overlap, and those with a gap do not', () => {
  const low = { lower: 0, upper: 0.3 }
  expect(regionsOverlap(low, { lower: 0.1 + 0.2, upper: 1 })).toBe(true)
  expect(regionsOverlap(low, { lower: 0.31, upper: null })).toBe(false)
  expect(regionsOverlap({ lower: null, upper: 0 }, { lower: null, upper: -5 })).toBe(true)
  expect(regionsOverlap({ lower: 1, upper: null }, { lower: null, upper: 0 })).toBe(false)
})

const bound = fc.option(fc.integer({ min: -20, max: 20 }))

test('regions overlap exactly where some value lies in both, in whichever order they are asked', () => {
  const region = fc
    .tuple(bound, bound)
    .filter(([lower, upper]) => lower === null || upper === null || lower < upper)
    .map(([lower, upper]) => ({ lower, upper }))
  fc.assert(
    fc.property(region, region, (a, b) => {
      const allows = (r: typeof a, x: number) =>
        x >= (r.lower ?? -Infinity) && x <= (r.upper ?? Infinity)
      const shared = Array.from({ length: 45 }, (_, i) => i - 22).some(
        (x) => allows(a, x) && allows(b, x),
      )
      expect(regionsOverlap(a, b)).toBe(shared)
      expect(regionsOverlap(b, a)).toBe(shared)
    }),
  )
})
