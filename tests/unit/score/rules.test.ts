import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  baseline,
  brier,
  crpsNormal,
  intervalScore,
  logScore,
  type Outcome,
  peer,
} from '#app/domain/score/rules.ts'
import { normalPdf, normalWithin } from '#app/domain/statistics/normal-distribution.ts'

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true })
const outcome = fc.constantFrom<Outcome>(0, 1)
const people = fc.array(probability, { minLength: 1, maxLength: 30 })

test.each<[number, Outcome, number, number, number]>([
  [0.8, 1, 0.04, 0.321928, 67.807],
  [0.8, 0, 0.64, 2.321928, -132.193],
])('p = %f with outcome %i: Brier %f, log %f bits, baseline %f', (p, o, squared, bits, base) => {
  expect(brier(p, o)).toBeCloseTo(squared, 6)
  expect(logScore(p, o)).toBeCloseTo(bits, 6)
  expect(baseline(p, o)).toBeCloseTo(base, 3)
})

test('p = .999 that came true has a baseline score of 99.856', () => {
  expect(baseline(0.999, 1)).toBeCloseTo(99.856, 3)
})

test('two people at .8 and .5, confirmed, have peer scores of ±47.0004', () => {
  expect(peer([0.8, 0.5], 0, 1)).toBeCloseTo(47.0004, 4)
  expect(peer([0.8, 0.5], 1, 1)).toBeCloseTo(-47.0004, 4)
})

test('three people at .9, .6 and .5, confirmed, have peer scores that sum to 0', () => {
  const scores = [0, 1, 2].map((person) => peer([0.9, 0.6, 0.5], person, 1))
  for (const [i, score] of [49.6626, -11.1572, -38.5054].entries())
    expect(scores[i]).toBeCloseTo(score, 4)
})

test('a lone forecaster has a peer score of 0', () => {
  expect(peer([0.9], 0, 0)).toBe(0)
})

test('the interval [.23, .28] at 90 % scores .05 for .25 and 1.85 for .37', () => {
  expect(intervalScore([0.23, 0.28], 0.1, 0.25)).toBeCloseTo(0.05, 12)
  expect(intervalScore([0.23, 0.28], 0.1, 0.37)).toBeCloseTo(1.85, 12)
})

test('a value below the interval costs as much as one as far above it', () => {
  expect(intervalScore([0.23, 0.28], 0.1, 0.14)).toBeCloseTo(1.85, 12)
})

test('N(.26, .02) has a CRPS of .098716 for .37 and of .004674 for .26', () => {
  expect(crpsNormal(0.26, 0.02, 0.37)).toBeCloseTo(0.098716, 6)
  expect(crpsNormal(0.26, 0.02, 0.26)).toBeCloseTo(0.004674, 6)
})

test('the CRPS is the integral of the squared difference of the distribution functions', () => {
  const step = 1e-3
  const cdf = (z: number) => (1 + normalWithin(z)) / 2
  for (const x of [-2.5, -0.3, 0, 1.1, 3]) {
    let integral = 0
    for (let z = -9; z < 9; z += step) {
      const middle = z + step / 2
      integral += step * (cdf(middle) - Number(x <= middle)) ** 2
    }
    expect(crpsNormal(0, 1, x)).toBeCloseTo(integral, 3)
  }
})

test('a forecast without spread has the distance as its CRPS', () => {
  expect(crpsNormal(0.26, 0, 0.37)).toBeCloseTo(0.11, 12)
})

// Abramowitz & Stegun, Handbook of Mathematical Functions, table 26.1.
test('the normal distribution has its tabulated values', () => {
  expect((1 + normalWithin(1)) / 2).toBeCloseTo(0.841344746068543, 12)
  expect((1 + normalWithin(-1)) / 2).toBeCloseTo(0.158655253931457, 12)
  expect((1 + normalWithin(2)) / 2).toBeCloseTo(0.977249868051821, 12)
  expect(normalWithin(0)).toBe(0)
  expect(normalPdf(0)).toBeCloseTo(0.398942280401433, 12)
  expect(normalPdf(1)).toBeCloseTo(0.241970724519143, 12)
})

test("peer scores sum to 0, and the others' credences are all that matters beside one's own", () => {
  fc.assert(
    fc.property(people, outcome, (ps, o) => {
      const scores = ps.map((_, person) => peer(ps, person, o))
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 8)
    }),
  )
})

test('no rule is better served by another credence than the one held', () => {
  fc.assert(
    fc.property(probability, probability, (held, said) => {
      const expected = (rule: (p: number, o: Outcome) => number, p: number) =>
        held * rule(p, 1) + (1 - held) * rule(p, 0)
      expect(expected(brier, held)).toBeLessThanOrEqual(expected(brier, said) + 1e-12)
      expect(expected(logScore, held)).toBeLessThanOrEqual(expected(logScore, said) + 1e-12)
      expect(expected(baseline, held)).toBeGreaterThanOrEqual(expected(baseline, said) - 1e-9)
    }),
  )
})
