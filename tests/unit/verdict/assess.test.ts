import { expect, test } from 'vitest'
import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import { type Attached, assess } from '#app/domain/verdict/assess.ts'

const region = { lower: 0.45, upper: 0.55 }

const attached = (id: string, over: Partial<Attached> = {}): Attached => ({
  id,
  estimate: estimateOf(0.5, { kind: 'se', se: 0.01, df: null }, 'linear'),
  standing: 'counted',
  inForce: true,
  group: id,
  publishedAt: null,
  inSample: false,
  ...over,
})

const assessed = (...all: Attached[]) => assess(all, region, 'linear')

test('support is from the data that made the prediction where all that counts is', () => {
  const own = attached('own', { inSample: true })
  expect(assessed(own).inSample).toBe(true)
  expect(assessed(own, attached('other')).inSample).toBe(false)
  expect(assessed(own, attached('elsewhere', { standing: 'out-of-scope' })).inSample).toBe(true)
  expect(assessed(own, attached('withdrawn', { inForce: false })).inSample).toBe(true)
})

test('without support nothing is from the data that made the prediction', () => {
  const beside = estimateOf(0.7, { kind: 'se', se: 0.01, df: null }, 'linear')
  expect(assessed().inSample).toBe(false)
  expect(assessed(attached('own', { inSample: true, estimate: beside })).inSample).toBe(false)
  const apart = attached('own', { inSample: true, standing: 'not-comparable' })
  expect(assessed(apart).inSample).toBe(false)
})

test('what does not count is judged, and is in no tally and no pool', () => {
  const { each, tally, pooled } = assessed(
    attached('counts'),
    attached('offered', { standing: 'offered' }),
    attached('excluded', { inForce: false }),
  )
  expect([...each.values()].map(({ verdict }) => verdict)).toEqual(Array(3).fill('supports'))
  expect(tally).toEqual({ supports: 1, contradicts: 0, inconclusive: 0, inside: 0, outside: 0 })
  expect(pooled?.k).toBe(1)
})

test('of two equally precise ones of a group the one that was public first is pooled', () => {
  const [early, late] = [new Date('2025-01-01'), new Date('2026-01-01')]
  const { choice } = assessed(
    attached('a', { group: 'north', publishedAt: late }),
    attached('b', { group: 'north', publishedAt: early }),
  )
  expect(choice.used.map(({ candidate }) => candidate.id)).toEqual(['b'])
})
