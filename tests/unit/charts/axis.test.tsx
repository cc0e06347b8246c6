import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutAxis } from '#app/charts/axis/layout.server.ts'
import { ObservableAxis } from '#app/charts/axis/observable-axis.tsx'
import type { AxisData, AxisPrediction } from '#app/charts/axis/types.ts'
import { aMeasurement } from './chart-data.ts'

const aPrediction = (id: string, lower: number | null, upper: number | null): AxisPrediction => ({
  id,
  record: id.toUpperCase(),
  title: `Prediction ${id}`,
  href: `/predictions/${id}`,
  claim: { record: 'C1', title: 'Equal scaling', href: '/claims/1' },
  region: { lower, upper },
  state: { mark: 'registered', word: 'Registered' },
})

const rivals: AxisData = {
  scale: 'linear',
  predictions: [
    aPrediction('p1', 0.45, 0.55),
    aPrediction('p2', 0.68, 0.78),
    aPrediction('p3', 0.4, null),
  ],
  measurements: [
    aMeasurement({ id: '1' }),
    aMeasurement({ id: '2', value: 0.49, superseded: true }),
    aMeasurement({ id: '3', value: 0.6, low: null, high: null }),
    aMeasurement({ id: '4', value: 0.62, excluded: true }),
  ],
  crucial: [['p2', 'p1']],
}
const draw = (data: AxisData) =>
  renderToStaticMarkup(<ObservableAxis plot={layoutAxis(data)} title="The exponent" />)

test('regions stand on one axis in the order of their bounds', () => {
  const [first, second, open] = layoutAxis(rivals).bars
  expect(first?.bar.to).toBeLessThan(second?.bar.from ?? 0)
  expect(open?.bar).toMatchObject({ to: 100, cutHigh: true })
})

test('a crucial pair is named with the gap between its regions, the lower one first', () => {
  const plot = layoutAxis(rivals)
  expect(
    plot.crucial.map(({ first, second, between }) => [first.record, second.record, ...between]),
  ).toEqual([['P1', 'P2', '0.55', '0.68']])
  expect(plot.bars.map((bar) => bar.apart)).toEqual([['P2'], ['P1'], []])
  expect(draw(rivals)).toContain('shares no value with P2')
})

test('superseded values stay, fainter and in a section of their own', () => {
  const plot = layoutAxis(rivals)
  expect(plot.sections.map(({ kind, rows }) => [kind, rows.map((row) => row.id)])).toEqual([
    ['measured', ['1', '3']],
    ['superseded', ['2']],
    ['excluded', ['4']],
  ])
  expect(draw(rivals)).toContain('plot-row is-faint')
})

test('the tables hold each prediction with its claim and region, and each value', () => {
  const page = draw(rivals)
  for (const text of [
    'P1',
    'Equal scaling',
    '[0.45, 0.55]',
    'at least 0.4',
    '0.62',
    '[0.489, 0.511]',
    'no interval',
  ]) {
    expect(page).toContain(text)
  }
  expect(page).not.toMatch(/NaN|undefined|Infinity/)
})

test.each([
  ['no predictions', { ...rivals, predictions: [], crucial: [] }],
  ['no measurements', { ...rivals, measurements: [] }],
  ['nothing', { scale: 'log', predictions: [], measurements: [], crucial: [] }],
] satisfies [string, AxisData][])('an axis with %s is drawn', (_, data) => {
  expect(draw(data)).not.toMatch(/NaN|undefined|Infinity/)
})
