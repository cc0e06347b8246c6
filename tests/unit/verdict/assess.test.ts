import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareEstimate } from '#app/domain/measurement/estimate.ts'
import { RULE_WITHOUT_ONE } from '#app/domain/prediction/decision-rule.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import { USUAL_POOL } from '#app/domain/verdict/outcome.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'

const terms = termsWith(within(0.45, 0.55))
const attached = (id: string, over: Partial<Attached> = {}) => measuredAs(id, 0.5, 0.01, over)
const assessed = (...all: Attached[]) => assess(all, terms)

test('data that made the prediction decide nothing and are tallied nowhere', () => {
  const own = attached('own', { inSample: true })
  expect(assessed(own)).toMatchObject({
    inSample: true,
    pooled: null,
    verdict: { verdict: 'inconclusive', reason: { key: 'in-sample-only', measurements: ['own'] } },
    tally: { supports: 0, contradicts: 0, inconclusive: 0 },
    setAside: [{ id: 'own', reason: 'in-sample' }],
  })
  expect(assessed(own, attached('other'))).toMatchObject({
    inSample: false,
    verdict: { verdict: 'supports', reason: { key: 'one-group' } },
    tally: { supports: 1 },
  })
})

test('what does not count for another reason is no in-sample data', () => {
  const apart = attached('own', { inSample: true, standing: 'not-comparable' })
  expect(assessed(apart).inSample).toBe(false)
  expect(assessed().inSample).toBe(false)
})

const reanalysis = (id: string, value: number) =>
  measuredAs(id, value, 0.01, { inSample: true, reanalysis: true })
const asked = (...all: Attached[]) =>
  assess(
    all,
    termsWith(within(0.45, 0.55), { rule: { ...RULE_WITHOUT_ONE, reanalysesDecide: true } }),
  ).verdict

test('where the rule lets re-analyses decide, they contradict and do not support', () => {
  expect(asked(reanalysis('a', 0.7)).verdict).toBe('contradicts')
  expect(asked(reanalysis('a', 0.5))).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'in-sample-only', measurements: ['a'] },
  })
  expect(assessed(reanalysis('a', 0.7)).verdict.verdict).toBe('inconclusive')
})

test('a re-analysis stands against the support of others, and for none of their contradictions', () => {
  expect(asked(attached('b')).verdict).toBe('supports')
  expect(asked(reanalysis('a', 0.7), attached('b'))).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'groups-disagree' },
  })
  expect(asked(reanalysis('a', 0.5), attached('b')).verdict).toBe('supports')
  expect(asked(reanalysis('a', 0.5), measuredAs('b', 0.7, 0.01)).verdict).toBe('contradicts')
})

test('the data themselves never enter, whatever the rule lets', () => {
  expect(asked(measuredAs('a', 0.7, 0.01, { inSample: true }))).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'in-sample-only' },
  })
})

test('what does not count is judged, and is in no tally and no pool', () => {
  const { each, tally, pooled, setAside } = assessed(
    attached('counts'),
    attached('offered', { standing: 'offered' }),
    attached('excluded', { inForce: false }),
  )
  expect([...each.values()].map(({ verdict }) => verdict)).toEqual(Array(3).fill('supports'))
  expect(tally).toEqual({ supports: 1, contradicts: 0, inconclusive: 0, inside: 0, outside: 0 })
  expect(pooled?.k).toBe(1)
  expect(setAside).toEqual([
    { id: 'offered', reason: 'not-comparable', inFavourOf: null },
    { id: 'excluded', reason: 'excluded', inFavourOf: null },
  ])
})

test('bare values are tallied by their place', () => {
  const bare = (id: string, value: number) => attached(id, { estimate: bareEstimate(value) })
  expect(assessed(bare('a', 0.5), bare('b', 0.7), bare('c', 0.8)).tally).toMatchObject({
    inside: 1,
    outside: 2,
  })
})

test('a choice by hand cannot bring in what may not be judged', () => {
  const rows = [attached('a', { group: 'x', inForce: false }), attached('b', { group: 'x' })]
  const { groups, otherwise } = assess(rows, terms, { ...USUAL_POOL, byHand: new Set(['a']) })
  expect(groups).toMatchObject([{ members: ['b'], by: 'only-one' }])
  expect(otherwise).toBeNull()
})

test('by precision the smallest error speaks, then the earlier, then the lower id', () => {
  const day = (n: number) => new Date(Date.UTC(2025, 0, n))
  const speaks = (...all: Attached[]) =>
    assess(
      all.map((one) => ({ ...one, group: 'x' })),
      terms,
      { ...USUAL_POOL, within: 'most-precise' },
    ).groups[0]?.members
  expect(speaks(attached('a'), measuredAs('b', 0.5, 0.005))).toEqual(['b'])
  expect(
    speaks(attached('a', { publishedAt: day(2) }), attached('b', { publishedAt: day(1) })),
  ).toEqual(['b'])
  expect(speaks(attached('b'), attached('a'), attached('c'))).toEqual(['a'])
})

test('a group may be named like a measurement without one', () => {
  expect(assessed(attached('x'), attached('a', { group: 'x' })).groups).toHaveLength(2)
})

const anything = fc.array(
  fc.record({
    value: fc.integer({ min: 30, max: 70 }).map((n) => n / 100),
    se: fc.constantFrom(0.001, 0.01, 0.05),
    n: fc.integer({ min: 2, max: 9 }),
    few: fc.boolean(),
    group: fc.constantFrom('', 'x', 'y', 'z'),
  }),
  { maxLength: 14 },
)

test('nobody is lost, and neither the order nor the mirror changes what is decided', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (rows, turn) => {
      const built = rows.map(({ value, se, n, few, group }, i) =>
        measuredAs(`m${i}`, value, few ? { kind: 'sd', sd: se, n } : se, { group }),
      )
      const at = turn % (built.length + 1)
      const turned = [...built.slice(at), ...built.slice(0, at)]
      const { groups, setAside, verdict } = assess(built, terms)
      const spoken = groups.flatMap(({ members }) => members)
      expect(spoken.length + setAside.length).toBe(built.length)
      expect(assess(turned, terms).verdict.verdict).toBe(verdict.verdict)
      const mirrored = rows.map(({ value, se, n, few, group }, i) =>
        measuredAs(`m${i}`, -value, few ? { kind: 'sd', sd: se, n } : se, { group }),
      )
      expect(assess(mirrored, termsWith(within(-0.55, -0.45))).verdict.verdict).toBe(
        verdict.verdict,
      )
    }),
  )
})
