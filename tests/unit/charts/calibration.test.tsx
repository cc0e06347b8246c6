import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CalibrationChart } from '#app/charts/calibration/calibration-chart.tsx'
import { layoutCalibration } from '#app/charts/calibration/layout.server.ts'
import { calibrate, type ForecastPoint } from '#app/domain/score/calibration.ts'

/** So many credences of one value, of which so many came true. */
const some = (p: number, n: number, hits: number): ForecastPoint[] =>
  Array.from({ length: n }, (_, place) => ({
    p,
    outcome: place < hits ? 1 : 0,
    weight: 1,
    prediction: String(place),
  }))
const two = [...some(0.241, 25, 5), ...some(0.956, 100, 100)]
const layout = (points: ForecastPoint[]) => layoutCalibration(calibrate(points).bins)
const draw = (points: ForecastPoint[]) =>
  renderToStaticMarkup(<CalibrationChart plot={layout(points)} title="Calibration" />)

test('a bin stands at its mean credence and at the share that came true', () => {
  const [first, second] = layout(two).marks
  expect(first).toMatchObject({ at: 24.1, y: 249.6, top: 189.9, bottom: 284.4 })
  expect(second).toMatchObject({ at: 95.6, y: 0, top: 0, bottom: 11.5 })
})

test('the area of a mark and the height of a bar show how many', () => {
  const { marks, bars } = layout(two)
  expect(marks.map(({ radius }) => radius)).toEqual([4.5, 9])
  expect(bars.map(({ height, n }) => [height, n])).toEqual([
    [8, '25'],
    [32, '100'],
  ])
})

test('a number too long for its bar is shortened below it and whole in the table', () => {
  const page = draw(some(0.55, 1240, 700))
  expect(page).toContain('>1.2k</text>')
  expect(page).toContain('>1240</td>')
})

test('the table holds every bin with its number, mean, hits, share and interval', () => {
  const page = draw(two)
  expect(page.match(/<th scope="row">/g)).toHaveLength(10)
  for (const text of [
    '20 to 30 %',
    '>25<',
    '24.1 %',
    '>5<',
    '20 %',
    '8.9 to 39.1 %',
    '96.3 to 100 %',
  ]) {
    expect(page).toContain(text)
  }
})

test.each([
  ['nothing', []],
  ['one credence', some(0.01, 1, 0)],
] satisfies [string, ForecastPoint[]][])('a calibration of %s is drawn', (_, points) => {
  const page = draw(points)
  expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
  expect(page.includes('Nothing has been scored yet.')).toBe(points.length === 0)
})
