import { expect, test } from 'vitest'
import { saidTogether, stepsFrom } from '#app/domain/graph/graph.ts'

test.each([
  [null, 3],
  ['1', 1],
  ['6', 6],
  ['7', 3],
  ['0', 3],
  ['2.5', 3],
  ['', 3],
  ['many', 3],
])('asked for %s steps, a graph reaches %i', (asked, steps) => {
  expect(stepsFrom(asked)).toBe(steps)
})

test('an experiment says of a prediction what those of its values say that decide, if they agree', () => {
  expect(saidTogether(['supports', null, 'inconclusive'])).toBe('supports')
  expect(saidTogether(['contradicts', 'contradicts'])).toBe('contradicts')
  expect(saidTogether(['supports', 'contradicts'])).toBe('inconclusive')
  expect(saidTogether([null])).toBe('inconclusive')
  expect(saidTogether([])).toBe('inconclusive')
})
