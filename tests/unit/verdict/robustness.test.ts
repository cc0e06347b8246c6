import { expect, test } from 'vitest'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import { robustness } from '#app/domain/verdict/robustness.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'

const bend = (rows: Attached[], terms: Terms) => robustness(rows, terms, assess(rows, terms))

test('one measurement leaves nothing to vary', () => {
  expect(bend([measuredAs('a', 0.5, 0.01)], termsWith(within(0.4, 0.6)))).toBeNull()
  expect(bend([], termsWith(within(0.4, 0.6)))).toBeNull()
})

test('two groups have no more than four ways and two to leave out', () => {
  const rows = [measuredAs('a', 3, 0.1), measuredAs('b', 3.05, 0.1)]
  expect(bend(rows, termsWith(within(2.5, 3.5)))).toEqual({ of: 6, agree: 6, differ: [] })
})

test('three groups have eight ways, and those that change the verdict are named', () => {
  const rows = [
    measuredAs('a', 0.28, 0.02),
    measuredAs('b', 0.37, 0.02),
    measuredAs('c', 0.31, 0.04),
  ]
  const found = bend(rows, termsWith(within(0.25, 0.4)))
  expect(found).toMatchObject({ of: 11, agree: 7 })
  const ways = found?.differ.map(({ analysis, verdict }) => [
    analysis.method,
    analysis.interval,
    analysis.without,
    verdict,
  ])
  expect(ways).toEqual([
    ['reml', 'normal', null, 'supports'],
    ['paule-mandel', 'normal', null, 'supports'],
    ['dersimonian-laird', 'normal', null, 'supports'],
    ['common', 'normal', null, 'supports'],
  ])
})

test('what another choice within a group would say is among the analyses', () => {
  const rows = [
    measuredAs('E9', 1.81686, 0.02566, { group: 'fits' }),
    measuredAs('E45', 1.7503, 0.0256, { group: 'fits' }),
  ]
  expect(bend(rows, termsWith(within(1.66, 1.72)))).toMatchObject({ of: 2, agree: 2 })
  expect(bend(rows, termsWith(within(1.69, 1.81)))).toMatchObject({
    of: 2,
    agree: 1,
    differ: [{ analysis: { within: 'most-precise' }, verdict: 'supports' }],
  })
})

test('leaving a group out asks for one group fewer', () => {
  const rule = { level: 0.95, groupsAtLeast: 3, reanalysesDecide: false }
  const rows = ['a', 'b', 'c'].map((id) => measuredAs(id, 0.5, 0.001))
  expect(bend(rows, termsWith(within(0.4, 0.6), { rule }))).toMatchObject({ of: 11, agree: 11 })
})

test('of more than fifty groups none is left out', () => {
  const rows = Array.from({ length: 51 }, (_, i) => measuredAs(`m${i}`, 0.5, 0.01))
  expect(bend(rows, termsWith(within(0.4, 0.6)))).toMatchObject({ of: 8, agree: 8 })
})
