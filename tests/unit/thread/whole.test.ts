import { expect, test } from 'vitest'
import { LEVELS } from '#app/domain/thread/place.ts'
import { standsOnRecordPage } from '#app/domain/thread/whole.ts'

const stands = (total: number, depth: number, visibility = 'public') =>
  standsOnRecordPage({ record: { total }, comment: { depth, visibility } })

test('a comment is pointed at on its record’s page where that shows every comment', () => {
  expect([stands(150, 0), stands(151, 0)]).toEqual([true, false])
  expect([stands(1, LEVELS - 1), stands(1, LEVELS)]).toEqual([true, false])
})

test('one that is hidden or deleted is not pointed at', () => {
  expect([stands(1, 0, 'hidden'), stands(1, 0, 'deleted')]).toEqual([false, false])
})
