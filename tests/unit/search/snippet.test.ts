import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import { opening, snippet } from '#app/domain/search/snippet.ts'

const found = (text: string, typed: string) =>
  snippet(text, parseQuery(typed).terms)
    ?.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('') ?? null

test.each([
  ['The Erdős graph.', 'erdos', 'The [Erdős] graph.'],
  ['Laws of scaling.', '"scaling law"', '[Laws] of [scaling].'],
  ['Under $\\mu$P it holds.', 'μP', 'Under [$\\mu$P] it holds.'],
  ['Here $\\nabla f$.', 'nabla', 'Here [$\\nabla] f$.'],
  ['Here ∇f = 0.', '\\nabla', 'Here [∇]f = 0.'],
  ['So α_N → ∞.', 'alpha infty', 'So [α]_N → [∞].'],
  ['A naïve one.', 'naive -one', 'A [naïve] one.'],
  ['Nothing here.', 'zebra', null],
  ['Nothing here.', 'tag:x', null],
])('in %j, %s gives %j', (text, typed, expected) => {
  expect(found(text, typed)).toBe(expected)
})

test('the passage with the most of the words is shown, cut at spaces', () => {
  const filler = 'lorem ipsum dolor '.repeat(40)
  const text = `A law. ${filler}Here a scaling law ends. ${filler}`
  const passage = found(text, 'scaling law')
  expect(passage).toContain('a [scaling] [law] ends.')
  expect(passage).toMatch(/^… (lorem|ipsum|dolor) .* (lorem|ipsum|dolor)…$/)
})

test('the pieces of a snippet are the text itself, and no more than two lines of it', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 600 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const whole = `${before} okapi ${after}`
      const pieces = snippet(whole, parseQuery('okapis').terms) ?? []
      expect(pieces.some(({ hit, text }) => hit && /okapi/.test(text))).toBe(true)
      const shown = pieces
        .map((piece) => piece.text)
        .join('')
        .replace(/^…|…$/g, '')
      expect(whole).toContain(shown)
      expect(shown.length).toBeLessThanOrEqual(340)
    }),
  )
})

test('the opening of a text ends at a word', () => {
  expect(opening('short')).toEqual([{ text: 'short', hit: false }])
  expect(
    opening('word '.repeat(100))
      .map(({ text }) => text)
      .join(''),
  ).toMatch(/word…$/)
})
