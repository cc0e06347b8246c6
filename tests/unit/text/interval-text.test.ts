import { expect, test } from 'vitest'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { regionWords } from '#app/components/prediction/region-of.tsx'
import { regionText, statedText } from '#app/domain/prediction/facts.ts'
import { regionOf } from '#app/domain/prediction/region.ts'
import { boundTexts, figureText, textOfWidth } from '#app/domain/text/interval-text.ts'
import { plainText, withTrueMinus } from '#app/domain/text/number-text.ts'

test.each([
  [1.05, 0.05, '∈ [0.952, 1.148]'],
  [-0.5, 0.02, '∈ [−0.5392, −0.4608]'],
  [0, 1, '∈ [−1.96, 1.96]'],
  [10, 0.001, '∈ [9.99804, 10.00196]'],
  [100, 30, '∈ [41, 159]'],
  [5000, 1200, '∈ [2648, 7352]'],
  [6e21, 4e20, '∈ [5.22×10²¹, 6.78×10²¹]'],
  [3e-7, 2e-8, '∈ [2.608×10⁻⁷, 3.392×10⁻⁷]'],
])('%s with the standard deviation %s is written %s', (value, sd, text) => {
  const region = regionOf({ form: 'point-sd', value, sd })
  expect(region && regionWords(region)).toBe(text)
})

test.each([
  [0.45, 0.55, '∈ [0.45, 0.55]'],
  [0.5, 1, '∈ [0.5, 1]'],
  [-1, -0.25, '∈ [−1, −0.25]'],
  [0.3333, 0.5, '∈ [0.3333, 0.5]'],
  [0.99995, 1, '∈ [0.99995, 1]'],
  [1e-12, 1e-3, '∈ [10⁻¹², 0.001]'],
  [20_000, 1_500_000, '∈ [20\u202f000, 1.5×10⁶]'],
  [0.5772156649, 0.6, '∈ [0.5772156649, 0.6]'],
  [1 / 3, 2 / 3, '∈ [0.333, 0.667]'],
  [null, 0.1 + 0.2, '≤ 0.3'],
  [1 / 3, null, '≥ 0.333333'],
  [-0, null, '≥ 0'],
])('the bounds %s and %s are written %s', (lower, upper, text) => {
  expect(regionWords({ lower, upper })).toBe(text)
})

test.each([
  [0.26, 0.2404, 0.2796, '0.2600', '0.2404', '0.2796'],
  [0.123456789, 0.103856789, 0.143056789, '0.1235', '0.1039', '0.1431'],
  [-0.5, -0.5196003, -0.4803997, '−0.5000', '−0.5196', '−0.4804'],
  [1.81686, 1.76656732, 1.86715268, '1.817', '1.767', '1.867'],
  [23, 21.040036, 24.959964, '23.00', '21.04', '24.96'],
  [1250, 1054.0036, 1445.9964, '1250', '1054', '1446'],
  [0, -0.0195996398, 0.0195996398, '0.0000', '−0.0196', '0.0196'],
  [0.497, 0.49, 0.5, '0.497', '0.490', '0.500'],
])('%s in [%s, %s] has three figures of its width', (value, low, high, ...text) => {
  const written = measuredText(value, low, high)
  expect([written.value, ...(written.interval ?? [])]).toEqual(text)
})

test.each([
  [0.0640839, '0.0641'],
  [0.1, '0.100'],
  [0.0000139812, '1.40×10⁻⁵'],
  [-0, '0'],
  [12345.678, '12\u202f300'],
  [76.6163, '76.6'],
  [1.2345e-9, '1.23×10⁻⁹'],
  [999.96, '1000'],
  [-2.7203, '−2.72'],
])('the error %s is written %s', (value, text) => {
  expect(figureText(value)).toBe(text)
})

test('a width of nothing leaves the figures of the number', () => {
  expect(textOfWidth(0)(0.123456)).toBe('0.123')
  expect(boundTexts({ lower: null, upper: null })).toEqual({ lower: null, upper: null })
})

test('what was stated is typeset on a page, and kept in full', () => {
  const numbers = { lower: null, upper: null, value: -0.5, tolerance: 0.05, sd: null }
  const point = { ...numbers, form: 'point-tolerance' as const }
  expect([statedText(point), regionText(point)]).toEqual(['−0.5 ± 0.05', '-0.5 ± 0.05'])
})

test.each([
  ['bias ≥ -0.5', 'bias ≥ −0.5'],
  ['temperature between -2..-1', 'temperature between −2..−1'],
  ['-3', '−3'],
  ['model = GPT-2', 'model = GPT-2'],
  ['from 2026-01-02', 'from 2026-01-02'],
  ['lr = 1e-3', 'lr = 1e-3'],
  ['(-0.1, 4)', '(−0.1, 4)'],
  ['--flag', '--flag'],
])('the minus signs of “%s” are set as “%s”', (line, set) => {
  expect(withTrueMinus(line)).toBe(set)
})

test('numbers that were typed keep their figures, computed ones have six', () => {
  expect(plainText(1.602176634e-19)).toBe('1.602176634×10⁻¹⁹')
  expect(plainText(2 / 3)).toBe('0.666667')
  expect(plainText(12)).toBe('12')
})
