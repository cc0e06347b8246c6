import { expect, test } from 'vitest'
import { isEnough } from '#app/domain/decision/seconds.ts'
import { windowEnd } from '#app/domain/decision/window.ts'
import type { Role } from '#app/domain/viewer/viewer.ts'

const by = (role?: Role) => ({ personId: 'tom', role })

test('one curator weighs as much as all the seconds asked for, and none may be needed', () => {
  expect([isEnough([by('trusted')], 2), isEnough([by('trusted'), by('trusted')], 2)]).toEqual([
    false,
    true,
  ])
  expect(isEnough([by('curator')], 90)).toBe(true)
  expect(isEnough([by('administrator')], 90)).toBe(true)
  expect([isEnough([], 1), isEnough([], 0)]).toEqual([false, true])
})

test('where the role of a second is not kept, heads are counted', () => {
  expect([isEnough([by()], 2), isEnough([by(), by()], 2)]).toEqual([false, true])
})

test('a window lasts its days, and one of none ends where it began', () => {
  const day = (number: number) => new Date(Date.UTC(2027, 2, number))
  expect(windowEnd(day(1), 14)).toEqual(day(15))
  expect(windowEnd(day(1), 0)).toEqual(day(1))
})
