import { expect, test } from 'vitest'
import { commaUse, withDecimalPoint } from '#app/domain/measurement/decimal-comma.ts'

test.each([
  [['0.5', '1.25'], ';', 'point'],
  [['0,5', '1,25'], ';', 'decimal'],
  [['1,250', '2,500'], ';', 'decimal'],
  [['1,250', '2,500'], '\t', 'point'],
  [['1,250', '2,5'], '\t', 'decimal'],
  [['0,34(2)', '1.250'], '\t', 'decimal'],
  [['0,5', '0.25'], '\t', 'both'],
  [['1.250'], ';', 'point'],
  [['0,5'], ',', 'never'],
  [[], ';', 'point'],
] as const)('the numbers %j parted by “%s” are written with %s', (numbers, separator, use) => {
  expect(commaUse(numbers, separator)).toBe(use)
})

test.each([
  ['0,5 ± 0,1', 'decimal', '0.5 ± 0.1'],
  ['0,34(2)', 'decimal', '0.34(2)'],
  ['[0,4; 0,6]', 'decimal', '[0.4; 0.6]'],
  ['<0,01', 'decimal', '<0.01'],
  ['1,5e-3', 'decimal', '1.5e-3'],
  ['6,02 × 10^23', 'decimal', '6.02 × 10^23'],
  ['50,5 %', 'decimal', '50.5 %'],
  ['1,234', 'decimal', '1.234'],
  ['[0.4, 0.6]', 'point', '[0.4, 0.6]'],
  ['1.234', 'point', '1.234'],
  ['0,123', 'point', '0.123'],
  ['0,5', 'never', '0,5'],
] as const)('“%s” where commas are %s is %s', (typed, use, text) => {
  expect(withDecimalPoint(typed, use)).toEqual({ text })
})

test.each([
  ['1.234,56', 'decimal', 'number.grouped'],
  ['1,234.56', 'point', 'number.grouped'],
  ['1,234,567', 'decimal', 'number.grouped'],
  ['1.234', 'decimal', 'number.point-or-group'],
  ['1.234', 'both', 'number.point-or-group'],
  ['1,234', 'point', 'number.comma-or-group'],
  ['12,500', 'both', 'number.comma-or-group'],
] as const)('“%s” where commas are %s may be two numbers: %s', (typed, use, problem) => {
  expect(withDecimalPoint(typed, use)).toEqual({ problem })
})
