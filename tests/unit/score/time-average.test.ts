import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseline, brier, logScore, peer } from '#app/domain/score/rules.ts'
import type { ForecasterScore } from '#app/domain/score/tally.ts'
import { type ScoringInput, scoreForecasters } from '#app/domain/score/time-average.ts'
import { naiveScores } from '#tests/support/scores/naive-scores.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 2, 1)
const hour = (n: number) => new Date(START + n * HOUR)
const row = (personId: string, p: number | null, at: number) => ({ personId, p, at: hour(at) })

/** A prediction registered at hour 0 and confirmed by what was public at hour 100. */
const confirmed = (
  rows: ReturnType<typeof row>[],
  other: Partial<ScoringInput> = {},
): ScoringInput => ({
  rows,
  registeredAt: hour(0),
  effectiveAt: hour(100),
  deadline: null,
  outcome: 'confirmed',
  ...other,
})

function scoresOf(input: ScoringInput): Record<string, ForecasterScore> {
  const scoring = scoreForecasters(input)
  if (!scoring.ok) throw new Error(scoring.reason)
  return Object.fromEntries(scoring.forecasters.map((score) => [score.personId, score]))
}

test('a credence that stood all the time has the plain scores', () => {
  const { ada, bo } = scoresOf(confirmed([row('ada', 0.8, 0), row('bo', 0.5, 0)]))
  expect(ada).toEqual({
    personId: 'ada',
    brier: expect.closeTo(0.04, 12),
    log: expect.closeTo(0.321928, 6),
    baseline: expect.closeTo(67.807, 3),
    peer: expect.closeTo(47.0004, 4),
    edge: 0,
    crowd: 0,
    crowdCredence: null,
    coverage: 1,
    meanCredence: expect.closeTo(0.8, 12),
    last: 0.8,
  })
  expect(bo?.peer).toBeCloseTo(-47.0004, 4)
})

test('what stood for half the window counts whole for Brier and log, by half for baseline and peer', () => {
  const { ada, bo } = scoresOf(confirmed([row('ada', 0.8, 50), row('bo', 0.5, 0)]))
  expect(ada?.coverage).toBe(0.5)
  expect(ada?.brier).toBeCloseTo(brier(0.8, 1), 12)
  expect(ada?.log).toBeCloseTo(logScore(0.8, 1), 12)
  expect(ada?.baseline).toBeCloseTo(baseline(0.8, 1) / 2, 9)
  expect(ada?.peer).toBeCloseTo(peer([0.8, 0.5], 0, 1) / 2, 9)
  expect(bo?.peer).toBeCloseTo(-peer([0.8, 0.5], 0, 1) / 2, 9)
})

test('between changes the last credence stands', () => {
  const { ada } = scoresOf(confirmed([row('ada', 0.2, 0), row('ada', 0.6, 25)]))
  expect(ada?.meanCredence).toBeCloseTo(0.25 * 0.2 + 0.75 * 0.6, 12)
  expect(ada?.brier).toBeCloseTo(0.25 * 0.64 + 0.75 * 0.16, 12)
  expect(ada?.last).toBe(0.6)
})

test('a credence from before the registration counts from the registration on', () => {
  const { ada } = scoresOf(confirmed([row('ada', 0.1, -20), row('ada', 0.7, -10)]))
  expect(ada?.coverage).toBe(1)
  expect(ada?.meanCredence).toBeCloseTo(0.7, 12)
})

test('a credence given when the answer was public earns nothing, and changes nothing', () => {
  const { ada, bo } = scoresOf(
    confirmed([row('ada', 0.3, 0), row('ada', 0.99, 100), row('bo', 0.99, 100)]),
  )
  expect(ada?.last).toBe(0.3)
  expect(ada?.peer).toBe(0)
  expect(bo).toBeUndefined()
})

test('the window ends with the day of the deadline where that came before the evidence', () => {
  const rows = [row('ada', 0.3, 0), row('ada', 0.9, 40), row('bo', 0.5, 60)]
  const { ada, bo } = scoresOf(confirmed(rows, { deadline: hour(24) }))
  expect(ada?.meanCredence).toBeCloseTo((40 * 0.3 + 8 * 0.9) / 48, 6)
  expect(bo).toBeUndefined()
  const later = scoresOf(confirmed(rows, { deadline: hour(900) }))
  expect(later).toEqual(scoresOf(confirmed(rows)))
})

