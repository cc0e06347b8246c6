import { expect, test } from 'vitest'
import { withPosted } from '#app/domain/thread/with-posted.ts'

const named = (...ids: string[]) => ids.map((id) => ({ id }))
const shown = named('a', 'b')
const posted = named('c', 'd')

test('what was posted stands where loading the page again would put it', () => {
  expect(withPosted(shown, posted, 'best')).toEqual(named('a', 'b', 'c', 'd'))
  expect(withPosted(shown, posted, 'oldest')).toEqual(named('a', 'b', 'c', 'd'))
  expect(withPosted(shown, posted, 'newest')).toEqual(named('d', 'c', 'a', 'b'))
})

test('what is shown already is not shown twice', () => {
  expect(withPosted(named('a', 'c'), posted, 'best')).toEqual(named('a', 'c', 'd'))
  expect(withPosted(named('d', 'c'), posted, 'newest')).toEqual(named('d', 'c'))
})
