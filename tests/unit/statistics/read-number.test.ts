import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasUsableMagnitude } from '#app/domain/statistics/magnitude.ts'
import { readNumber } from '#app/domain/statistics/read-number.ts'

test.each([
  ['0.5', 0.5],
  [' -3e-4 ', -3e-4],
  ['−2', -2],
  ['.25', 0.25],
  ['1/3', 1 / 3],
  ['6 × 10^21', 6e21],
  ['6e21', 6e21],
  ['1 000 000', 1e6],
  ['0', 0],
])('%s is read as a number', (typed, value) => {
  expect(readNumber(typed)).toBe(value)
})

test.each(['', 'NaN', 'Infinity', '0x10', '1e', '1/2/3', 'about 3', '1..2', '--1'])(
  '%j is not a number',
  (typed) => {
    expect(readNumber(typed)).toBe('number.wrong')
  },
)

test('what no database holds is refused', () => {
  expect(readNumber('1e400')).toBe('number.range')
  expect(readNumber('1e-320')).toBe('number.range')
  expect(readNumber('1/0')).toBe('number.range')
})

test('a decimal comma is pointed out, not guessed', () => {
  expect(readNumber('0,5')).toBe('number.comma')
  expect(readNumber('1,000')).toBe('number.comma')
})

test('every storable number is read back as it was printed', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter(hasUsableMagnitude),
      (value) => {
        expect(readNumber(String(value))).toBe(value === 0 ? 0 : value)
      },
    ),
  )
})
