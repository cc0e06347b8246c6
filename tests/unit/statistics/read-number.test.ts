import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { hasUsableMagnitude } from '#app/domain/statistics/magnitude.ts'
import { readNumber } from '#app/domain/statistics/read-number.ts'
import { fixedText, numberText, powerText } from '#app/domain/text/number-text.ts'
import { problemWords } from '#messages/problems.ts'

test.each([
  ['0.5', 0.5],
  [' -3e-4 ', -3e-4],
  ['+0.5', 0.5],
  ['−2', -2],
  ['–0.5', -0.5],
  ['- 0.5', -0.5],
  ['.25', 0.25],
  ['-.5', -0.5],
  ['5.', 5],
  ['0', 0],
  ['-0', 0],
  ['1/3', 1 / 3],
  ['1⁄3', 1 / 3],
  ['\\frac{1}{3}', 1 / 3],
  ['1 000 000', 1e6],
  ['1\u2009000', 1000],
  ['12\u202f345.5', 12345.5],
  ['1\u00a0000', 1000],
  ['1_000_000', 1e6],
  ['1’000', 1000],
  ['1\\,000', 1000],
  ['0.123 456 78', 0.12345678],
  ['１２．５', 12.5],
  ['6e21', 6e21],
  ['6E+21', 6e21],
  ['1.5e−3', 1.5e-3],
  ['1.5 × 10⁻³', 1.5e-3],
  ['1.5×10⁻³', 1.5e-3],
  ['6 × 10^21', 6e21],
  ['6 x 10^{21}', 6e21],
  ['6*10**21', 6e21],
  ['1.5 · 10^-3', 1.5e-3],
  ['6\\times10^{21}', 6e21],
  ['$6 \\cdot 10^{21}$', 6e21],
  ['10^-3', 1e-3],
  ['10^6', 1e6],
  ['10⁻³', 1e-3],
  ['−10⁻³', -1e-3],
  ['10^{-3}', 1e-3],
])('%s is read as a number', (typed, value) => {
  expect(readNumber(typed)).toBe(value)
})

test.each([
  ['', 'wrong'],
  ['NaN', 'none'],
  ['inf', 'wrong'],
  ['Infinity', 'wrong'],
  ['∞', 'wrong'],
  ['0x10', 'wrong'],
  ['1e', 'wrong'],
  ['e5', 'wrong'],
  ['.', 'none'],
  ['1/2/3', 'wrong'],
  ['1..2', 'wrong'],
  ['--1', 'wrong'],
  ['1e5.5', 'wrong'],
  ['0.5 100', 'wrong'],
  ['12 34', 'wrong'],
  ['½', 'wrong'],
  ['about half', 'wrong'],
  ['1'.repeat(65), 'wrong'],
  ['1,5', 'comma'],
  ['0,5', 'comma'],
  ['1,000,000', 'comma'],
  ['1{,}000', 'comma'],
  ['1.2.3', 'points'],
  ['1.234.567', 'points'],
  ['1e400', 'range'],
  ['1e-400', 'range'],
  ['-1e-400', 'range'],
  ['1e-320', 'range'],
  ['10^999', 'range'],
  ['10⁻⁹⁹⁹', 'range'],
  ['1e99999999999999999999', 'range'],
  ['1/0', 'division'],
  ['0/0', 'division'],
  ['70B', 'suffix'],
  ['7k', 'suffix'],
  ['1.5M', 'suffix'],
  ['70 billion', 'suffix'],
  ['5 s', 'unit'],
  ['0.34 µs', 'unit'],
  ['10-3', 'power'],
  ['6 × 1021', 'power'],
  ['6 × 10-3', 'power'],
  ['2^10', 'power'],
  ['about 3', 'about'],
  ['~3', 'about'],
  ['50 %', 'percent'],
  ['0.34(2)', 'error'],
  ['0.5 ± 0.1', 'error'],
  ['<0.01', 'limit'],
  ['[0.4, 0.6]', 'interval'],
] as const)('%j is no number: %s', (typed, problem) => {
  expect(readNumber(typed)).toBe(`number.${problem}`)
})

test('what is too large or too small to be squared is refused, and the words say so', () => {
  expect(readNumber('1e150')).toBe(1e150)
  expect(readNumber('1e-150')).toBe(1e-150)
  expect(readNumber('1e151')).toBe('number.range')
  expect(problemWords['number.range']).toContain('1e-150 to 1e150')
})

const usable = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((x) => hasUsableMagnitude(x) && x !== 0)

test('every number is read back as it is written by a computer', () => {
  fc.assert(
    fc.property(usable, (x) => {
      expect(readNumber(String(x))).toBe(x)
    }),
  )
})

test('every number that the site prints is read back as the one it shows', () => {
  const shown = fc.tuple(usable, fc.integer({ min: 1, max: 10 }))
  const moderate = fc.double({ min: -1e7, max: 1e7, noNaN: true })
  fc.assert(
    fc.property(fc.oneof(shown, fc.tuple(moderate, fc.constant(8))), ([x, figures]) => {
      const rounded = Number(x.toPrecision(figures))
      if (!hasUsableMagnitude(rounded)) return
      expect(readNumber(numberText(rounded))).toBe(rounded + 0)
    }),
  )
})

test('fixed decimals, powers and values with an interval are read back too', () => {
  const decimals = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), decimals, (x, places) => {
      expect(readNumber(fixedText(x, places))).toBe(Number(x.toFixed(places)) + 0)
      if (Math.abs(x) < 1e-140) return
      expect(readNumber(powerText(x, places))).toBe(Number(x.toExponential(places)))
      const { value, interval } = measuredText(x, x - 1, x + 2)
      for (const text of [value, ...(interval ?? [])]) expect(readNumber(text)).toBeTypeOf('number')
    }),
  )
})

test('whatever is typed, the answer is a number that can be compared, or a reason with words', () => {
  const signs = [...'0123456789.,-+eE×^()[]±%<>≤ /⁻³\\{}$~–x']
  const pieces = fc.array(fc.constantFrom(...signs), { maxLength: 100 }).map((s) => s.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieces), (typed) => {
      const read = readNumber(typed)
      if (typeof read === 'number') expect(Math.abs(read)).toBeLessThanOrEqual(1e150)
      else expect(problemWords[read]).toBeTruthy()
    }),
    { numRuns: 500 },
  )
})
