import fc from 'fast-check'
import { expect, test } from 'vitest'
import { combineCorrelated } from '#app/domain/pooling/combine-correlated.ts'

const two = [
  { y: 1, v: 0.04 },
  { y: 3, v: 0.09 },
]

test('two correlated estimates average to (v₁ + v₂ + 2ρ√(v₁v₂))/4, worked by hand', () => {
  expect(combineCorrelated(two, 0.5)?.y).toBe(2)
  expect(combineCorrelated(two, 0.5)?.v).toBeCloseTo(0.0475, 12)
  expect(combineCorrelated(two, 0)?.v).toBeCloseTo(0.0325, 12)
  expect(combineCorrelated(two, 1)?.v).toBeCloseTo(0.0625, 12)
})

test('one estimate stays what it is, whatever the correlation', () => {
  expect(combineCorrelated([{ y: 1, v: 0.04 }], 0.7)).toEqual({ y: 1, v: 0.04 })
})

test('a correlation that cannot be, no estimates, or errors that cancel give nothing', () => {
  expect(combineCorrelated(two, 1.1)).toBeNull()
  expect(combineCorrelated(two, -1.1)).toBeNull()
  expect(combineCorrelated(two, Number.NaN)).toBeNull()
  expect(combineCorrelated([...two, { y: 2, v: 1 }], -0.6)).toBeNull()
  expect(combineCorrelated([], 0.5)).toBeNull()
  expect(
    combineCorrelated(
      [
        { y: 1, v: 0.1 },
        { y: 2, v: 0.1 },
      ],
      -1,
    ),
  ).toBeNull()
})

test('the more two estimates have in common, the less their average is worth', () => {
  const v = fc.double({ min: 0.01, max: 10, noNaN: true })
  const rho = fc.double({ min: 0, max: 0.98, noNaN: true })
  fc.assert(
    fc.property(fc.array(v, { minLength: 2, maxLength: 6 }), rho, (vs, r) => {
      const estimates = vs.map((one, y) => ({ y, v: one }))
      const less = combineCorrelated(estimates, r)!
      const more = combineCorrelated(estimates, r + 0.02)!
      expect(more.v).toBeGreaterThan(less.v)
      expect(more.v).toBeLessThanOrEqual(Math.max(...vs))
    }),
  )
})
