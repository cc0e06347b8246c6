import { expect, test } from 'vitest'
import { day } from '#app/domain/text/input.ts'

test('a day is read as its first instant in UTC', () => {
  expect(day.parse('2028-02-29')).toEqual(new Date('2028-02-29T00:00:00Z'))
})

test.each(['2026-02-31', '2027-02-29', '2026-13-01', '26-01-01', 'soon'])(
  '%s is no day of the calendar',
  (typed) => {
    expect(day.safeParse(typed).success).toBe(false)
  },
)
