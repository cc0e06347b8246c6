import { expect, test } from 'vitest'
import { ForecastValueInput, GiveCredenceInput } from '#app/domain/credence/input.ts'
import { readForecast } from '#app/domain/credence/value-forecast.ts'

const problemsOf = (credence: string | undefined) => {
  const { error } = GiveCredenceInput.safeParse({ credence })
  return error?.issues.map(({ message }) => message) ?? []
}

test.each([
  ['70', 0.7],
  [' 70.5 % ', 0.705],
  ['7:3', 0.7],
  ['1', 0.01],
  ['99', 0.99],
])('%s is a credence', (typed, p) => {
  const { p: read, body } = GiveCredenceInput.parse({ credence: typed })
  expect(read).toBeCloseTo(p, 12)
  expect(body).toBe('')
})

test.each([
  ['', 'credence.missing'],
  ['  ', 'credence.missing'],
  [undefined, 'credence.missing'],
  ['perhaps', 'credence.unreadable'],
  ['NaN', 'credence.unreadable'],
  ['1e1', 'credence.unreadable'],
  ['0', 'credence.out-of-range'],
  ['0.99', 'credence.out-of-range'],
  ['99.01', 'credence.out-of-range'],
  ['-5', 'credence.out-of-range'],
  ['1:1000', 'credence.out-of-range'],
])('%s is none', (typed, problem) => {
  expect(problemsOf(typed)).toEqual([problem])
})

test('a forecast is read in numbers and may be left empty', () => {
  const typed = { median: '1/2', low: '−0.1', high: '1e0' }
  expect(ForecastValueInput.parse(typed)).toMatchObject({ median: 0.5, low: -0.1, high: 1 })
  expect(ForecastValueInput.parse({})).toMatchObject({ median: null, low: null, high: null })
  const { error } = ForecastValueInput.safeParse({ ...typed, high: '1e400' })
  expect(error?.issues).toMatchObject([{ path: ['high'], message: 'number.range' }])
})

test('both ends of a forecast may be typed as an interval', () => {
  const read = ForecastValueInput.parse({ median: '0.5', low: '[0.4, 0.6]', high: '' })
  expect(read).toMatchObject({ median: 0.5, low: 0.4, high: 0.6 })
})

test('the median of a forecast lies within its interval', () => {
  const given = { median: 0.5, low: 0.4, high: 0.6 }
  expect(readForecast(given, 'linear')).toEqual(given)
  expect(readForecast({ median: null, low: null, high: null }, 'linear')).toBeNull()
  expect(readForecast({ ...given, low: 0.5, high: 0.5 }, 'linear')).toEqual({
    problems: { low: ['forecast.low'], high: ['forecast.high'] },
  })
  expect(readForecast({ ...given, median: null, high: null }, 'linear')).toEqual({
    problems: { median: ['forecast.missing'], high: ['forecast.missing'] },
  })
})

test('on a log scale a forecast lies above zero', () => {
  const below = { median: 1, low: 0, high: 2 }
  expect(readForecast(below, 'linear')).toEqual(below)
  expect(readForecast(below, 'log')).toEqual({ problems: { low: ['forecast.not-positive'] } })
  expect(readForecast({ median: -1, low: -2, high: 2 }, 'log')).toEqual({
    problems: { low: ['forecast.not-positive'] },
  })
})
