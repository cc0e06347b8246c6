import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText, textProblem } from '#app/domain/text/normalise.ts'

test('line ends become LF and characters are composed', () => {
  expect(normaliseText('a\r\nb\rc\ne\u0301')).toBe('a\nb\nc\n\u00e9')
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
    }),
  )
})

test.each([
  ['a\0b', 'nul'],
  ['\ud800', 'lone-surrogate'],
  ['a\udc00b', 'lone-surrogate'],
  ['\ud83d\ude00 Erdős', null],
  ['', null],
])('the problem of %j is %s', (text, problem) => {
  expect(textProblem(text)).toBe(problem)
})
