import { expect, test } from 'vitest'
import { readValue } from '#app/domain/result/read-value.ts'
import { typedMeasurement } from '#app/domain/result/typed-measurement.ts'

const read = (typed: string) => {
  const value = readValue(typed)
  if (typeof value === 'string') return value
  const { reported, interval, level, unit } = value
  const { kind, percent, ...numbers } = reported
  return [kind, ...Object.values(numbers), interval && [interval.low, interval.high], level, unit]
    .filter((part) => part !== null && part !== '')
    .flat()
}

test.each([
  ['1.02 ± 0.03', ['measured', 1.02, 0.03]],
  ['1.02 +/- 0.03', ['measured', 1.02, 0.03]],
  ['1.02(3)', ['measured', 1.02, 0.03]],
  ['1,02 ± 0,03', ['measured', 1.02, 0.03]],
  ['1.02 [0.96, 1.08]', ['value', 1.02, 0.96, 1.08]],
  ['1,02 [0,96; 1,08]', ['value', 1.02, 0.96, 1.08]],
  ['1.02 (0.96 to 1.08)', ['value', 1.02, 0.96, 1.08]],
  ['0.35, 95 % CI [0.2, 0.5]', ['value', 0.35, 0.2, 0.5, '95 %']],
  ['0.35, 0.2 to 0.5', ['value', 0.35, 0.2, 0.5]],
  ['0.5 (95% CI 0.4–0.6)', ['value', 0.5, 0.4, 0.6, '95%']],
  ['0.5 (95 % CI: 0.4, 0.6)', ['value', 0.5, 0.4, 0.6, '95 %']],
  ['0.5 [90% CI, 0.4 to 0.6]', ['value', 0.5, 0.4, 0.6, '90%']],
  ['0,5 (95 % CI 0,4–0,6)', ['value', 0.5, 0.4, 0.6, '95 %']],
  ['-0.5 (95% CrI −0.6 to −0.4)', ['value', -0.5, -0.6, -0.4, '95%']],
  ['0.5 (0.4–0.6)', ['value', 0.5, 0.4, 0.6]],
  ['[0.96, 1.08]', ['interval', 0.96, 1.08]],
  ['0.96 to 1.08', ['interval', 0.96, 1.08]],
  ['< 1.1', ['limit', 'upper', 1.1]],
  ['> 3 ms', ['limit', 'lower', 3, 'ms']],
  ['1.5 × 10⁻³', ['value', 0.0015]],
  ['12.5 ± 0.2 °C', ['measured', 12.5, 0.2, '°C']],
  ['1.2(1) m/s', ['measured', 1.2, 0.1, 'm/s']],
  ['42', ['value', 42]],
])('%s is read as people mean it', (typed, expected) => {
  expect(read(typed)).toEqual(expected)
})

test.each([
  ['1,020', 'number.comma-or-group'],
  ['1e400', 'number.range'],
  ['1e-400', 'number.range'],
  ['about half', 'number.none'],
  ['', 'number.none'],
  ['1.02 ± 0.03, lamp white', 'number.wrong'],
  ['9'.repeat(200), 'number.wrong'],
])('%s is asked back, not guessed', (typed, problem) => {
  const value = readValue(typed)
  expect(typeof value).toBe('string')
  if (problem !== 'number.none') expect(value).toBe(problem)
})

const columns = (typed: string, answers = {}, scale: 'linear' | 'log' = 'linear') => {
  const value = readValue(typed)
  if (typeof value === 'string') throw new Error(value)
  const filled = { errorIs: 'se' as const, level: '', n: '', ...answers }
  const made = typedMeasurement(value, filled, scale)
  const cells = Object.entries(made.typed).filter(([, cell]) => cell !== '')
  return { ...Object.fromEntries(cells), middle: made.middle }
}

test('the number behind ± is what the reporter says it is', () => {
  expect(columns('1.02 ± 0.03')).toEqual({ value: '1.02', se: '0.03', middle: false })
  expect(columns('1.02 ± 0.03', { errorIs: 'sd', n: '12' })).toEqual({
    value: '1.02',
    sd: '0.03',
    n: '12',
    middle: false,
  })
  expect(columns('0.3 ± 0.1', { errorIs: 'half' })).toEqual({
    value: '0.3',
    low: '0.2',
    high: '0.4',
    level: '95 %',
    middle: false,
  })
})

test('an interval alone is taken with its middle, which is geometric on a log scale', () => {
  expect(columns('[1, 100]', { level: '95 %' })).toMatchObject({ value: '50.5', middle: true })
  expect(columns('[1, 100]', { level: '95 %' }, 'log')).toMatchObject({ value: '10' })
})

test('per cent stays with every number of a value', () => {
  expect(columns('5 % [4 %, 6 %]', { level: '90' })).toEqual({
    value: '5%',
    low: '4%',
    high: '6%',
    level: '90',
    middle: false,
  })
})

test('the level beside an interval goes before the one in its field', () => {
  expect(columns('0.35, 90 % CI [0.2, 0.5]', { level: '95 %' })).toMatchObject({ level: '90 %' })
})
