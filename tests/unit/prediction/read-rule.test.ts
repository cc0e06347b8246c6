import { expect, test } from 'vitest'
import { DraftPredictionInput } from '#app/domain/prediction/input.ts'
import { readRuleGroups, readRuleLevel } from '#app/domain/prediction/read-rule.ts'
import { levelText } from '#app/domain/statistics/level.ts'
import { fieldProblems } from '#app/domain/text/input.ts'

test.each([
  ['', 0.95],
  ['95 %', 0.95],
  ['99.73 %', 0.9973],
  ['99.9', 0.999],
  ['0.9973', 0.9973],
  ['three standard errors', 0.9973],
  ['3 standard errors', 0.9973],
  ['5σ', 0.9999994],
  ['50.1 %', 0.501],
] as const)('“%s” is read as the level %d', (typed, level) => {
  expect(readRuleLevel(typed)).toBe(level)
})

test.each([
  '50 %',
  '0.5',
  '1',
  '100 %',
  '0',
  '-0.95',
  '120',
  'high',
  'seven standard errors',
  'NaN',
])('“%s” is no level at which anything is decided', (typed) => {
  expect(readRuleLevel(typed)).toBe('wrong')
})

test('groups are a whole number from one to fifty, one if nothing is typed', () => {
  expect(['', '1', ' 3 ', '50'].map(readRuleGroups)).toEqual([1, 1, 3, 50])
  for (const typed of ['0', '51', '1.5', '-1', '1e1', 'two', '9999'])
    expect(readRuleGroups(typed), typed).toBe('wrong')
})

test('a level is written as it is read', () => {
  for (const level of [0.95, 0.9973, 0.999, 0.9999994, 0.501])
    expect(readRuleLevel(levelText(level))).toBe(level)
})

test.each([
  [{ level: '50 %' }, { level: ['rule.level'] }],
  [{ groups: '0' }, { groups: ['rule.groups'] }],
  [{ groups: '51' }, { groups: ['rule.groups'] }],
  [{ groups: '1.5', level: '99' }, { groups: ['rule.groups'] }],
  [{ madeFrom: 'P3' }, { madeFrom: ['experiment.number'] }],
  [{ reanalyses: 'maybe' }, { reanalyses: ['choice.unknown'] }],
])('of a rule, %j is answered at its field', (typed, fields) => {
  const read = DraftPredictionInput.safeParse({ title: 'A title', ...typed })
  expect(read.error && fieldProblems(read.error)).toEqual(fields)
})

test('a draft without a word about its rule has the usual one', () => {
  expect(DraftPredictionInput.parse({ title: 'A title' })).toMatchObject({
    level: 0.95,
    groups: 1,
    reanalyses: 'no',
    madeFrom: [],
  })
})
