import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#app/domain/search/parse-query.ts'
import { readable } from '#app/domain/search/readable.ts'
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

test.each([
  ['# Head\n\n> quoted\n\n- one\n- two', 'Head quoted one two'],
  ['**bold** _em_ *em* `code`', 'bold em em code'],
  ['[text](https://example.org/x) ![alt](y.png)', 'text alt'],
  ['$a_b * c_d$ and $x_{1}$', '$a_b * c_d$ and $x_{1}$'],
])('%j reads %j', (markdown, text) => {
  expect(readable(markdown)).toBe(text)
})
