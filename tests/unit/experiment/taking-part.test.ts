import { expect, test } from 'vitest'
import { takingPart } from '#app/domain/experiment/taking-part.ts'

test.each([
  ['reported', 0, 0, 0, 'none-measured'],
  ['reported', 3, 0, 0, 'none-attached'],
  ['reported', 3, 5, 0, 'none-counted'],
  ['reported', 3, 5, 1, 'counted'],
  ['reported', 1, 1, 1, 'counted'],
  ['planned', 0, 0, 0, null],
  ['planned', 3, 3, 3, null],
  ['running', 2, 0, 0, null],
  ['withdrawn', 3, 3, 0, null],
  ['draft', 0, 0, 0, null],
] as const)(
  '%s with %i measurements, %i attached, %i counted: %s',
  (state, total, attached, counted, part) => {
    expect(takingPart(state, { total, attached, counted })).toBe(part)
  },
)
