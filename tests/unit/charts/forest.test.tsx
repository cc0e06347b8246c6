import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Forest } from '#app/charts/forest/forest.tsx'
import { layoutForest } from '#app/charts/forest/layout.server.ts'
import type { ForestData, ForestPlot } from '#app/charts/forest/types.ts'
import { aMeasurement, exponents, manyMeasurements } from './chart-data.ts'

const draw = (data: ForestData) =>
  renderToStaticMarkup(<Forest plot={layoutForest(data)} title="Exponent against its region" />)
const rowsOf = (plot: ForestPlot) =>
  plot.sections.flatMap(({ rows, folds }) => [...rows, ...folds.flatMap((fold) => fold.rows)])
const alone = (rows: ForestData['rows'], changes: Partial<ForestData> = {}): ForestData => ({
  scale: 'linear',
  region: { lower: 0.45, upper: 0.55 },
  rows,
  pool: null,
  ...changes,
})

test('measurements stand in the section of what is done with them', () => {
  const { sections } = layoutForest(exponents)
  const told = sections.map(({ kind, rows }) => [kind, rows.map((row) => row.id)])
  expect(told).toEqual([
    ['pool', ['1', '2']],
    ['aside', ['3']],
    ['bare', ['4', '5']],
    ['excluded', ['6']],
  ])
})

test('the region lies within the plot and the pool within its prediction interval', () => {
  const { region, pool } = layoutForest(exponents)
  expect(region).toMatchObject({ cutLow: false, cutHigh: false })
  expect(region?.from).toBeGreaterThan(0)
  expect(region?.to).toBeLessThan(100)
  expect(pool?.prediction?.from).toBeLessThan(pool?.bar.from ?? 0)
  expect(pool?.prediction?.to).toBeGreaterThan(pool?.bar.to ?? 100)
})

test('verdicts differ in shape, and a value without uncertainty or left out in its own', () => {
  const rows = rowsOf(layoutForest(exponents))
  expect(rows.map((row) => row.sign)).toEqual([
    'inconclusive',
    'supports',
    'contradicts',
    'bare',
    'bare',
    'excluded',
  ])
  const page = draw(exponents)
  for (const shape of [
    'circle class="solid"',
    'path class="cross"',
    'circle class="hollow"',
    'circle class="hollow thin"',
    'rect class="hollow"',
  ]) {
    expect(page).toContain(`<${shape}`)
  }
})

test('the heaviest measurement has the largest mark', () => {
  const [light, heavy] = rowsOf(layoutForest(exponents))
  expect(heavy?.radius).toBe(7)
  expect(light?.radius).toBeCloseTo(7 * Math.sqrt(0.148 / 0.486), 1)
})

test('a value beyond the axis has an arrow and keeps its number', () => {
  const [row] = rowsOf(
    layoutForest(alone([aMeasurement({ value: 40, low: null, high: null, used: false })])),
  )
  expect(row?.spot).toEqual({ at: 100, off: 1 })
  expect(row?.value).toBe('40')
})

test('the table holds every number, verdict, reason and link', () => {
  const page = draw(exponents)
  for (const row of rowsOf(layoutForest(exponents))) {
    expect(page).toContain(`>${row.value}</td>`)
    if (row.interval) expect(page).toContain(`[${row.interval.join(', ')}]`)
    expect(page).toContain(`href="${row.href}"`)
    if (row.reason) expect(page).toContain(row.reason)
  }
  expect(page).toContain('outside the region, without error bars')
  expect(page).toContain('48.6 %')
  expect(page).toContain('prediction interval [0.479, 0.540]')
  expect(page.match(/<th scope="row">/g)).toHaveLength(7)
})

test.each([
  ['none', alone([])],
  ['one', alone([aMeasurement()])],
  [
    'equal values',
    alone([1, 2, 3].map((id) => aMeasurement({ id: `${id}`, low: 0.5, high: 0.5 }))),
  ],
  ['no region', alone([aMeasurement()], { region: null })],
  ['half-line', alone([aMeasurement()], { region: { lower: 0.45, upper: null } })],
  [
    'extremes',
    alone(
      [
        aMeasurement({ value: 1e300, low: -1e300, high: 1e300 }),
        aMeasurement({ id: '2', value: 1e-300, low: null, high: null }),
      ],
      { region: { lower: 1e-300, upper: 1e300 } },
    ),
  ],
  [
    'log',
    alone(
      [
        aMeasurement({ value: 1e300, low: 1e-300, high: 1e300 }),
        aMeasurement({ id: '2', value: 3, low: 0, high: 9 }),
      ],
      { scale: 'log', region: { lower: null, upper: 2 } },
    ),
  ],
])('a plot of %s is drawn without a hole in its numbers', (_, data) => {
  const page = draw(data)
  expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
  const places = [...page.matchAll(/ (?:x|x1|x2|width)="(-?[\d.]+)%"/g)].map(([, at]) => Number(at))
  expect(places.every((at) => at >= 0 && at <= 100)).toBe(true)
})

test('names are written as text', () => {
  const page = draw(alone([aMeasurement({ label: '<img src=x onerror=alert(1)>' })]))
  expect(page).not.toContain('<img')
})

test('a thousand measurements fold by group, and none is lost', () => {
  const plot = layoutForest(alone(manyMeasurements(1000, 20)))
  expect(rowsOf(plot)).toHaveLength(1000)
  const [section] = plot.sections
  expect(section?.folds).toHaveLength(20)
  expect(section?.rows).toHaveLength(0)
  expect(section?.folds[0]?.counts).toEqual([{ sign: 'supports', count: 50 }])
  expect(draw(alone(manyMeasurements(1000, 20))).match(/<summary>/g)).toHaveLength(20)
})

test('measurements each of a group of its own fold into one line below the first twelve', () => {
  const [section] = layoutForest(alone(manyMeasurements(500, 500))).sections
  expect(section?.rows).toHaveLength(12)
  expect(section?.folds.map((fold) => [fold.name, fold.rows.length])).toEqual([[null, 488]])
})

test('what a group says as a whole is drawn over its folded members', () => {
  const groupEstimates = {
    'Group 1': { mean: 0.47, low: 0.46, high: 0.48, verdict: 'supports' as const },
  }
  const plot = layoutForest(
    alone(manyMeasurements(100, 4), {
      groupEstimates,
      groupNames: { 'Group 1': 'Laboratory one' },
    }),
  )
  const fold = plot.sections[0]?.folds.find(({ name }) => name === 'Laboratory one')
  expect(fold?.estimate).toMatchObject({
    sign: 'supports',
    value: '0.47',
    interval: ['0.46', '0.48'],
  })
})

test('the layout survives being sent as JSON', () => {
  const plot = layoutForest(exponents)
  expect(JSON.parse(JSON.stringify(plot))).toEqual(plot)
})
