import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { decimalsOf, numberText, powerOf } from '#app/domain/text/number-text.ts'

test('numbers are written as short as they are', () => {
  expect(numberText(0.1 + 0.2)).toBe('0.3')
  expect(numberText(-0.45)).toBe('−0.45')
  expect(numberText(0)).toBe('0')
  expect(numberText(1e-300)).toBe('10⁻³⁰⁰')
  expect(numberText(-2.5e-7)).toBe('−2.5×10⁻⁷')
  expect(numberText(6e21)).toBe('6×10²¹')
})

test('the power of ten is that of the exponential notation', () => {
  const aSize = fc.tuple(
    fc.double({ min: 1, max: 9.99, noNaN: true }),
    fc.integer({ min: -300, max: 299 }),
  )
  fc.assert(
    fc.property(aSize, ([mantissa, power]) => {
      const value = Number(`${mantissa}e${power}`)
      expect(powerOf(value)).toBe(Number(value.toExponential().split('e')[1]))
    }),
  )
  expect([1000, 0.001, 999.9].map(powerOf)).toEqual([3, -3, 2])
})

test('decimals are counted without rounding noise', () => {
  expect([0.3, 0.1 + 0.2, 12, 0.0055, 1 / 3].map((value) => decimalsOf(value))).toEqual([
    1, 1, 0, 4, 12,
  ])
})

test('a computed interval is rounded to three figures of its width', () => {
  const half = 1.959964 * 0.0055
  expect(measuredText(0.5, 0.5 - half, 0.5 + half)).toMatchObject({
    value: '0.5000',
    interval: ['0.4892', '0.5108'],
  })
})

test('a reported interval keeps the decimals it was given with', () => {
  expect(measuredText(0.497, 0.49, 0.5)).toMatchObject({
    value: '0.497',
    interval: ['0.490', '0.500'],
  })
  expect(measuredText(0.73, null, null)).toMatchObject({ value: '0.73', interval: null })
})

test('the bounds of a wide interval are each written by themselves', () => {
  const { interval } = measuredText(10, 0.001234, 100_000)
  expect(interval).toEqual(['0.00123', '100\u202f000'])
  expect(measuredText(1, 1e-300, 1e300).interval).toEqual(['10⁻³⁰⁰', '10³⁰⁰'])
})

test('far values and their intervals are written in powers of ten', () => {
  const text = measuredText(6.2e21, 5.9e21, 6.5e21)
  expect(text).toMatchObject({ value: '6.2×10²¹', interval: ['5.9×10²¹', '6.5×10²¹'] })
  expect(measuredText(3e-9, null, null).value).toBe('3×10⁻⁹')
})

test('a limit is written with its sign, and in the place of its interval stands what it is', () => {
  const upper = (level: number | null) => measuredText(0.01, null, null, { side: 'upper', level })
  expect(upper(0.95)).toEqual({ value: '< 0.01', interval: null, limit: 'upper limit (95 %)' })
  expect(upper(1)).toMatchObject({ value: '≤ 0.01', limit: 'upper bound, proved' })
  expect(upper(null)).toMatchObject({ value: '< 0.01', limit: 'upper limit, level not known' })
  expect(measuredText(1e7, null, null, { side: 'lower', level: 0.9 })).toMatchObject({
    value: '> 10⁷',
    limit: 'lower limit (90 %)',
  })
})
