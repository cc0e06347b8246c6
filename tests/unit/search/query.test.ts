import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchInput, searchQuery } from '#app/domain/search/page-input.ts'
import { parseQuery } from '#app/domain/search/parse-query.ts'

const shown = (typed: string) => {
  const { terms, filters } = parseQuery(typed)
  const sign = (negated = false) => (negated ? '-' : '')
  return [
    ...terms.map(
      (term) => sign(term.negated) + term.phrases.map((words) => words.join(' ')).join('|'),
    ),
    ...filters.map(({ key, value, negated }) => `${sign(negated)}${key}:${value}`),
  ].join(', ')
}

test.each([
  ['scaling laws', 'scale, law'],
  ['"scaling laws"', 'scale law'],
  ['“scaling laws”', 'scale law'],
  ['"unfinished phrase', 'unfinish phrase'],
  ['-sharp -"edges of"', '-sharp, -edg of'],
  ['max-norm', 'max norm|maxnorm'],
  ['tag:Width -area:laws author:@Ada', 'tag:width, -area:laws, author:ada'],
  ['tag:"two words"', 'tag:two words'],
  ['KIND:comment status:answered', 'kind:comment, status:answered'],
  ['foo:bar', 'foo, bar'],
  ['μP:', 'mup'],
  ['tag:', 'tag'],
  ['doi:10.1000/x', 'doi, 10 1000 x'],
  ['* - "" ( ', ''],
])('%s is read as %s', (typed, query) => {
  expect(shown(typed)).toBe(query)
})

test('a status or kind that does not exist is set aside and named', () => {
  expect(parseQuery('law status:lost -kind:riddle').ignored).toEqual([
    'status:lost',
    '-kind:riddle',
  ])
})

test('whatever is typed, the query stays small', () => {
  const long = fc.string({ unit: 'binary', minLength: 0, maxLength: 2_500 })
  fc.assert(
    fc.property(
      fc.oneof(long, fc.constant('a '.repeat(9_000)), fc.constant('漢'.repeat(9_000))),
      (typed) => {
        const { terms, filters } = parseQuery(typed)
        expect(terms.length).toBeLessThanOrEqual(16)
        expect(filters.length).toBeLessThanOrEqual(12)
        for (const word of terms.flatMap((term) => term.phrases))
          expect(word.length).toBeLessThanOrEqual(24)
      },
    ),
    { numRuns: 20 },
  )
  expect(parseQuery('a '.repeat(9_000)).cut).toBe(true)
  expect(parseQuery('a b').cut).toBe(false)
})

test('the address of a search is read and written alike', () => {
  const written = 'q=a+b&kind=comment&page=3'
  expect(searchQuery(searchInput(new URL(`http://site/search?${written}`)))).toBe(written)
  expect(searchInput(new URL('http://site/search?page=0&kind=riddle'))).toEqual({
    q: '',
    kind: null,
    page: 1,
    host: 'site',
  })
  expect(searchInput(new URL('http://site/search?page=999')).page).toBe(250)
})
