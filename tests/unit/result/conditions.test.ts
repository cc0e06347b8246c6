import { expect, test } from 'vitest'
import { readConditions } from '#app/domain/prediction/condition-lines.ts'
import { readAnswer } from '#app/domain/result/condition-answer.ts'
import {
  type ConditionQuestion,
  conditionQuestions,
} from '#app/domain/result/condition-question.ts'

const asked = (text: string) => conditionQuestions(readConditions(text).conditions)
const only = (text: string): ConditionQuestion => {
  const [question] = asked(text)
  if (!question) throw new Error('no question')
  return question
}

test('one value is one click away, values of a list each, a range is typed', () => {
  expect(only('lamp = none').choices).toEqual(['none'])
  expect(only('data in C4, RefinedWeb').choices).toEqual(['C4', 'RefinedWeb'])
  expect(only('depth between 4..48').choices).toEqual([])
  expect(only('lamp ≠ white').choices).toEqual([])
})

test('two conditions of one name are one question, answered by a value', () => {
  const questions = asked('depth ≥ 4 [layer]\nlamp = none\nDepth ≤ 48 [layer]')
  expect(questions.map(({ key, unit, choices }) => ({ key, unit, choices }))).toEqual([
    { key: 'depth', unit: 'layer', choices: [] },
    { key: 'lamp', unit: '', choices: ['none'] },
  ])
})

const answer = (text: string, choice: string, other = '') =>
  readAnswer(only(text), { choice, other })

test('nothing is chosen for the reporter: what is not answered stays open', () => {
  expect(answer('lamp = none', '')).toEqual({ kind: 'open' })
  expect(answer('lamp = none', '7')).toEqual({ kind: 'open' })
  expect(answer('lamp = none', 'unknown')).toEqual({ kind: 'unknown' })
})

test('an answer has the unit of the condition, or its own in brackets', () => {
  expect(answer('batch = 4e6 [token]', '0')).toEqual({
    kind: 'given',
    given: { key: 'batch', value: '4e6', unit: 'token' },
  })
  expect(answer('batch ≤ 4e6 [token]', '', '1e6')).toMatchObject({
    given: { value: '1e6', unit: 'token' },
  })
  expect(answer('temperature = 18 [Cel]', 'other', '291 [K]')).toMatchObject({
    given: { value: '291', unit: 'K' },
  })
})

test('another value has to be written, and can be stored', () => {
  const missing = { kind: 'wrong', problem: 'condition.value' }
  expect(answer('lamp = none', 'other', ' ')).toEqual(missing)
  expect(answer('lamp = none', 'other', '[K]')).toEqual(missing)
  expect(answer('lamp = none', 'other', 'a\0')).toMatchObject({ problem: 'text.nul' })
  expect(answer('lamp = none', 'other', 'x'.repeat(300))).toMatchObject({ problem: 'line.long' })
})
