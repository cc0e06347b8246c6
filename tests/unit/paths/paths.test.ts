import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecordPath, recordPath, recordsPath, shortPath } from '#app/domain/paths/record.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { kindInSegment, numberInSegment } from '#app/domain/paths/segment.ts'
import { searchPath } from '#app/domain/paths/site.ts'
import { RECORD_KINDS } from '#app/domain/record/kind.ts'

const question = { kind: 'question', number: 12, slug: 'can-we-predict-exponents' } as const

test('a record has a long address and a short one', () => {
  expect(recordPath(question)).toBe('/questions/12-can-we-predict-exponents')
  expect(recordPath({ ...question, slug: '' })).toBe('/questions/12')
  expect(shortPath(question)).toBe('/Q12')
})

test('a kind has a list and a form for a new one, and is read back from their address', () => {
  expect(recordsPath('claim')).toBe('/claims')
  expect(recordsPath('claim', 'sort=new')).toBe('/claims?sort=new')
  expect(newRecordPath('experiment')).toBe('/experiments/new')
  for (const kind of RECORD_KINDS) expect(kindInSegment(recordsPath(kind).split('/')[1])).toBe(kind)
})

test.each(['claim', 'Claims', 'comments', 'people', 'constructors', '', undefined])(
  'no records live under %j',
  (segment) => {
    expect(kindInSegment(segment)).toBeNull()
  },
)

test('a search query is escaped in its address', () => {
  expect(searchPath('a&b #c')).toBe('/search?q=a%26b%20%23c')
  expect(searchPath()).toBe('/search')
})

test.each([
  ['12-can-we', 12],
  ['12', 12],
  ['9999999', 9_999_999],
  ['12can', null],
  ['012', null],
  ['0', null],
  ['-1', null],
  ['99999999', null],
  ['', null],
  [undefined, null],
])('the number in %s is %s', (segment, number) => {
  expect(numberInSegment(segment)).toBe(number)
})

test('the number of a record can be read back from its address', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.stringMatching(/^[a-z0-9-]{0,20}$/),
      (number, slug) => {
        const segment = recordPath({ kind: 'question', number, slug }).split('/')[2]
        expect(numberInSegment(segment)).toBe(number)
      },
    ),
  )
})

test.each(['/', '/questions?sort=new', '/Q12#c-1', '/people/ada', '/search?q=%2F%2Fevil'])(
  '%s is kept',
  (path) => {
    expect(safePath(path, '/fallback')).toBe(path)
  },
)

test.each([
  'https://evil.test',
  '//evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  '/a\\b',
  '/\t/evil.test',
  '/\n/evil.test',
  'javascript:alert(1)',
  ' /questions',
  'questions',
  '',
  null,
  undefined,
])('%j is not followed', (path) => {
  expect(safePath(path, '/fallback')).toBe('/fallback')
})

test('whatever is asked for, a browser stays on the site', () => {
  const tricky = fc.string({
    unit: fc.constantFrom('/', '\\', '\t', '\n', ':', '@', '.', 'a', '%', '?', '#'),
  })
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string()), (path) => {
      const target = new URL(safePath(path, '/fallback'), 'https://site.test/here')
      expect(target.origin).toBe('https://site.test')
    }),
    { numRuns: 2000 },
  )
})
