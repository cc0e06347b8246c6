import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiffSegment, wordDiff } from '#app/domain/text/diff.ts'

const reading = (segments: DiffSegment[], without: DiffSegment['kind']) =>
  segments
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

test('a changed word is shown as one removed and one added', () => {
  expect(wordDiff('the loss falls', 'the loss rises')).toEqual([
    { kind: 'same', text: 'the loss ' },
    { kind: 'removed', text: 'falls' },
    { kind: 'added', text: 'rises' },
  ])
})

test('equal texts have nothing but what is the same', () => {
  expect(wordDiff('', '')).toEqual([])
  expect(wordDiff('$x^2$', '$x^2$')).toEqual([{ kind: 'same', text: '$x^2$' }])
})

test('both texts can be read from the difference, to the letter', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '$', 'é', '\\frac', '😀'))
    .map((p) => p.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const segments = wordDiff(before, after)
      expect(reading(segments, 'added')).toBe(before)
      expect(reading(segments, 'removed')).toBe(after)
    }),
  )
})

test('texts with thousands of changed words are still told apart, more coarsely', () => {
  const words = (step: number) =>
    Array.from({ length: 8_000 }, (_, place) => `w${(place * step) % 9_973}`).join(' ')
  const [before, after] = [`first\n${words(3)}`, `first\n${words(7)}`]
  expect(wordDiff(before, after)).toEqual([
    { kind: 'same', text: 'first\n' },
    { kind: 'removed', text: words(3) },
    { kind: 'added', text: words(7) },
  ])
})
