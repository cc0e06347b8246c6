import { expect, test } from 'vitest'
import { evidenceEvents } from '#app/domain/credence/evidence-events.ts'
import { meanOf, scoreForecasts } from '#app/domain/credence/score-forecasts.ts'

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
const forecast = { median: 0.26, low: 0.23, high: 0.28 }

// Interval scores of [.23, .28] by hand: .05 wide; 1.85 = .05 + 20·.09 at .37.
test('an interval is scored at each value that became public after it', () => {
  const outcomes = [
    { value: 0.25, at: at(5) },
    { value: 0.37, at: at(9) },
  ]
  const scores = scoreForecasts([{ forecast, at: at(1) }], outcomes, 'linear')
  expect(scores[0]).toBeCloseTo(0.05, 4)
  expect(scores[1]).toBeCloseTo(1.85, 4)
  expect(meanOf(scores)).toBeCloseTo(0.95, 4)
  expect(scoreForecasts([{ forecast, at: at(6) }], outcomes, 'linear')).toHaveLength(1)
  expect(scoreForecasts([{ forecast, at: at(9) }], outcomes, 'linear')).toEqual([])
  expect(meanOf([])).toBeNull()
})

test('of several forecasts the one is scored that stood, and none where it was taken back', () => {
  const wide = { median: 0.3, low: 0.2, high: 0.4 }
  const changes = [
    { forecast: wide, at: at(1) },
    { forecast, at: at(3) },
    { forecast: null, at: at(7) },
  ]
  const outcome = (day: number) => [{ value: 0.25, at: at(day) }]
  expect(scoreForecasts(changes, outcome(2), 'linear')[0]).toBeCloseTo(0.2, 12)
  expect(scoreForecasts(changes, outcome(5), 'linear')[0]).toBeCloseTo(0.05, 12)
  expect(scoreForecasts(changes, outcome(8), 'linear')).toEqual([])
})

test('on a log scale intervals are scored in natural logarithms', () => {
  const changes = [{ forecast: { median: 10, low: 1, high: 100 }, at: at(1) }]
  const [inside] = scoreForecasts(changes, [{ value: 50, at: at(2) }], 'log')
  expect(inside).toBeCloseTo(Math.log(100), 12)
  const [missed] = scoreForecasts(changes, [{ value: 1000, at: at(2) }], 'log')
  expect(missed).toBeCloseTo(Math.log(100) + 20 * Math.log(10), 12)
})

const measured = (over: object) => ({
  id: 'one',
  standing: 'counted' as const,
  verdict: 'supports' as const,
  createdAt: at(5),
  publishedAt: at(1),
  excludedAt: null,
  number: 1,
  slug: '',
  status: 'reported',
  ...over,
})

test('an experiment is told once for each of its verdicts, when it came to the site', () => {
  const events = evidenceEvents([
    measured({}),
    measured({ id: 'two', createdAt: at(7) }),
    measured({ id: 'three', verdict: 'contradicts', createdAt: at(6), excludedAt: at(8) }),
    measured({ id: 'four', number: 2, createdAt: at(2), publishedAt: at(3) }),
  ])
  expect(
    events.map(({ kind, number, verdict, at: when }) => [kind, number, verdict, when]),
  ).toEqual([
    ['reported', 2, 'supports', at(3)],
    ['reported', 1, 'supports', at(5)],
    ['reported', 1, 'contradicts', at(6)],
    ['excluded', 1, null, at(8)],
  ])
})

test('what does not count or is not reported yet has moved nobody', () => {
  const rows = [measured({ standing: 'offered' }), measured({ status: 'running' })]
  expect(evidenceEvents(rows)).toEqual([])
})
