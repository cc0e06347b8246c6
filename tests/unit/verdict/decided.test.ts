import { expect, test } from 'vitest'
import type { Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'

type Row = [value: number, se: number]
const groups = (...rows: Row[]) => rows.map(([y, se], i) => measuredAs(`g${i + 1}`, y, se))
const same = (times: number, row: Row): Row[] => Array.from({ length: times }, () => row)

const named = (...numbers: number[]) => numbers.map((i) => `g${i}`)

test.each([
  [
    'three below and three above, whose mean lies in the middle',
    groups(...same(3, [0, 0.002]), ...same(3, [1, 0.002])),
    [0.05, 0.95],
    [-0.0748, 1.0748],
    'inconclusive',
    'groups-disagree',
    named(1, 2, 3, 4, 5, 6),
  ],
  [
    'two that each support',
    groups([3, 0.1], [3.05, 0.1]),
    [2.5, 3.5],
    [2.126536, 3.923464],
    'supports',
    'each-group-alone',
    named(1, 2),
  ],
  [
    'one that supports and one that agrees and is vague',
    groups([0.26, 0.01], [0.27, 0.04]),
    [0.23, 0.29],
    [0.13732, 0.383857],
    'supports',
    'decided-by-some',
    named(1),
  ],
  [
    'a third that lies above',
    groups([0.26, 0.01], [0.27, 0.04], [0.34, 0.02]),
    [0.23, 0.29],
    [0.172074, 0.409561],
    'inconclusive',
    'groups-disagree',
    named(3),
  ],
  [
    'one of nine that lies above',
    groups(...same(8, [0.26, 0.01]), [0.4, 0.01]),
    [0.2, 0.3],
    [0.239684, 0.311427],
    'inconclusive',
    'groups-disagree',
    named(9),
  ],
  [
    'one of twelve that lies above',
    groups(...same(11, [0.26, 0.01]), [0.4, 0.01]),
    [0.2, 0.3],
    [0.245989, 0.297345],
    'supports',
    'one-opposes',
    named(12),
  ],
] as [
  string,
  ReturnType<typeof groups>,
  [number, number],
  [number, number],
  Verdict,
  VerdictReasonKey,
  string[],
][])('%s', (_, all, [lower, upper], [low, high], verdict, key, measurements) => {
  const assessment = assess(all, termsWith(within(lower, upper)))
  expect(assessment.pooled?.low).toBeCloseTo(low, 6)
  expect(assessment.pooled?.high).toBeCloseTo(high, 6)
  expect(assessment.verdict).toMatchObject({ verdict, reason: { key, measurements } })
  expect(assessment.verdict.opposed).toBe(key === 'groups-disagree' || key === 'one-opposes')
})

test('the stricter level of a group is shared out among all', () => {
  const { groups: two } = assess(groups([0, 1], [0, 1]), termsWith(within(-2.24141, 2.24141)))
  expect(two.map(({ strict }) => strict)).toEqual(['in', 'in'])
  const { groups: beyond } = assess(groups([0, 1], [0, 1]), termsWith(within(-2.2414, 2.2414)))
  expect(beyond.map(({ side, strict }) => [side, strict])).toEqual([
    ['in', 'open'],
    ['in', 'open'],
  ])
})

test('too few groups wait for more, and so many are told', () => {
  const rule = { level: 0.95, groupsAtLeast: 3, reanalysesDecide: false }
  const terms = termsWith(within(0.2, 0.3), { rule })
  expect(assess(groups([0.25, 0.001]), terms).verdict).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'too-few-groups', count: 2 },
  })
  expect(assess(groups(...same(3, [0.25, 0.001])), terms).verdict.verdict).toBe('supports')
})

const E9_AND_E45 = [
  measuredAs('E9', 1.81686, 0.02566, { group: 'fits' }),
  measuredAs('E45', 1.7503, 0.0256, { group: 'fits' }),
]

test('analyses of one group that disagree decide nothing, and are named', () => {
  expect(assess(E9_AND_E45, termsWith(within(1.66, 1.72))).verdict).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'analyses-disagree', groups: ['group fits'], measurements: ['E9', 'E45'] },
  })
})

test('members of a group that all decide the same way alone give it that side, not strictly', () => {
  const both = [
    measuredAs('a', 0.26, 0.005, { group: 'one' }),
    measuredAs('b', 0.27, 0.005, { group: 'one' }),
  ]
  const { groups: found, verdict } = assess(both, termsWith(within(0.23, 0.28)))
  expect(found).toMatchObject([{ by: 'combined', side: 'in', strict: 'open' }])
  expect(verdict).toMatchObject({ verdict: 'supports', reason: { key: 'one-group' } })
})

test('one that a person names speaks for its group, and what it would be otherwise is told', () => {
  const choice = {
    method: 'reml',
    interval: 'hartung-knapp',
    within: 'combined',
    named: true,
  } as const
  const terms = termsWith(within(1.66, 1.72))
  const byName = assess(E9_AND_E45, terms, { ...choice, byHand: new Set(['E9']) })
  expect(byName.verdict.verdict).toBe('contradicts')
  expect(byName.otherwise).toBe('inconclusive')
  expect(byName.setAside).toEqual([{ id: 'E45', reason: 'same-group', inFavourOf: 'E9' }])
  expect(assess(E9_AND_E45, terms).otherwise).toBeNull()
})

