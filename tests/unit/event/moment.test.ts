import { expect, test } from 'vitest'
import { momentAfter, notBefore } from '#app/domain/event/moment.ts'

const day = (number: number) => new Date(Date.UTC(2027, 2, number))

test('a clock that was set back puts no step before those that it follows', () => {
  expect(notBefore(day(1), day(5), null, day(3))).toEqual(day(5))
  expect(notBefore(day(9), day(5), null)).toEqual(day(9))
})

test('an act comes after what it follows, even where the clock was set back', () => {
  expect(momentAfter(day(5), null)).toEqual(day(5))
  expect(momentAfter(day(5), day(1))).toEqual(day(5))
  expect(momentAfter(day(1), day(5))).toEqual(new Date(day(5).getTime() + 1))
  expect(momentAfter(day(5), day(5))).toEqual(new Date(day(5).getTime() + 1))
})
