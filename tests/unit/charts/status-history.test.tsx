import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HistoryChart } from '#app/charts/status-history/history-chart.tsx'
import { layoutHistory } from '#app/charts/status-history/layout.server.ts'
import type { HistoryData } from '#app/charts/status-history/types.ts'
import { day } from './credence-data.ts'

const history = (changes: Partial<HistoryData> = {}): HistoryData => ({
  id: 'history',
  groups: [
    { key: 'confirmed', label: 'Confirmed', tone: 'for' },
    { key: 'open', label: 'Open', tone: 'open' },
    { key: 'refuted', label: 'Refuted', tone: 'against' },
  ],
  points: [
    { at: day('2027-01-01'), counts: [0, 4, 0] },
    { at: day('2027-02-20'), counts: [1, 2, 1] },
  ],
  until: day('2027-04-11'),
  ...changes,
})
const draw = (data: HistoryData) =>
  renderToStaticMarkup(<HistoryChart plot={layoutHistory(data)} title="Statuses over time" />)

test('layers are stacked in the order of the groups and change in steps', () => {
  const [confirmed, open, refuted] = layoutHistory(history()).layers
  expect(confirmed?.area).toBe('M0 1H0.5V0.75H1V1H0.5V1H0Z')
  expect(open?.area).toBe('M0 0H0.5V0.25H1V0.75H0.5V1H0Z')
  expect(refuted?.area).toBe('M0 0H0.5V0H1V0.25H0.5V0H0Z')
})

test('each layer is labelled at its right end with its count, and labels keep apart', () => {
  const groups = Array.from({ length: 8 }, (_, place) => ({
    key: `${place}`,
    label: `Group ${place}`,
    tone: 'open' as const,
  }))
  const points = [{ at: day('2027-01-01'), counts: [1, 1, 1, 1, 1, 1, 1, 100] }]
  const { layers } = layoutHistory(history({ groups, points }))
  for (const [place, layer] of layers.slice(1).entries()) {
    expect((layers[place]?.labelAt ?? 0) - layer.labelAt).toBeGreaterThanOrEqual(16.9)
  }
  expect(draw(history({ groups, points }))).toContain('Group 7 100</text>')
})

test('levels are whole numbers above everything drawn', () => {
  const { levels } = layoutHistory(history())
  expect(levels.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4'])
  expect(levels.map(({ y }) => y)).toEqual([208, 156, 104, 52, 0])
})

test('each tone has a pattern, named after its chart, in the drawing and in the key', () => {
  const page = draw(history())
  for (const tone of ['for', 'open', 'against']) {
    expect(page).toContain(`<pattern id="history-${tone}"`)
    expect(page.split(`fill="url(#history-${tone})"`)).toHaveLength(3)
  }
})

test('the table holds every count and their sum, the newest first', () => {
  const rows = [...draw(history()).matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/>(\d+)<\/td>/g)].map(([, count]) => Number(count)),
  )
  expect(rows).toEqual([
    [1, 2, 1, 4],
    [0, 4, 0, 4],
  ])
})

test('years of days keep a table of a hundred rows and a drawing of a page', () => {
  const points = Array.from({ length: 3000 }, (_, place) => ({
    at: day('2020-01-01').getTime() + place * 24 * 60 * 60 * 1000,
    counts: [place, 1, 1],
  }))
  const plot = layoutHistory(history({ points, until: day('2029-01-01') }))
  expect([plot.rows.length, plot.left]).toEqual([100, 2900])
  expect(draw(history({ points })).length).toBeLessThan(120_000)
})

test.each([
  ['nothing', { points: [] }],
  ['only zeros', { points: [{ at: day('2027-01-01'), counts: [0, 0, 0] }] }],
  ['no groups', { groups: [] }],
  ['one moment', { points: [{ at: day('2027-04-11'), counts: [1, 2, 3] }] }],
  ['missing counts', { points: [{ at: day('2027-01-01'), counts: [1] }] }],
  ['an end before its beginning', { until: day('2026-01-01') }],
] satisfies [string, Partial<HistoryData>][])(
  'a history of %s has no hole in its numbers',
  (_, changes) => {
    expect(draw(history(changes))).not.toMatch(/NaN|Infinity|undefined|null/)
  },
)
