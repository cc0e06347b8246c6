import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutRunning } from '#app/charts/running/layout.server.ts'
import { RunningChart } from '#app/charts/running/running-chart.tsx'
import { runningMeans } from '#app/charts/running/running-means.server.ts'
import type { ScoredAt } from '#app/charts/running/types.ts'
import { day } from './credence-data.ts'

const scored = (at: string, score: number): ScoredAt => ({ at: day(at), score })
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
  // Mean 1.19 / 6, standard deviation 0.233016, standard error 0.095128.
  expect(means[5]?.mean).toBeCloseTo(0.198333, 6)
  expect(means[5]?.interval?.low).toBeCloseTo(0.011885, 5)
  expect(means[5]?.interval?.high).toBeCloseTo(0.384782, 5)
})

test('what is decided at one moment makes one step', () => {
  const means = runningMeans([scored('2027-01-01', 0), scored('2027-01-01', 0.5)])
  expect(means).toEqual([{ at: day('2027-01-01').getTime(), n: 2, mean: 0.25, interval: null }])
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
  const rows = [...page.matchAll(/<td class="right">(\d)<\/td>/g)].map(([, n]) => n)
  expect(rows).toEqual(['6', '5', '4', '3', '2', '1'])
  expect(page).toContain('0.012 to 0.385')
})

test('a thousand scores keep a table of a hundred rows', () => {
  const scores = Array.from({ length: 1000 }, (_, place) => ({
    at: day('2020-01-01').getTime() + place * 24 * 60 * 60 * 1000,
    score: 0.2,
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