test('of two credences at the same instant the later row stands', () => {
  const { ada } = scoresOf(confirmed([row('ada', 0.2, 10), row('ada', 0.9, 10)]))
  expect(ada?.meanCredence).toBeCloseTo(0.9, 12)
  expect(ada?.coverage).toBeCloseTo(0.9, 12)
})

test('a withdrawn credence stops counting, for its person and for the others', () => {
  const rows = [row('ada', 0.8, 0), row('bo', 0.5, 0), row('bo', null, 50)]
  const { ada, bo } = scoresOf(confirmed(rows))
  expect(bo).toMatchObject({ coverage: 0.5, last: 0.5 })
  expect(bo?.brier).toBeCloseTo(0.25, 12)
  expect(ada?.peer).toBeCloseTo(peer([0.8, 0.5], 0, 1) / 2, 9)
})

test('who withdrew before the window or in the instant of giving has no score', () => {
  const rows = [row('ada', 0.8, -9), row('ada', null, -5), row('bo', 0.5, 7), row('bo', null, 7)]
  expect(scoresOf(confirmed(rows))).toEqual({})
})

test('a lone forecaster has a peer score of exactly 0', () => {
  const { ada } = scoresOf(confirmed([row('ada', 0.8, 3), row('ada', 0.4, 31)]))
  expect(ada?.peer).toBe(0)
})

test('from the moment their own deciding experiment ran, a person neither earns nor counts', () => {
  const rows = [row('ada', 0.8, 0), row('bo', 0.5, 0), row('bo', 0.99, 30), row('bo', 0.99, 70)]
  const { ada, bo } = scoresOf(confirmed(rows, { until: new Map([['bo', hour(20)]]) }))
  expect(bo).toMatchObject({ coverage: 0.2, last: 0.5 })
  expect(bo?.brier).toBeCloseTo(0.25, 12)
  expect(bo?.baseline).toBeCloseTo(0, 12)
  expect(ada?.peer).toBeCloseTo(0.2 * peer([0.8, 0.5], 0, 1), 9)
})

test('who ran the deciding experiment before the registration has no score', () => {
  const rows = [row('ada', 0.8, 0), row('bo', 0.5, -20)]
  const scores = scoresOf(confirmed(rows, { until: new Map([['bo', hour(-10)]]) }))
  expect(Object.keys(scores)).toEqual(['ada'])
  expect(scores.ada?.peer).toBe(0)
})

test("an experiment run after the window ends nobody's forecast", () => {
  const rows = [row('ada', 0.8, 0), row('bo', 0.5, 0)]
  const later = scoresOf(confirmed(rows, { until: new Map([['bo', hour(100)]]) }))
  expect(later).toEqual(scoresOf(confirmed(rows)))
})

test('a retrodiction is not scored: what decides it was public when it was registered', () => {
  const rows = [row('ada', 0.8, 0)]
  for (const effective of [-5, 0])
    expect(scoreForecasters(confirmed(rows, { effectiveAt: hour(effective) }))).toEqual({
      ok: false,
      reason: 'retrodiction',
    })
})

test('ambiguous and annulled predictions are not scored', () => {
  for (const outcome of ['ambiguous', 'annulled'] as const)
    expect(scoreForecasters(confirmed([row('ada', 0.8, 0)], { outcome }))).toEqual({
      ok: false,
      reason: outcome,
    })
})

const NAMES = ['ada', 'bo', 'cy', 'di', 'ed', 'fay', 'gus', 'hal', 'ivy']
const credences = fc.array(
  fc.record({
    personId: fc.constantFrom(...NAMES),
    p: fc.option(
      fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
      { freq: 6 },
    ),
    at: fc.integer({ min: -20, max: 120 }).map(hour),
  }),
  { maxLength: 60 },
)
const decisions = fc.constantFrom('confirmed' as const, 'refuted' as const)
const stops = fc
  .dictionary(fc.constantFrom(...NAMES), fc.integer({ min: -20, max: 120 }), { maxKeys: 3 })
  .map((hours) => new Map(Object.entries(hours).map(([person, at]) => [person, hour(at)])))

