import { expect, test } from 'vitest'
import { footingOfClaim, weakestSupport } from '#app/domain/claim/footing.ts'
import type { PredictionOfClaim } from '#app/domain/claim/prediction-of-claim.ts'
import { reasonOf } from '#app/domain/claim/reason.ts'

const supporting = (number: number, given: Partial<PredictionOfClaim> = {}) =>
  reasonOf({
    id: `p${number}`,
    number,
    essential: false,
    registered: true,
    resolution: null,
    pooled: 'supports',
    inSample: false,
    positions: { inside: 0, outside: 0 },
    footing: 'known',
    ...given,
  })

test('a supported claim is foretold if one prediction that supports it is', () => {
  expect(footingOfClaim('supported', [supporting(1)])).toBe('known')
  const foretold = supporting(2, { footing: 'foretold' })
  expect(footingOfClaim('supported', [supporting(1), foretold])).toBe('foretold')
  expect(footingOfClaim('contested', [foretold])).toBeNull()
})

test('a prediction that speaks against or not at all lends no footing', () => {
  const silent = supporting(1, { pooled: 'inconclusive', footing: null })
  const against = supporting(2, { pooled: 'contradicts', footing: 'foretold' })
  expect(footingOfClaim('supported', [silent, against, supporting(3)])).toBe('known')
})

test('a resolution has a footing only where the verdict says the same', () => {
  const confirmed = (pooled: PredictionOfClaim['pooled']) =>
    supporting(1, { resolution: 'confirmed', pooled, footing: 'foretold' })
  expect(footingOfClaim('supported', [confirmed('supports')])).toBe('foretold')
  expect(footingOfClaim('supported', [confirmed('contradicts')])).toBeNull()
  expect(footingOfClaim('supported', [confirmed(null)])).toBeNull()
})

test('the support that the smallest share of analyses bears out is the weakest', () => {
  const bent = (number: number, agree: number, of: number) =>
    supporting(number, { robustness: { agree, of } })
  expect(weakestSupport([bent(1, 6, 6), bent(2, 14, 16), bent(3, 15, 16)])).toMatchObject({
    prediction: { number: 2 },
    agree: 14,
    of: 16,
  })
  expect(weakestSupport([supporting(1)])).toBeNull()
})
