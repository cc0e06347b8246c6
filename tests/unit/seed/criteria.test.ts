import { expect, test } from 'vitest'
import { RULE_WITHOUT_ONE, ruleProblems } from '#app/domain/prediction/decision-rule.ts'
import { seedContent } from '#db/seed/index.ts'
import { criterionProblems, type Decided } from '#tests/support/seed/criterion-problems.ts'

const { predictions, experiments } = seedContent()

test.each(predictions)('the criterion of $key says no other rule than its terms', (prediction) => {
  expect(criterionProblems(prediction)).toEqual([])
})

test('every rule of the first content is one that could be typed', () => {
  for (const { key, rule = {} } of predictions) {
    const { level, groupsAtLeast } = RULE_WITHOUT_ONE
    const read = { level: rule.level ?? level, groupsAtLeast: rule.groups ?? groupsAtLeast }
    expect([key, ruleProblems({ ...read, reanalysesDecide: false })]).toEqual([key, []])
  }
})

test('where re-analyses decide, one is attached that is of the data that made the prediction', () => {
  for (const { key, rule } of predictions.filter((one) => one.rule?.reanalyses)) {
    const anew = experiments.flatMap(({ kind, measurements }) =>
      measurements.filter(
        ({ derivedFrom, outcomes }) =>
          (kind === 'derived' || derivedFrom) &&
          outcomes.some(({ prediction, inSample }) => prediction === key && inSample),
      ),
    )
    expect([key, rule, anew.length > 0]).toEqual([key, rule, true])
  }
})

const terms = (criterion: string, rule?: Decided['rule']): Decided => ({
  form: 'point-tolerance',
  value: 0.33,
  tolerance: 0.05,
  scope: 'Budgets of at least $10$ PF-days.',
  criterion,
  rule,
})

test('a criterion that names other bounds than the region is noticed', () => {
  expect(criterionProblems(terms('Another fit lies outside $[0.27,0.39]$.'))).toEqual([
    'says 0.27',
    'says 0.39',
  ])
  expect(
    criterionProblems(terms('It is below $0.28$, above $0.38$, or over $0.05$ away.')),
  ).toEqual([])
  expect(criterionProblems(terms('A budget of $10$ PF-days gives another exponent.'))).toEqual([])
})

test('a criterion that asks for another number of groups than the rule is noticed', () => {
  const five = 'Five independent studies are pooled.'
  expect(criterionProblems(terms(five))).toEqual(['asks for 5 groups'])
  expect(criterionProblems(terms(five, { groups: 5 }))).toEqual([])
  expect(criterionProblems(terms('Two or more controlled comparisons.', { groups: 3 }))).toEqual([
    'asks for 2 groups',
  ])
})

test('a criterion that asks for another level than the rule is noticed', () => {
  const three = 'It is three standard errors away.'
  expect(criterionProblems(terms(three))).toEqual(['asks for 3 standard errors'])
  expect(criterionProblems(terms(three, { level: 0.9973 }))).toEqual([])
  expect(criterionProblems(terms('Its 90 % interval lies outside.'))).toEqual([
    'asks for a 90 % interval',
  ])
})
