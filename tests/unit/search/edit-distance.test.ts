import { expect, test } from 'vitest'
import { editDistance } from '#app/domain/search/edit-distance.ts'

test.each([
  ['exponnent', 'exponent', 1],
  ['eigenvlaue', 'eigenvalue', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['same', 'same', 0],
  ['', 'abc', 3],
  ['one', 'other', 3],
])('%s is %s within steps: %i', (one, other, steps) => {
  expect(editDistance(one, other, 3)).toBe(Math.min(steps, 4))
  expect(editDistance(other, one, 3)).toBe(Math.min(steps, 4))
})

test('no more is counted than is asked for', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3)
  expect(editDistance('a', 'a'.repeat(9_000), 2)).toBe(3)
})
