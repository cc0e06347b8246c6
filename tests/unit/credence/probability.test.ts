import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  credenceText,
  MAX_CREDENCE,
  MIN_CREDENCE,
  oddsText,
  readCredence,
} from '#app/domain/credence/probability.ts'

test.each([
  ['70', 0.7],
  ['70%', 0.7],
  [' 70 % ', 0.7],
  ['70.5 %', 0.705],
  ['70,5', 0.705],
  ['70 per cent', 0.7],
  ['70\u202f%', 0.7],
  ['７０％', 0.7],
  ['1', 0.01],
  ['99', 0.99],
])('%s is read as percent', (typed, p) => {
  expect(readCredence(typed)).toBeCloseTo(p, 12)
})

test.each([
  ['7:3', 0.7],
  ['7 : 3', 0.7],
  ['7 to 3', 0.7],
  ['7/3', 0.7],
  ['1/1', 0.5],
  ['1:2', 1 / 3],
  ['1.5:0.5', 0.75],
  ['1,5 to 0,5', 0.75],
  ['99:1', 0.99],
  ['1:99', 0.01],
  ['2.97:0.03', 0.99],
])('%s is read as odds for and against', (typed, p) => {
  expect(readCredence(typed)).toBeCloseTo(p, 12)
})

test.each(['0', '100', '0.7', '0.99 %', '99.01', '-5', '150', '100:1', '1:100', '7:0', '0:7'])(
  '%s is a number outside the range of 1 to 99 per cent',
  (typed) => {
    expect(readCredence(typed)).toBe('out-of-range')
  },
)

test.each([
  '',
  ' ',
  'likely',
  '70 70',
  '7:3:1',
  '0:0',
  '-7:3',
  '70 %%',
  '1e1',
  'NaN',
  'Infinity',
  '0x32',
  '∞',
  '7:',
  `${'9'.repeat(400)}`,
])('"%s" is not a credence', (typed) => {
  expect(readCredence(typed)).toBe('unreadable')
})

test('what could be meant in two ways is not guessed', () => {
  expect(readCredence('1/3')).toBe('unreadable')
  expect(readCredence('7/10')).toBe('unreadable')
  expect(readCredence('1,000:1')).toBe('unreadable')
  expect(readCredence('1,000')).toBe('unreadable')
})

test('whatever is typed gives a credence within the bounds or says what is wrong', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,:/ %to]{0,12}$/))
  fc.assert(
    fc.property(typed, (text) => {
      const read = readCredence(text)
      if (typeof read === 'string') expect(['unreadable', 'out-of-range']).toContain(read)
      else expect(read >= MIN_CREDENCE && read <= MAX_CREDENCE).toBe(true)
    }),
  )
})

test('a credence is shown with at most one decimal, and so read again', () => {
  expect([0.7, 0.705, 1 / 3, 0.07, 0.29, 0.01, 0.99].map(credenceText)).toEqual([
    '70 %',
    '70.5 %',
    '33.3 %',
    '7 %',
    '29 %',
    '1 %',
    '99 %',
  ])
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 990 }), (thousandths) => {
      expect(readCredence(credenceText(thousandths / 1000))).toBeCloseTo(thousandths / 1000, 12)
    }),
  )
})

test('odds are shown in small whole numbers', () => {
  expect([0.5, 0.7, 1 / 3, 0.6667, 0.8, 0.01, 0.99, 0.97, 0.65].map(oddsText)).toEqual([
    '1 : 1',
    '7 : 3',
    '1 : 2',
    '2 : 1',
    '4 : 1',
    '1 : 99',
    '99 : 1',
    '97 : 3',
    '13 : 7',
  ])
})

test('the odds shown are near the credence, and can be typed again', () => {
  fc.assert(
    fc.property(fc.double({ min: MIN_CREDENCE, max: MAX_CREDENCE, noNaN: true }), (p) => {
      const read = readCredence(oddsText(p))
      if (typeof read === 'string') throw new Error(`${oddsText(p)} is ${read}`)
      expect(Math.abs(read - p)).toBeLessThanOrEqual(0.005)
    }),
  )
})
