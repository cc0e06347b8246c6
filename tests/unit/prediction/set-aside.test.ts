import { expect, test } from 'vitest'
import { type MeasurementStanding, whyAside } from '#app/domain/prediction/set-aside.ts'

const row = (over: Partial<MeasurementStanding> = {}): MeasurementStanding => ({
  standing: 'counted',
  standingReason: 'another optimizer',
  conditionKeys: ['data'],
  excluded: false,
  excludedReason: 'not tuned',
  superseded: false,
  withdrawn: false,
  bare: true,
  ...over,
})

test.each<[Partial<MeasurementStanding>, object]>([
  [
    { excluded: true, superseded: true },
    { kind: 'excluded', reason: 'not tuned' },
  ],
  [{ superseded: true, withdrawn: true }, { kind: 'corrected' }],
  [{ withdrawn: true, standing: 'offered' }, { kind: 'withdrawn' }],
  [{ standing: 'offered' }, { kind: 'offered', keys: ['data'] }],
  [{ standing: 'out-of-scope' }, { kind: 'out-of-scope', keys: ['data'] }],
  [{ standing: 'not-comparable' }, { kind: 'not-comparable', reason: 'another optimizer' }],
  [{ standing: 'input' }, { kind: 'input' }],
])('%o is left out, and a reader is told why', (over, why) => {
  expect(whyAside(row(over), undefined)).toEqual({ ...why, leftOut: true })
})

test('what is judged and takes no part in the pool says why', () => {
  const aside = (reason: Parameters<typeof whyAside>[1]) => whyAside(row(), reason)
  expect(aside({ reason: 'same-group', inFavourOf: 'b' })).toEqual({
    kind: 'same-group',
    inFavourOf: 'b',
    leftOut: false,
  })
  expect(aside({ reason: 'outside-own-interval', inFavourOf: null })).toEqual({
    kind: 'outside-own-interval',
    leftOut: false,
  })
  expect(aside({ reason: 'no-standard-error', inFavourOf: null })).toEqual({
    kind: 'no-standard-error',
    bare: true,
    leftOut: false,
  })
})

test('a measurement in the pool has no reason', () => {
  expect(whyAside(row(), undefined)).toBeNull()
})
