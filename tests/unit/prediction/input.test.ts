import { expect, test } from 'vitest'
import { predictionFacts } from '#app/domain/prediction/facts.ts'
import {
  ClarifyInput,
  DraftPredictionInput,
  EditPredictionInput,
  RegisterInput,
} from '#app/domain/prediction/input.ts'
import { percentIn } from '#app/domain/prediction/region-typed.ts'
import { ProposeResolutionInput } from '#app/domain/resolution/input.ts'
import { fieldProblems } from '#app/domain/text/input.ts'

const title = 'The exponent is one half'
const key = 'form-key-0001'

const problems = (typed: Record<string, string>) => {
  const read = DraftPredictionInput.safeParse({ title, ...typed })
  return read.error ? fieldProblems(read.error) : {}
}

test('a draft may be unfinished, and keeps whatever was typed', () => {
  const typed = { claims: 'C4, C5', observable: 'a', lower: '0.4', essential: 'yes', key }
  expect(DraftPredictionInput.parse({ title, supersedes: 'P3', ...typed })).toMatchObject({
    claims: [4, 5],
    supersedes: [3],
    observable: 'a',
    form: 'interval',
    lower: 0.4,
    essential: 'yes',
    key,
  })
  expect(problems({})).toEqual({})
})

test('a region that allows nothing is answered at its first number', () => {
  expect(Object.keys(problems({ form: 'interval', lower: '0.6', upper: '0.4' }))).toEqual(['lower'])
  const point = { form: 'point-tolerance', value: '0.5', tolerance: '-1' }
  expect(Object.keys(problems(point))).toEqual(['value'])
})

test.each([
  [{ conditions: 'data' }, { conditions: ['conditions.line'] }],
  [{ form: 'cloud' }, { form: ['choice.unknown'] }],
  [{ lower: 'x' }, { lower: ['number.wrong'] }],
  [{ observable: 'x'.repeat(81) }, { observable: [expect.any(String)] }],
])('%j is answered at its field', (typed, fields) => {
  expect(problems(typed as Record<string, string>)).toEqual(fields)
})

test('an edit says on which revision it stands, and registering that it is understood', () => {
  expect(EditPredictionInput.parse({ title, base: '3', reason: ' a slip ' })).toMatchObject({
    base: 3,
    reason: 'a slip',
  })
  expect(EditPredictionInput.safeParse({ title }).success).toBe(false)
  const silent = RegisterInput.safeParse({ base: '1' })
  expect(silent.error && fieldProblems(silent.error)).toEqual({
    understood: ['register.understood'],
  })
  expect(RegisterInput.parse({ base: '1', understood: 'yes' }).base).toBe(1)
})

test('a clarification has words, and a proposal to resolve says what and why, and may say since when', () => {
  expect(ClarifyInput.parse({ text: 'The head counts.', key })).toEqual({
    text: 'The head counts.',
    key,
  })
  expect(ClarifyInput.safeParse({ text: ' ' }).success).toBe(false)
  const proposal = { outcome: 'confirmed', rationale: 'It lies inside.' }
  expect(ProposeResolutionInput.parse({ ...proposal, key })).toEqual({
    ...proposal,
    effectiveReason: '',
    key,
  })
  const since = { effective: '2026-01-05', effectiveReason: ' A talk. ' }
  expect(ProposeResolutionInput.parse({ ...proposal, ...since })).toMatchObject({
    effective: new Date('2026-01-05'),
    effectiveReason: 'A talk.',
  })
  for (const missing of Object.keys(proposal)) {
    const read = ProposeResolutionInput.safeParse({ ...proposal, [missing]: '' })
    expect(read.error && Object.keys(fieldProblems(read.error))).toEqual([missing])
  }
})

const numbers = { lower: null, upper: null, value: null, tolerance: null, sd: null }

