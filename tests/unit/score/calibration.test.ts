import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrate, effectiveNumber, type ForecastPoint } from '#app/domain/score/calibration.ts'
import { discrimination } from '#app/domain/score/discrimination.ts'
import type { Outcome } from '#app/domain/score/rules.ts'
import { clusteredMean } from '#app/domain/statistics/clustered-mean.ts'
import { wilsonInterval } from '#app/domain/statistics/wilson-interval.ts'
import { Z95 } from '#app/domain/statistics/z95.ts'

let predictions = 0
/** On a prediction of its own, and for all of its time, unless told otherwise. */
const point = (
  p: number,
  outcome: Outcome,
  { weight = 1, prediction = `own ${predictions++}` } = {},
): ForecastPoint => ({ p, outcome, weight, prediction })
const drawn = fc.record({
  p: fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  ),
  outcome: fc.constantFrom<Outcome>(0, 1),
  weight: fc.double({ min: 0.001, max: 1, noNaN: true }),
  prediction: fc.constantFrom('a', 'b', 'c', 'd'),
})
const points = fc.array(drawn, { minLength: 1, maxLength: 200 })

test('each tenth is a bin that begins with its lower bound, and the last ends with 1', () => {
  for (let tenths = 0; tenths <= 9; tenths++) {
    const { bins } = calibrate([point(tenths / 10, 1), point((tenths + 0.99) / 10, 0)])
    expect(bins.map(({ n }) => n).indexOf(2)).toBe(tenths)
  }
  expect(calibrate([point(1, 1)]).bins[9]).toMatchObject({ from: 0.9, to: 1, n: 1, hits: 1 })
})

test('a credence a rounding below the bound of a bin is in that bin', () => {
  expect(calibrate([point(0.7 - 1e-16, 1), point(0.1 * 3, 1)]).bins.map(({ n }) => n)).toEqual([
    0, 0, 0, 1, 0, 0, 0, 1, 0, 0,
  ])
})

test('a bin tells its mean credence, its hits and their share', () => {
  const { n, bins } = calibrate([point(0.62, 1), point(0.68, 0), point(0.65, 1), point(0.2, 0)])
  expect(n).toBe(4)
  expect(bins[6]).toMatchObject({ from: 0.6, to: 0.7, n: 3, hits: 2 })
  expect(bins[6]?.filled?.mean).toBeCloseTo(0.65, 12)
  expect(bins[6]?.filled?.share).toBeCloseTo(2 / 3, 12)
  expect(bins[5]).toEqual({ from: 0.5, to: 0.6, n: 0, predictions: 0, hits: 0, filled: null })
})

test('without forecasts all bins are empty and there is nothing to take apart', () => {
  const { n, bins, parts } = calibrate([])
  expect([n, bins.length, parts]).toEqual([0, 10, null])
  expect(bins.every(({ filled }) => filled === null)).toBe(true)
})

// R. G. Newcombe, Stat. Med. 17, 1998, table I, method 3: 81/263, 15/148, 0/20, 1/29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i hits in %i have the Wilson band from %f to %f', (hits, n, low, high) => {
  expect(wilsonInterval(hits, n, Z95).low).toBeCloseTo(low, 4)
  expect(wilsonInterval(hits, n, Z95).high).toBeCloseTo(high, 4)
})

test('the band holds the share of hits and stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
      fc.pre(hits + misses > 0)
      const { low, high } = wilsonInterval(hits, hits + misses, Z95)
      const share = hits / (hits + misses)
      expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true)
    }),
  )
})

test('the parts of the Brier score add up to it', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { parts } = calibrate(all)
      if (!parts) throw new Error('no parts')
      const squares = all.reduce(
        (sum, { p, outcome, weight }) => sum + weight * (p - outcome) ** 2,
        0,
      )
      const whole = all.reduce((sum, { weight }) => sum + weight, 0)
      expect(Math.abs(parts.brier - squares / whole)).toBeLessThan(1e-12)
      const { reliability, resolution, uncertainty, withinVariance, withinCovariance } = parts
      const sum = reliability - resolution + uncertainty + withinVariance - 2 * withinCovariance
      expect(Math.abs(sum - parts.brier)).toBeLessThan(1e-12)
    }),
  )
})

test('where all forecasts of a bin are equal, three parts are all there is', () => {
  const { parts } = calibrate([
    point(0.2, 0),
    point(0.2, 0),
    point(0.2, 1),
    point(0.2, 0),
    point(0.8, 1),
    point(0.8, 0),
  ])
  expect(parts?.withinVariance).toBeCloseTo(0, 15)
  expect(parts?.withinCovariance).toBeCloseTo(0, 15)
  expect(parts?.reliability).toBeCloseTo((4 * 0.05 ** 2 + 2 * 0.3 ** 2) / 6, 12)
  expect(parts?.resolution).toBeCloseTo((4 * (1 / 12) ** 2 + 2 * (1 / 6) ** 2) / 6, 12)
  expect(parts?.uncertainty).toBeCloseTo(2 / 9, 12)
})

