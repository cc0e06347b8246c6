import { expect, test } from 'vitest'
import { RULE_WITHOUT_ONE, ruleProblems } from '#app/domain/prediction/decision-rule.ts'

const problems = (over: Partial<typeof RULE_WITHOUT_ONE>) =>
  ruleProblems({ ...RULE_WITHOUT_ONE, ...over }).map(({ problem }) => problem)

test('terms without a rule mean 95 % and one group, and re-analyses decide nothing', () => {
  expect(RULE_WITHOUT_ONE).toEqual({ level: 0.95, groupsAtLeast: 1, reanalysesDecide: false })
  expect(problems({})).toEqual([])
})

test('a level lies between one half and one, both left out', () => {
  for (const level of [0.5, 1, 0, 95, -0.95, Number.NaN])
    expect(problems({ level })).toEqual(['level-out-of-range'])
  for (const level of [0.501, 0.9973]) expect(problems({ level })).toEqual([])
})

test('groups are a whole number from 1 to 50', () => {
  expect(problems({ groupsAtLeast: 0 })).toEqual(['groups-out-of-range'])
  expect(problems({ groupsAtLeast: 51 })).toEqual(['groups-out-of-range'])
  expect(problems({ groupsAtLeast: 2.5 })).toEqual(['groups-not-whole'])
  expect(problems({ groupsAtLeast: Number.NaN })).toEqual(['groups-not-whole'])
  expect(problems({ groupsAtLeast: 50 })).toEqual([])
})
