import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areCompatible } from '#app/domain/prediction/compatible.ts'
import { readConditions } from '#app/domain/prediction/condition-lines.ts'
import { crucialPairs, type Foretold } from '#app/domain/prediction/crucial.ts'

/** Thousands and units of one quantity. */
const convert = (value: number, from: string, to: string) =>
  from === 'k' && to === '1' ? value * 1000 : from === '1' && to === 'k' ? value / 1000 : null

const read = (lines: string) => readConditions(lines).conditions
const compatible = (a: string, b: string) => areCompatible(read(a), read(b), convert)

test.each([
  ['', ''],
  ['data = C4', ''],
  ['data = C4', 'optimizer = AdamW'],
  ['data = C4', 'Data = c4'],
  ['data in C4, Pile', 'data = Pile'],
  ['data ≠ C4', 'data = Pile'],
  ['data ≠ C4', 'data ≠ Pile'],
  ['width ≤ 10', 'width ≥ 10'],
  ['width between 1..5', 'width between 5..9'],
  ['width ≤ 1 [k]', 'width > 900'],
  ['width ≤ 10 [m]', 'width > 20 [furlong]'],
  ['data = C4', 'data ≥ 3'],
  ['width ≠ 5', 'width ≤ 5'],
  ['data in ,', 'data = C4'],
])('one experiment could meet “%s” and “%s”', (a, b) => {
  expect(compatible(a, b)).toBe(true)
  expect(compatible(b, a)).toBe(true)
})

test.each([
  ['data = C4', 'data = Pile'],
  ['data in C4, Pile', 'data in ImageNet, JFT'],
  ['data ≠ C4', 'data = c4'],
  ['width < 10', 'width ≥ 10'],
  ['width = 5', 'width > 5'],
  ['width ≤ 5', 'width > 5'],
  ['data ≠ Pile', 'data in Pile,'],
  ['width between 1..4', 'width between 5..9'],
  ['width ≤ 1 [k]', 'width > 1100'],
  ['width in 1, 2', 'width > 3'],
  ['data = C4\nwidth < 3', 'data = C4\nwidth > 4'],
])('no experiment meets both “%s” and “%s”', (a, b) => {
  expect(compatible(a, b)).toBe(false)
  expect(compatible(b, a)).toBe(false)
})

test('what one value meets is compatible', () => {
  const width = fc.integer({ min: -20, max: 20 })
  const line = (value: number) =>
    fc.oneof(
      fc.constant(`width = ${value}`),
      fc.nat(9).map((more) => `width ≤ ${value + more}`),
      fc.nat(9).map((less) => `width ≥ ${value - less}`),
      fc.tuple(fc.nat(9), fc.nat(9)).map(([l, m]) => `width between ${value - l}..${value + m}`),
      fc.integer({ min: -20, max: 20 }).map((other) => `width in ${other}, ${value}`),
    )
  const pair = width.chain((value) => fc.tuple(line(value), line(value)))
  fc.assert(fc.property(pair, ([a, b]) => compatible(a, b)))
})

const foretold = (id: string, [lower, upper]: [number, number], lines = ''): Foretold => ({
  id,
  region: { lower, upper },
  conditions: read(lines),
  claims: [`claim of ${id}`],
})

const pairs = (predictions: Foretold[], rivals: [string, string][] = []) =>
  crucialPairs(predictions, {
    areRivals: (a, b) => rivals.some((pair) => pair.includes(a) && pair.includes(b)),
    convert,
  })

test('regions that share no value are crucial where one experiment could test both', () => {
  const low = foretold('low', [0, 1])
  const middle = foretold('middle', [1, 2])
  const high = foretold('high', [3, 4])
  expect(pairs([low, middle, high])).toEqual([
    ['low', 'high'],
    ['middle', 'high'],
  ])
})

test('contrary conditions part two predictions unless their claims are rivals', () => {
  const text = foretold('text', [0, 1], 'data = text')
  const images = foretold('images', [3, 4], 'data = images')
  expect(pairs([text, images])).toEqual([])
  expect(pairs([text, images], [['claim of text', 'claim of images']])).toEqual([
    ['text', 'images'],
  ])
})