test('discrimination is the share of pairs in the right order, equal ones by half', () => {
  const percents = fc.array(
    fc.record({
      percent: fc.integer({ min: 1, max: 99 }),
      outcome: fc.constantFrom<Outcome>(0, 1),
    }),
    { maxLength: 100 },
  )
  fc.assert(
    fc.property(percents, (all) => {
      const hits = all.filter(({ outcome }) => outcome === 1)
      const misses = all.filter(({ outcome }) => outcome === 0)
      const pairs = hits.flatMap((hit) => misses.map((miss) => hit.percent - miss.percent))
      const won = pairs.reduce((sum, gap) => sum + (Math.sign(gap) + 1) / 2, 0)
      const found = discrimination(all.map(({ percent, outcome }) => point(percent / 100, outcome)))
      expect(found?.n).toBe(pairs.length === 0 ? undefined : all.length)
      expect(found?.mean ?? 0).toBeCloseTo(pairs.length === 0 ? 0 : won / pairs.length, 9)
    }),
  )
})

test('credences that differ by a rounding count as equal', () => {
  expect(discrimination([point(0.7, 1), point(0.7 + 1e-16, 0)])?.mean).toBe(0.5)
})

test('always higher for what came true is 1, always lower 0, always the same a half', () => {
  const auc = (hit: number, miss: number) => discrimination([point(hit, 1), point(miss, 0)])?.mean
  expect([auc(0.6, 0.4), auc(0.4, 0.6), auc(0.5, 0.5)]).toEqual([1, 0, 0.5])
})

test('with one outcome only, or nothing, discrimination is unknown', () => {
  expect(discrimination([])).toBeNull()
  expect(discrimination([point(0.3, 1), point(0.9, 1)])).toBeNull()
})

// Kish 1965: (30 + 10 + 10)² / (30² + 10² + 10²) = 2500 / 1100.
test('credences on few predictions are worth as few independent ones', () => {
  expect(effectiveNumber([30, 10, 10])).toBeCloseTo(2.272727, 6)
  const three = [30, 10, 10].flatMap((n, place) =>
    Array.from({ length: n }, () => point(0.72, 1, { prediction: String(place) })),
  )
  expect(calibrate(three).bins[7]).toMatchObject({ n: 50, predictions: 3 })
  expect(calibrate(three).bins[7]?.filled?.effective).toBeCloseTo(2.272727, 6)
})

test('a hundred people on one prediction that came true have the band of one', () => {
  const all = Array.from({ length: 100 }, () => point(0.72, 1, { prediction: 'one' }))
  const filled = calibrate(all).bins[7]?.filled
  // Wilson at one hit in one, z = 1.959964: 1 / (1 + z²).
  expect([filled?.low, filled?.high]).toEqual([expect.closeTo(0.206549, 6), 1])
})

test('a credence of the last minute counts for its minute', () => {
  const late = { weight: 1 / 1440 }
  const { bins, parts } = calibrate([point(0.72, 0), point(0.72, 1, late)])
  expect(bins[7]).toMatchObject({ n: 2, hits: 1 })
  expect(bins[7]?.filled?.share).toBeCloseTo(1 / 1441, 12)
  expect(parts?.brier).toBeCloseTo((0.72 ** 2 + 0.28 ** 2 / 1440) / (1 + 1 / 1440), 12)
  const told = discrimination([point(0.9, 1), point(0.1, 0), point(0.95, 0, late)])
  expect(told?.mean).toBeCloseTo(1440 / 1441, 12)
})

// Two clusters of hits and two of misses: placements 1, 1/2 and 1, 1/2; by N. A. Obuchowski,
// Biometrics 53, 1997, in the form of one clustered mean: θ = 3/4, residuals ±1/4 · 4 / 2.
test('discrimination has an uncertainty, clustered by prediction', () => {
  const told = discrimination([point(0.9, 1), point(0.4, 1), point(0.6, 0), point(0.1, 0)])
  expect(told).toMatchObject({ mean: 0.75, n: 4, clusters: 4 })
  expect(told?.spread?.se).toBeCloseTo(Math.sqrt((4 / 3) * 4 * 0.25) / 4, 12)
  expect([told?.spread?.low, told?.spread?.high]).toEqual([0, 1])
  const twice = [0.9, 0.4].flatMap((p) => [
    point(p, 1, { prediction: `hit ${p}` }),
    point(p, 1, { prediction: `hit ${p}` }),
  ])
  const crowded = discrimination([...twice, point(0.6, 0), point(0.1, 0)])
  expect(crowded).toMatchObject({ mean: 0.75, n: 6, clusters: 4 })
  expect(crowded?.spread?.se).toBeCloseTo(told?.spread?.se ?? 0, 12)
})

test('one prediction alone tells no uncertainty', () => {
  expect(clusteredMean([{ value: 1, weight: 1, cluster: 'one' }])?.spread).toBeNull()
  expect(clusteredMean([])).toBeNull()
})
