import { expect, test } from 'vitest'
import type { Region } from '#app/domain/prediction/region.ts'
import { errorThatTells, gapBetween } from '#app/domain/verdict/settle/tell-apart.ts'
import { termsWith, within } from '#tests/support/factories/judged.ts'
import { drained } from '#tests/support/factories/settled.ts'

const tells = (a: Region, b: Region, over: Parameters<typeof termsWith>[1] = {}) =>
  drained(
    errorThatTells({ id: 'a', terms: termsWith(a, over) }, { id: 'b', terms: termsWith(b, over) }),
  )

test('one measurement tells rivals apart when about either it contradicts the other', () => {
  // From .571 to .423 it is .148, over z(.975) + z(.8) = 2.8016: .0528, so the step below.
  const error = tells(within(0.531, 0.611), within(0.343, 0.423))
  expect(error).toBeCloseTo(10 ** (-31 / 24), 12)
  expect(error).toBe(tells(within(0.343, 0.423), within(0.531, 0.611)))
})

test('of an endless rival only the other is asked, and of two nothing can be said', () => {
  // .08 / 2.8016 = .02856
  expect(tells(within(0.4, 0.44), within(0.5, null))).toBeCloseTo(10 ** (-38 / 24), 12)
  expect(tells(within(null, 0.4), within(0.5, null))).toBeNull()
  expect(tells(within(null, 0.4), within(0.5, null), { domain: within(0, 1) })).not.toBeNull()
})

test('how far two regions lie apart is measured on the scale', () => {
  const linear = termsWith(within(1, 2))
  expect(gapBetween(within(1, 2), within(20, null), linear)).toBe(18)
  expect(gapBetween(within(1, 2), within(20, null), { ...linear, scale: 'log' })).toBeCloseTo(
    Math.log(10),
    12,
  )
  expect(gapBetween(within(1, 2), within(2, 3), linear)).toBe(0)
})