const limit = (side: 'upper' | 'lower', level: number | null): Uncertainty => ({
  kind: 'limit',
  side,
  level,
})

test('limits alone decide where each does, and are never pooled', () => {
  const terms = termsWith(within(0, 0.05), { domain: within(0, null) })
  const upper = [
    measuredAs('a', 0.04, limit('upper', 0.95)),
    measuredAs('b', 0.03, limit('upper', 1)),
  ]
  const { pooled, verdict, setAside } = assess(upper, terms)
  expect(pooled).toBeNull()
  expect(verdict).toMatchObject({ verdict: 'supports', reason: { key: 'each-group-alone' } })
  expect(setAside.map(({ reason }) => reason)).toEqual(['limit', 'limit'])
})

test('a limit opposes a pool as it stands, whatever level the groups share', () => {
  const both = [measuredAs('a', 0.03, 0.001), measuredAs('b', 0.06, limit('lower', 0.95))]
  expect(assess(both, termsWith(within(0, 0.05))).verdict).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'groups-disagree', measurements: ['b'] },
  })
})

test('of the limits of a group the weakest on each side counts, and an interval goes before', () => {
  const terms = termsWith(within(0, 0.05), { domain: within(0, null) })
  const weak = [
    measuredAs('a', 0.04, limit('upper', 0.95), { group: 'one' }),
    measuredAs('b', 0.07, limit('upper', 0.95), { group: 'one' }),
  ]
  expect(assess(weak, terms).verdict).toMatchObject({ verdict: 'inconclusive' })
  const measured = [...weak, measuredAs('c', 0.03, 0.001, { group: 'one' })]
  expect(assess(measured, terms)).toMatchObject({
    verdict: { verdict: 'supports' },
    groups: [{ members: ['c'] }],
  })
})

test.each([
  ['level-too-low', limit('upper', 0.9)],
  ['unknown-level', limit('upper', null)],
  ['unknown-level', { kind: 'interval', low: 0.02, high: 0.04, level: null }],
  ['outside-own-interval', { kind: 'interval', low: 0.01, high: 0.02, level: 0.95 }],
  ['no-uncertainty', { kind: 'none' }],
] as [VerdictReasonKey, Uncertainty][])('what cannot be judged says %s', (key, uncertainty) => {
  const { groups: found, verdict } = assess(
    [measuredAs('a', 0.03, uncertainty)],
    termsWith(within(0, 0.05)),
  )
  expect(found).toEqual([])
  expect(verdict).toMatchObject({
    verdict: 'inconclusive',
    reason: { key, measurements: ['a'], count: 1 },
  })
})

test('without measurements nothing is measured', () => {
  expect(assess([], termsWith(within(0, 1))).verdict).toMatchObject({
    verdict: 'inconclusive',
    reason: { key: 'nothing-measured' },
    interval: null,
    position: null,
  })
})

test('precisions that no number spans are refused in words', () => {
  const apart = [measuredAs('a', 1e149, 1e149), measuredAs('b', 1e-140, 1e-145)]
  const { pooled, verdict } = assess(apart, termsWith(within(0.5, 0.6)))
  expect(pooled).toBeNull()
  expect(verdict).toMatchObject({ verdict: 'inconclusive' })
  expect(verdict.reason.key).toBe('beyond-numbers')
})

test('the pooled interval is cut to the domain before it is compared', () => {
  const rows = [measuredAs('a', 0.995, 0.005), measuredAs('b', 0.996, 0.005)]
  const terms = termsWith(within(0.9, 1), { domain: within(0, 1) })
  expect(assess(rows, terms).verdict).toMatchObject({
    verdict: 'supports',
    interval: { high: 1 },
    overlap: 1,
  })
})

test('on a log scale groups are combined and pooled as ratios', () => {
  const log = (id: string, value: number, group: string) => ({
    ...measuredAs(id, value, { kind: 'none' }, { group }),
    estimate: { value, se: 0.1, df: null, limit: null, low: value / 1.2165, high: value * 1.2165 },
  })
  const rows = [log('a', 10, 'x'), log('b', 1000, 'x'), log('c', 100, 'y')]
  const { groups: found, pooled } = assess(rows, termsWith(within(50, 200), { scale: 'log' }))
  expect(Math.exp(found[0]!.y!)).toBeCloseTo(100, 8)
  expect(Math.exp(pooled!.mean)).toBeCloseTo(100, 8)
})

test('ten thousand measurements, of one group each or of five thousand, have one outcome', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) =>
    measuredAs(`m${i}`, 0.5 + ((i * 7919) % 101) / 1e4, { kind: 'sd', sd: 0.02, n: 3 + (i % 5) }),
  )
  const terms = termsWith(within(0.4, 0.6))
  expect(assess(rows, terms).verdict.verdict).toBe('supports')
  const paired = rows.map((row, i) => ({ ...row, group: `pair ${i >> 1}` }))
  expect(assess(paired, terms)).toMatchObject({
    verdict: { verdict: 'supports' },
    groups: { length: 5000 },
  })
})
