import { expect, test } from 'vitest'
import { readGiven } from '#app/domain/prediction/condition-lines.ts'
import { type Condition, type Given, matchConditions } from '#app/domain/prediction/conditions.ts'

const FACTORS: Record<string, number> = { s: 1, h: 3600 }
const convert = (value: number, from: string, to: string): number | null => {
  const [factor, other] = [FACTORS[from], FACTORS[to]]
  return factor === undefined || other === undefined ? null : (value * factor) / other
}

const condition = (
  key: string,
  operator: Condition['operator'],
  value: string,
  unit = '',
): Condition => ({ key, operator, value, unit })
const given = (key: string, value: string, unit = ''): Given => ({ key, value, unit })

const match = (predicted: Condition[], have: Given[]) => matchConditions(predicted, have, convert)

test.each([
  ['=', '0.30', '0.3', 'matches'],
  ['=', '3e2', '300', 'matches'],
  ['=', '0.3', '0.31', 'out-of-scope'],
  ['=', 'AdamW', ' adamw ', 'matches'],
  ['=', 'AdamW', 'SGD', 'out-of-scope'],
  ['=', '10', 'ten', 'out-of-scope'],
  ['≠', 'SGD', 'AdamW', 'matches'],
  ['≠', '3', '3.0', 'out-of-scope'],
  ['<', '5', '4.9', 'matches'],
  ['<', '5', '5', 'out-of-scope'],
  ['≤', '5', '5', 'matches'],
  ['≤', '5', '5.1', 'out-of-scope'],
  ['>', '5', '5.1', 'matches'],
  ['>', '5', '5', 'out-of-scope'],
  ['≥', '5', '5', 'matches'],
  ['≥', '5', '4.9', 'out-of-scope'],
  ['>', '5', 'many', 'unknown'],
  ['<', 'few', '5', 'unknown'],
  ['in', 'C4, RefinedWeb', 'refinedweb', 'matches'],
  ['in', '1, 2, 4', '4.0', 'matches'],
  ['in', 'C4, RefinedWeb', 'MNIST', 'out-of-scope'],
  ['in', ' , ', 'MNIST', 'unknown'],
  ['between', '4..48', '4', 'matches'],
  ['between', '4 .. 48', '48', 'matches'],
  ['between', '0.1..0.5', '0.05', 'out-of-scope'],
  ['between', '-2..-1', '-1.5', 'matches'],
  ['=', '0.1', '10 %', 'matches'],
  ['≤', '50 %', '0.4', 'matches'],
  ['=', '10^6', '1 × 10⁶', 'matches'],
  ['≥', '10⁻³', '10^-4', 'out-of-scope'],
  ['between', '4-48', '12', 'unknown'],
  ['between', '4..', '12', 'unknown'],
  ['between', '4..48', 'deep', 'unknown'],
] as const)('“%s %s” against “%s” is %s', (operator, asked, have, outcome) => {
  expect(match([condition('k', operator, asked)], [given('k', have)]).outcome).toBe(outcome)
})

test('a key that the experiment lacks is unknown and named as the prediction spells it', () => {
  expect(match([condition('Batch size', '≤', '5')], [])).toEqual({
    outcome: 'unknown',
    unknown: ['Batch size'],
    contradicted: [],
  })
})

test('keys are compared without case and outer spaces', () => {
  const predicted = [condition(' Optimizer ', '=', 'AdamW')]
  expect(match(predicted, [given('optimizer', 'AdamW')]).outcome).toBe('matches')
})

test('one contradiction puts it out of scope, whatever is unknown beside it', () => {
  const predicted = [
    condition('depth', '≥', '4'),
    condition('data', '=', 'C4'),
    condition('width', '≥', '8'),
  ]
  expect(match(predicted, [given('depth', '2'), given('width', '9')])).toEqual({
    outcome: 'out-of-scope',
    unknown: ['data'],
    contradicted: ['depth'],
  })
})

test('a key with two conditions is named once, as contradicted where either is', () => {
  const predicted = [condition('data', '>', 'many'), condition('data', '=', 'C4')]
  expect(match(predicted, [given('data', 'MNIST')])).toEqual({
    outcome: 'out-of-scope',
    unknown: [],
    contradicted: ['data'],
  })
})

test('numbers are compared in the unit of the prediction', () => {
  const predicted = [condition('time', '≤', '2', 'h')]
  expect(match(predicted, [given('time', '7200', 's')]).outcome).toBe('matches')
  expect(match(predicted, [given('time', '7201', 's')]).outcome).toBe('out-of-scope')
  expect(match(predicted, [given('time', '1', 'furlong')]).outcome).toBe('unknown')
  expect(match(predicted, [given('time', '1')]).outcome).toBe('unknown')
  expect(match([condition('time', 'in', '1, 2', 'h')], [given('time', '3600', 's')]).outcome).toBe(
    'matches',
  )
})

test('no unit and the unit of plain numbers are the same', () => {
  expect(match([condition('k', '=', '2', '1')], [given('k', '2')]).outcome).toBe('matches')
})

test('a key given twice holds only if both values do, and contradicts only if both do', () => {
  const predicted = [condition('data', 'in', 'C4, Pile')]
  expect(match(predicted, [given('data', 'C4'), given('data', 'Pile')]).outcome).toBe('matches')
  expect(match(predicted, [given('data', 'C4'), given('data', 'MNIST')]).outcome).toBe('unknown')
  const neither = [given('data', 'CIFAR'), given('data', 'MNIST')]
  expect(match(predicted, neither).outcome).toBe('out-of-scope')
})

test('a prediction without conditions matches everything', () => {
  expect(match([], [given('depth', '2')]).outcome).toBe('matches')
})

test('what holds is read line by line; a line that says no one thing is given back with its place', () => {
  expect(readGiven('depth = 12\n\n width < 3\nwords alone\nbatch = 4 [token]')).toEqual({
    given: [given('depth', '12'), given('batch', '4', 'token')],
    problems: [
      { line: 3, text: 'width < 3' },
      { line: 4, text: 'words alone' },
    ],
  })
})

test('two vague lines that begin alike are each told by their own place', () => {
  expect(readGiven('n < 3\nn < 4').problems.map(({ line }) => line)).toEqual([1, 2])
})
