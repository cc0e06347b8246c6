import { expect, test } from 'vitest'
import { repeatsFor } from '#app/domain/verdict/settle/repeats.ts'

test('few repeats know their own scatter badly, so more are needed than the square says', () => {
  // sd .04, error .02: four by the square; t with 4 degrees of freedom 2.776445 · .04/√5 > 1.96 · .02.
  expect(repeatsFor(0.04, 0.02, 0.95)).toBe(7)
  expect(repeatsFor(0.04, 0.004, 0.95)).toBe(103)
  expect(repeatsFor(0.04, 1, 0.95)).toBe(2)
})

test('more than a million repeats are not advised', () => {
  expect(repeatsFor(1, 1e-4, 0.95)).toBeNull()
  expect(repeatsFor(1, 0, 0.95)).toBeNull()
})
