import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonLowerBound } from '#app/domain/ranking/wilson.ts'
import { parseThreadCursor, threadCursor } from '#app/domain/thread/cursor.ts'
import { readThreadQuery, threadQueryString } from '#app/domain/thread/query.ts'
import { THREAD_SORTS } from '#app/domain/thread/sort.ts'

test('a cursor is read back as exactly what it was made of', () => {
  const votes = fc.nat({ max: 1_000_000 })
  fc.assert(
    fc.property(votes, votes, fc.uuid(), fc.nat({ max: 4e12 }), (up, down, id, time) => {
      const last = { best: wilsonLowerBound(up, down), createdAt: new Date(time), id }
      expect(parseThreadCursor(threadCursor(last))).toEqual(last)
    }),
  )
})

test('anything that is no cursor is the first page', () => {
  for (const typed of [null, undefined, '', 'x', '0_1', "0_1_' or 1=1", 'NaN_1_a', '-1_1_a'])
    expect(parseThreadCursor(typed)).toBeNull()
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = parseThreadCursor(typed)
      expect(read === null || Number.isFinite(read.best + read.createdAt.getTime())).toBe(true)
    }),
  )
})

test('sort order and page survive the query string', () => {
  for (const sort of THREAD_SORTS)
    for (const after of [null, '0.5_17_abc'])
      expect(readThreadQuery(new URLSearchParams(threadQueryString(sort, after)))).toEqual({
        sort,
        after,
      })
  expect(threadQueryString('best')).toBe('')
  expect(readThreadQuery(new URLSearchParams('sort=loudest')).sort).toBe('best')
})