test('the scores are those of the definition, looked up piece by piece', () => {
  fc.assert(
    fc.property(credences, decisions, stops, (rows, outcome, until) => {
      const scores = scoresOf(confirmed(rows, { outcome, until }))
      const expected = naiveScores({
        rows: rows.map((one) => ({ ...one, at: one.at.getTime() })),
        from: hour(0).getTime(),
        to: hour(100).getTime(),
        outcome: outcome === 'confirmed' ? 1 : 0,
        until: Object.fromEntries([...until].map(([person, at]) => [person, at.getTime()])),
      })
      expect(Object.keys(scores).sort()).toEqual([...expected.keys()].sort())
      for (const [person, score] of expected)
        for (const [name, value] of Object.entries(score))
          expect(Math.abs(scores[person]![name as keyof typeof score] - value)).toBeLessThan(1e-9)
    }),
  )
})

test('peer scores sum to 0 over the people, whoever came and went', () => {
  fc.assert(
    fc.property(credences, decisions, stops, (rows, outcome, until) => {
      const scores = Object.values(scoresOf(confirmed(rows, { outcome, until })))
      expect(scores.reduce((sum, score) => sum + score.peer, 0)).toBeCloseTo(0, 8)
    }),
  )
})

test('saying the same again changes no score', () => {
  fc.assert(
    fc.property(credences, decisions, fc.integer({ min: 1, max: 99 }), (rows, outcome, at) => {
      const last = new Map(
        rows
          .filter((one) => one.at.getTime() <= hour(at).getTime())
          .toSorted((a, b) => a.at.getTime() - b.at.getTime())
          .map((one) => [one.personId, one]),
      )
      const repeated = [...rows, ...[...last.values()].map((one) => ({ ...one, at: hour(at) }))]
      const before = scoresOf(confirmed(rows, { outcome }))
      const after = scoresOf(confirmed(repeated, { outcome }))
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
      for (const [person, score] of Object.entries(before))
        for (const name of [
          'brier',
          'log',
          'baseline',
          'peer',
          'edge',
          'coverage',
          'last',
        ] as const)
          expect(after[person]?.[name]).toBeCloseTo(score[name], 8)
    }),
  )
})

test('when thousands have come and gone, the two who remain get the scores of two', () => {
  const crowd = Array.from({ length: 3000 }, (_, i) => row(`p${i}`, (1 + (i % 99)) / 100, i / 100))
  const gone = crowd.map((one, i) => ({ ...one, p: null, at: hour(40 + i / 100) }))
  const pair = [row('ada', 0.8, 80), row('bo', 0.5, 80)]
  const { ada, bo } = scoresOf(confirmed([...crowd, ...gone, ...pair]))
  expect(ada?.peer).toBeCloseTo(0.2 * peer([0.8, 0.5], 0, 1), 9)
  expect(bo?.peer).toBeCloseTo(0.2 * peer([0.8, 0.5], 1, 1), 9)
})

const against = (others: number[], own = 0.99) =>
  scoresOf(
    confirmed([row('ada', own, 0), ...others.map((p, place) => row(`other ${place}`, p, 0))]),
  ).ada

test('the edge is over the median of the others, which two second accounts do not move', () => {
  const ada = against([0.9, 0.9, 0.9, 0.01, 0.01])
  expect(ada?.edge).toBeCloseTo(0.137504, 6)
  expect(ada).toMatchObject({ crowd: 5, crowdCredence: expect.closeTo(0.9, 12) })
  expect(ada?.peer).toBeCloseTo(189.523, 3)
  expect(against([0.9, 0.9, 0.9])?.peer).toBeCloseTo(9.531, 3)
})

test('without five others there is no crowd, and no edge over it', () => {
  expect(against([0.9, 0.01, 0.01, 0.01])).toMatchObject({ edge: 0, crowd: 0, crowdCredence: null })
})

test('the median of an even number of others is the mean of the middle two', () => {
  const { edge } = against([0.1, 0.2, 0.4, 0.8, 0.9, 0.9], 0.9) ?? {}
  expect(edge).toBeCloseTo(Math.log2(0.9 / 0.6), 12)
})

test('the edge is earned while one stands and a crowd does, over the whole window', () => {
  const others = [0.2, 0.3, 0.5, 0.6, 0.7].map((p, place) => row(`other ${place}`, p, 10 * place))
  const { ada } = scoresOf(confirmed([...others, row('ada', 0.8, 0), row('other 4', null, 90)]))
  expect(ada?.edge).toBeCloseTo(0.5 * Math.log2(0.8 / 0.5), 12)
  expect(ada?.crowd).toBe(5)
})