test.each([
  [{ form: 'binary' }, ''],
  [{ form: 'interval', lower: 0.45, upper: 0.55 }, '[0.45, 0.55]'],
  [{ form: 'interval', lower: 0.45 }, '[0.45, ]'],
  [{ form: 'half-line', lower: 0.45 }, '≥ 0.45'],
  [{ form: 'half-line', upper: 0.55 }, '≤ 0.55'],
  [{ form: 'point-tolerance', value: 0.5, tolerance: 0.05 }, '0.5 ± 0.05'],
  [{ form: 'point-sd', value: 0.5, sd: 0.02 }, '0.5 ± 0.02 (sd)'],
  [{ form: 'point-sd', value: 0.5 }, '0.5 ±  (sd)'],
] as const)('the history writes %o as “%s”, with the day of the deadline', (form, region) => {
  const facts = {
    claims: [4, 5],
    observable: 'a',
    conditions: [],
    scope: 'Models of language.',
    criterion: 'Three groups.',
    rule: { level: 0.9973, groupsAtLeast: 2, reanalysesDecide: true },
    madeFrom: [5, 9],
    essential: true,
    deadline: new Date('2027-03-01'),
  }
  const rule =
    form.form === 'binary'
      ? { level: '', groups: '', reanalyses: '' }
      : { level: '99.73 %', groups: '2', reanalyses: 'yes' }
  expect(predictionFacts({ ...numbers, ...form, ...facts })).toEqual({
    claims: 'C4, C5',
    observable: 'a',
    region,
    conditions: '',
    scope: 'Models of language.',
    criterion: 'Three groups.',
    ...rule,
    madeFrom: 'E5, E9',
    essential: 'yes',
    deadline: '2027-03-01',
  })
})

const region = (typed: Record<string, string>) => {
  const read = DraftPredictionInput.safeParse({ title, ...typed })
  return read.error ? fieldProblems(read.error) : read.data
}

test.each([
  [{ lower: '[0.4, 0.6]' }, { lower: 0.4, upper: 0.6 }],
  [{ upper: '0.4–0.6' }, { lower: 0.4, upper: 0.6 }],
  [
    { lower: '[0.4, 0.6]', upper: '0.6' },
    { lower: 0.4, upper: 0.6 },
  ],
  [
    { form: 'half-line', lower: '≥ 0.45' },
    { lower: 0.45, upper: null },
  ],
  [
    { form: 'half-line', upper: 'at most 3' },
    { lower: null, upper: 3 },
  ],
  [
    { form: 'point-tolerance', value: '0.5 ± 0.1' },
    { value: 0.5, tolerance: 0.1, sd: null },
  ],
  [
    { form: 'point-sd', value: '0.34(2)' },
    { value: 0.34, sd: 0.02, tolerance: null },
  ],
  [
    { lower: '40 %', upper: '60 %' },
    { lower: 40, upper: 60, percent: 'yes' },
  ],
  [{ lower: '[40, 60] %' }, { lower: 40, upper: 60, percent: 'yes' }],
  [{ lower: '[0.4, 0.6]', upper: '0.7' }, { lower: ['number.interval'] }],
  [{ form: 'half-line', lower: '≤ 0.45' }, { lower: ['number.limit'] }],
  [{ form: 'point-tolerance', value: '0.5 ± 0.1', tolerance: '0.2' }, { value: ['number.error'] }],
  [{ lower: '40 %', upper: '0.6' }, { lower: ['number.percent'] }],
])('a region typed as %j is %j', (typed, meant) => {
  expect(region(typed as Record<string, string>)).toMatchObject(meant)
})

test('that it was in per cent is read from the numbers, and cannot be sent', () => {
  expect(region({ lower: '0.4', upper: '0.6', percent: 'yes' })).not.toHaveProperty(
    'percent',
    'yes',
  )
})

test('per cent counts in the unit of an observable that is a ratio, and in no other', () => {
  const none = { value: null, tolerance: null, sd: null }
  const typed = { form: 'interval' as const, lower: 40, upper: 60.1, ...none }
  expect(percentIn(typed, '1')).toEqual({ ...typed, lower: 0.4, upper: 0.601 })
  expect(percentIn(typed, '%')).toEqual(typed)
  expect(percentIn(typed, 's')).toBeNull()
})
