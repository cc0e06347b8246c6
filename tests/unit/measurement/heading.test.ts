import { expect, test } from 'vitest'
import { readHeading } from '#app/domain/measurement/heading.ts'

test.each([
  ['standard_error', 'se'],
  ['Std. Error', 'se'],
  ['std err', 'se'],
  ['StdErr', 'se'],
  ['SE', 'se'],
  ['s.e.', 'se'],
  ['s.e.m.', 'se'],
  ['SEM', 'se'],
  ['±', 'se'],
  ['+/-', 'se'],
  ['± SE', 'se'],
  ['Standard error of the mean', 'se'],
  ['Std.Dev.', 'sd'],
  ['S.D.', 'sd'],
  ['stdev', 'sd'],
  ['standard\u00a0deviation', 'sd'],
  ['**Mean**', 'value'],
  ['Estimate', 'value'],
  ['value:', 'value'],
  ['_value_', 'value'],
  ['standard\\_error', 'se'],
  ['lower', 'low'],
  ['ci_low', 'low'],
  ['CI upper', 'high'],
  ['UCL', 'high'],
  ['N', 'n'],
  ['No. of runs', 'n'],
  ['n (seeds)', 'n'],
  ['# seeds', null],
  ['Sample size', 'n'],
  ['Degrees of freedom', 'df'],
  ['ＶＡＬＵＥ', 'value'],
  ['colour', null],
  ['p-value', null],
  ['t', null],
  ['', null],
])('the heading “%s” names %s', (heading, column) => {
  expect(readHeading(heading)?.column ?? null).toBe(column)
})

test.each([
  ['value [h]', 'value', 'h'],
  ['value (h)', 'value', 'h'],
  ['value/h', 'value', 'h'],
  ['SE/µs', 'se', 'μs'],
  ['Value (µs)', 'value', 'μs'],
  ['mean, ms', 'value', 'ms'],
  ['value in kWh', 'value', 'kWh'],
  ['value / m/s', 'value', 'm/s'],
  ['Value [%]', 'value', '%'],
  ['SE [h]', 'se', 'h'],
  ['std. error (kg·m/s²)', 'se', 'kg·m/s2'],
  ['ci_low [MB]', 'low', 'MB'],
])('the heading “%s” names %s in %s', (heading, column, unit) => {
  expect(readHeading(heading)).toMatchObject({ column, unit })
})

test.each([
  ['95% CI', 'low', '95 %', 'bounds'],
  ['CI (90 %)', 'low', '90 %', 'bounds'],
  ['[95% Conf. Interval]', 'low', '95 %', 'bounds'],
  ['95% CI low', 'low', '95 %', 'alone'],
  ['lower 95% CI', 'low', '95 %', 'alone'],
  ['CI95_upper', 'high', '95 %', 'alone'],
  ['99 % upper', 'high', '99 %', 'alone'],
  ['2.5 %', 'low', '95 %', 'alone'],
  ['97,5%', 'high', '95 %', 'alone'],
  ['[0.025', 'low', '95 %', 'alone'],
  ['0.975]', 'high', '95 %', 'alone'],
  ['confidence interval', 'low', '', 'bounds'],
  ['mean ± SD', 'value', '', 'sd'],
  ['Mean (SD)', 'value', '', 'sd'],
  ['value +/- se', 'value', '', 'se'],
  ['estimate [95% CI]', 'value', '95 %', 'interval'],
])('the heading “%s” names %s at “%s”, %s', (heading, column, level, holds) => {
  expect(readHeading(heading)).toMatchObject({ column, level, holds })
})

test('a heading as long as a page is no heading', () => {
  for (const text of ['(', '±', 'ci ', ' in ', '95%', 'a.b.'])
    expect(readHeading(text.repeat(100_000))).toBeNull()
})
