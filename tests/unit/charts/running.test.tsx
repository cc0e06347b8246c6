import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutRunning } from '#app/charts/running/layout.server.ts'
import { RunningChart } from '#app/charts/running/running-chart.tsx'
import { runningMeans } from '#app/charts/running/running-means.server.ts'
import type { ScoredAt } from '#app/charts/running/types.ts'
import { clusteredMean } from '#app/domain/statistics/clustered-mean.ts'
import { day } from './credence-data.ts'

const scored = (at: string, score: number): ScoredAt => ({
  at: day(at),
  score,
  weight: 1,
  prediction: at,
})
const six = [0.04, 0.64, 0.09, 0.16, 0.01, 0.25].map((score, place) =>
  scored(`2027-01-0${place + 1}`, score),
)
const draw = (scores: ScoredAt[]) =>
  renderToStaticMarkup(
    <RunningChart plot={layoutRunning(scores, day('2027-01-11'))} title="Score over time" />,
  )

test('each moment has the mean of all scores up to it, and from five on its interval', () => {
  const means = runningMeans(six.toReversed())
  expect(means.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6])
  expect(means[1]?.mean).toBeCloseTo(0.34, 12)
  expect(means[3]?.interval).toBeNull()
  // Mean 1.19 / 6, standard deviation 0.233016, standard error 0.095128, t with 5 degrees 2.570582.
  expect(means[5]?.mean).toBeCloseTo(0.198333, 6)
  expect(means[5]?.interval?.low).toBe(0)
  expect(means[5]?.interval?.high).toBeCloseTo(0.442868, 5)
})

test('each moment has the interval of its scores by weight and prediction', () => {
  const scores = six.map((one, place) => ({
    ...one,
    weight: (place + 1) / 6,
    prediction: String(place % 5),
  }))
  const last = runningMeans(scores).at(-1)
  const whole = clusteredMean(
    scores.map(({ score, weight, prediction }) => ({ value: score, weight, cluster: prediction })),
  )
  expect(last?.mean).toBeCloseTo(whole?.mean ?? 0, 12)
  expect(last?.interval?.high).toBeCloseTo(whole?.spread?.high ?? 0, 12)
})

test('what is decided at one moment makes one step', () => {
  const means = runningMeans([scored('2027-01-01', 0), scored('2027-01-01', 0.5)])
  expect(means).toEqual([
    { at: day('2027-01-01').getTime(), n: 2, predictions: 1, mean: 0.25, interval: null },
  ])
})

test('the last mean is labelled and stands to the end', () => {
  const plot = layoutRunning(six, day('2027-01-11'))
  expect(plot.end?.text).toBe('0.198')
  expect(plot.line).toMatch(/^M0 .*H1000$/)
  expect(plot.ticks.at(-1)?.n).toBe(6)
})

test('the scale holds all that is drawn', () => {
  const plot = layoutRunning([scored('2027-01-01', 0.98)], day('2027-01-11'))
  expect(plot.end?.y).toBeGreaterThanOrEqual(0)
  expect(plot.levels.at(-1)?.text).toBe('1')
})

test('the table holds number, mean and interval of each moment, the newest first', () => {
  const page = draw(six)
  const cells = [...page.matchAll(/<td class="right">(\d)<\/td><td class="right">(\d)<\/td>/g)]
  expect(cells.map(([, n]) => n)).toEqual(['6', '5', '4', '3', '2', '1'])
  expect(cells.map(([, , predictions]) => predictions)).toEqual(['6', '5', '4', '3', '2', '1'])
  expect(page).toContain('0.000 to 0.443')
})

test('a thousand scores keep a table of a hundred rows', () => {
  const scores = Array.from({ length: 1000 }, (_, place) => ({
    at: day('2020-01-01').getTime() + place * 24 * 60 * 60 * 1000,
    score: 0.2,
    weight: 1,
    prediction: String(place),
  }))
  const plot = layoutRunning(scores, day('2027-01-01'))
  expect([plot.rows.length, plot.left, plot.rows[0]?.n]).toEqual([100, 900, 1000])
  expect(plot.rows[0]?.interval).toEqual(['0.200', '0.200'])
})

test.each([
  ['none', []],
  ['one', [scored('2027-01-11', 0.1)]],
] satisfies [string, ScoredAt[]][])(
  'with %s scored there is no hole in the numbers',
  (_, scores) => {
    const page = draw(scores)
    expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
    expect(page.includes('Nothing has been scored yet.')).toBe(scores.length === 0)
  },
)
