import { expect, test } from 'vitest'
import { type ObservedBasis, observableSentenceOf } from '#app/domain/summary/observable.ts'
import { summaryText } from '#messages/summaries.ts'

const figure = (value: number, error: number | null, over = {}) => ({
  value,
  error,
  scale: 'linear' as const,
  unit: '1',
  ...over,
})
const measured = (values: number, withError: number, groups: number) => ({
  measured: { values, withError, groups },
})
const best = (groups: number, disagree = false) => ({
  best: { figure: figure(0.5108, 0.0112), groups, disagree },
})
const counts = (n: number, supported = 0, contradicted = 0) => ({
  counts: { n, supported, contradicted },
})
const crossed = (over = {}) => ({
  crossed: {
    a: { number: 37, figure: figure(0.571, 0.0188, over) },
    b: { number: 38, figure: figure(0.383, 0.006, over) },
  },
})

const said = (basis: Partial<ObservedBasis>): string =>
  summaryText(
    observableSentenceOf(
      { ...measured(0, 0, 0), best: null, ...counts(0), crossed: null, ...basis },
      { id: 'o', name: 'the exponent' },
    ),
  )

test.each<[string, Partial<ObservedBasis>, string]>([
  ['nothing at all', {}, 'Nothing has been measured. No prediction is about it yet.'],
  [
    'predictions on what nobody measured',
    counts(2),
    'Nothing has been measured. Both predictions on it are not decided yet.',
  ],
  [
    'values without errors',
    { ...measured(3, 0, 0), ...counts(1) },
    'Three values have been measured, without error bars. The one prediction on it is not decided yet.',
  ],
  [
    'one group, which a prediction takes',
    { ...measured(4, 4, 1), ...best(1), ...counts(1, 1) },
    'One group has measured it: 0.511 ± 0.011. The one prediction on it is supported.',
  ],
  [
    'one group, of which no estimate was made',
    measured(4, 4, 1),
    'One group has measured it, four times. No prediction is about it yet.',
  ],
  [
    'one group, once',
    measured(2, 1, 1),
    'One group has measured it, once. No prediction is about it yet.',
  ],
  [
    'several groups that a prediction combines',
    { ...measured(5, 5, 4), ...best(4), ...counts(5, 2, 1) },
    'The best estimate of “the exponent” is 0.511 ± 0.011 from 4 groups. Of five predictions on it two are supported, one is contradicted and two are not decided yet.',
  ],
  [
    'several groups that exclude one another',
    { ...measured(6, 6, 6), ...best(6, true), ...counts(3) },
    'Six groups have measured it and exclude one another, so no mean is shown. All three predictions on it are not decided yet.',
  ],
  [
    'several groups that no prediction combines',
    { ...measured(6, 6, 3), ...counts(2, 2) },
    'Three groups have measured it; no prediction combines them. Both predictions on it are supported.',
  ],
  [
    'rivals, each contradicted by the data of the other',
    { ...measured(3, 2, 2), ...counts(2, 0, 2), ...crossed() },
    'P37 and P38 are each contradicted by the data that the other was made from. Their groups lie 0.188 apart, ten times their larger error, so no mean is shown.',
  ],
  [
    'rivals on a log scale, where a distance is no difference',
    { ...measured(3, 2, 2), ...counts(2, 0, 2), ...crossed({ scale: 'log' }) },
    'P37 and P38 are each contradicted by the data that the other was made from. No mean is shown.',
  ],
])('an observable with %s', (_state, basis, sentence) => {
  expect(said(basis)).toBe(sentence)
  expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(35)
})

test('the estimate has the unit of its observable, as people write it', () => {
  const warm = { figure: figure(18, 0.5, { unit: 'Cel' }), groups: 2, disagree: false }
  expect(said({ ...measured(2, 2, 2), best: warm })).toContain('18.00 ± 0.50 °C')
})
