import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReported } from '#app/domain/statistics/read-reported.ts'

const measured = (value: number, error: number, percent = false) => ({
  kind: 'measured',
  value,
  error,
  percent,
})
const interval = (low: number, high: number, percent = false) => ({
  kind: 'interval',
  low,
  high,
  percent,
})
const limit = (side: string, bound: number, percent = false) => ({
  kind: 'limit',
  side,
  bound,
  percent,
})

test.each([
  ['0.34(2)', measured(0.34, 0.02)],
  ['0.34 (2)', measured(0.34, 0.02)],
  ['1.234(56)', measured(1.234, 0.056)],
  ['12.3(1.2)', measured(12.3, 1.2)],
  ['1234(5)', measured(1234, 5)],
  ['-0.34(2)e-3', measured(-3.4e-4, 2e-5)],
  ['0.34(2) × 10⁻³', measured(3.4e-4, 2e-5)],
  ['6.674 30(15)e-11', measured(6.6743e-11, 1.5e-15)],
  ['0.5 ± 0.1', measured(0.5, 0.1)],
  ['0.5±0.1', measured(0.5, 0.1)],
  ['0.5 +/- 0.1', measured(0.5, 0.1)],
  ['0.5 +- 0.1', measured(0.5, 0.1)],
  ['$0.5 \\pm 0.1$', measured(0.5, 0.1)],
  ['0.5 ± 1e-3', measured(0.5, 0.001)],
  ['(0.5 ± 0.1) × 10⁻³', measured(5e-4, 1e-4)],
  ['(0.5 ± 0.1)e-3', measured(5e-4, 1e-4)],
  ['5 × 10^-3 ± 1 × 10^-3', measured(0.005, 0.001)],
  ['(50 ± 2) %', measured(50, 2, true)],
  ['50 % ± 2 %', measured(50, 2, true)],
  ['0.34(2) %', measured(0.34, 0.02, true)],
])('%s is a value with its error', (typed, read) => {
  expect(readReported(typed)).toEqual(read)
})

test.each([
  ['<0.01', limit('upper', 0.01)],
  ['≤ .01', limit('upper', 0.01)],
  ['<= 3', limit('upper', 3)],
  ['\\leq 3', limit('upper', 3)],
  ['at most 3', limit('upper', 3)],
  ['no more than 3', limit('upper', 3)],
  ['3 or less', limit('upper', 3)],
  ['>10', limit('lower', 10)],
  ['≥10', limit('lower', 10)],
  ['At least 10', limit('lower', 10)],
  ['> 10⁻³', limit('lower', 0.001)],
  ['< −2', limit('upper', -2)],
  ['< 5 %', limit('upper', 5, true)],
])('%s is a limit', (typed, read) => {
  expect(readReported(typed)).toEqual(read)
})

test.each([
  ['[0.4, 0.6]', interval(0.4, 0.6)],
  ['[0.4,0.6]', interval(0.4, 0.6)],
  ['(0.4; 0.6)', interval(0.4, 0.6)],
  ['[−0.6, −0.4]', interval(-0.6, -0.4)],
  ['\\left[0.4, 0.6\\right]', interval(0.4, 0.6)],
  ['[4, 6] × 10^-3', interval(0.004, 0.006)],
  ['0.4 to 0.6', interval(0.4, 0.6)],
  ['0.4–0.6', interval(0.4, 0.6)],
  ['0.4 – 0.6', interval(0.4, 0.6)],
  ['0.4-0.6', interval(0.4, 0.6)],
  ['between 0.4 and 0.6', interval(0.4, 0.6)],
  ['10^3–10^4', interval(1000, 10000)],
  ['[40, 60] %', interval(40, 60, true)],
  ['40–60 %', interval(40, 60, true)],
])('%s is an interval', (typed, read) => {
  expect(readReported(typed)).toEqual(read)
})

test.each([
  ['0.5 ± 0.1 × 10⁻³', 'scale'],
  ['50 ± 2 %', 'percent-mixed'],
  ['40 % – 60', 'percent-mixed'],
  ['0.34 ± 0.02 ± 0.03', 'two-errors'],
  ['0.34(2)(3)', 'two-errors'],
  ['0.34^{+0.02}_{-0.03}', 'asymmetric'],
  ['0.34 +0.02 −0.03', 'asymmetric'],
  ['0.34 +0.02/-0.03', 'asymmetric'],
  ['0.5 ± 1e-400', 'range'],
  ['0.5e200(1)', 'range'],
  ['[0.6, 0.4]', 'reversed'],
  ['[1,500]', 'comma'],
  ['[0,4; 0,6]', 'comma'],
  ['0,34(2)', 'comma'],
  ['10-30', 'power'],
  ['< 70B', 'suffix'],
  ['< 1,5', 'comma'],
  ['< 0.34(2)', 'limit-broken'],
  ['<', 'limit-broken'],
  ['3 <', 'limit-broken'],
  ['<<0.1', 'limit-broken'],
  ['at most', 'limit-broken'],
  ['≤ 0.1 ± 0.02', 'limit-broken'],
  ['0.5 ±', 'wrong'],
  ['± 0.1', 'wrong'],
  ['()', 'wrong'],
  ['[ , ]', 'wrong'],
  ['0.5 [0.4, 0.6]', 'interval'],
])('%s is not guessed: %s', (typed, problem) => {
  expect(readReported(typed)).toBe(`number.${problem}`)
})

test('the last digits of a value carry its error, wherever the point stands', () => {
  const digits = fc.tuple(
    fc.integer({ min: 0, max: 999_999 }),
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: -9, max: 9 }),
  )
  fc.assert(
    fc.property(digits, ([value, error, decimals, power]) => {
      const text = Number(`${value}e${-decimals}`).toFixed(decimals)
      expect(readReported(`${text}(${error})e${power}`)).toEqual(
        measured(Number(`${value}e${power - decimals}`), Number(`${error}e${power - decimals}`)),
      )
    }),
  )
})
