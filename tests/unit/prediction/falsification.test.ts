import { expect, test } from 'vitest'
import { falsifiedIf } from '#app/components/prediction/falsified-if.ts'
import { falsificationInTyped } from '#app/domain/prediction/draft.ts'

const sentenceOf = (fields: Record<string, string>, unit = '1') => {
  const falsification = falsificationInTyped((field) => fields[field] ?? '')
  return falsification && falsifiedIf(falsification, unit).join(' ')
}

test.each([
  [
    { form: 'half-line', lower: '0.45', groups: '2' },
    'Contradicted when the combined 95 % interval of at least two independent groups lies wholly outside [0.45, ∞).',
  ],
  [
    { form: 'interval', lower: '0.45', upper: '0.55' },
    'Contradicted when the combined 95 % interval of the measurements lies wholly outside [0.45, 0.55].',
  ],
  [
    { form: 'half-line', upper: '-1e-7', level: 'three standard errors', groups: '12' },
    'Contradicted when the combined 99.73 % interval of at least 12 independent groups lies wholly outside (−∞, −10⁻⁷].',
  ],
  [
    { form: 'point-tolerance', value: '0.5', tolerance: '0.04', scope: 'In language models.' },
    'Contradicted when the combined 95 % interval of the measurements that meet its conditions lies wholly outside [0.46, 0.54].',
  ],
  [
    { form: 'interval', lower: '1', upper: '2', reanalyses: 'yes', groups: '3' },
    'Contradicted when the combined 95 % interval of at least three independent groups lies wholly outside [1, 2]. New analyses of the data that it was made from can contradict it too.',
  ],
])('%j: what contradicts it is said in a sentence', (fields, sentence) => {
  expect(sentenceOf(fields)).toBe(sentence)
})

test('the sentence names the unit', () => {
  expect(sentenceOf({ form: 'interval', lower: '1', upper: '2' }, 'nat')).toContain('[1, 2] nats.')
})

test.each([
  { form: 'binary', statement: 'It happens.' } as Record<string, string>,
  { form: 'interval', lower: '0.45' },
  { form: 'interval', lower: '0.6', upper: '0.5' },
  { form: 'interval', lower: '0.45', upper: 'half' },
  { form: 'interval', lower: '0.45', upper: '0.55', level: '30 %' },
  { form: 'interval', lower: '0.45', upper: '0.55', groups: '0' },
])('%j: nothing is said while it cannot be', (fields) => {
  expect(sentenceOf(fields)).toBeNull()
})
