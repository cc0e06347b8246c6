import { expect, test } from 'vitest'
import { firstWords } from '#app/domain/text/first-words.ts'

test('a short text is told whole, without its full stop', () => {
  expect(firstWords('Single epoch, FLOPs with the output head.')).toBe(
    'Single epoch, FLOPs with the output head',
  )
})

test('a longer one ends at a word, with an ellipsis', () => {
  const told = firstWords('Autoregressive language models that see each token once. '.repeat(4))
  expect(told).toMatch(/^Autoregressive .* (language|models|that|see|each|token|once) …$/)
  expect(told.length).toBeLessThanOrEqual(112)
})

test('a number or a letter set as a formula is told as it reads', () => {
  expect(firstWords('The source has $0.50$ and $0.49$ for $a$.')).toBe(
    'The source has 0.50 and 0.49 for a',
  )
})

test('what is no words is not told', () => {
  expect(firstWords('Models that are trained for one epoch, $N>10^6$, on text.')).toBe(
    'Models that are trained for one epoch …',
  )
  expect(firstWords('$N>10^6$ on text.')).toBe('')
  expect(firstWords('At $N>10^6$.')).toBe('')
  expect(firstWords('The first paragraph has words.\n\nSo has the second.')).toBe(
    'The first paragraph has words …',
  )
})
