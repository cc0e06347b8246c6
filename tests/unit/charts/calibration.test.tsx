import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CalibrationChart } from '#app/charts/calibration/calibration-chart.tsx'
import { layoutCalibration } from '#app/charts/calibration/layout.server.ts'
import type { CalibrationBin } from '#app/charts/calibration/types.ts'

/** Ten bins of which those given hold something. */
const bins = (filled: Record<number, Partial<CalibrationBin>>): CalibrationBin[] =>
  Array.from({ length: 10 }, (_, place) => ({
    low: place / 10,
    high: (place + 1) / 10,
    n: 0,
    meanCredence: null,
    hits: 0,
    band: null,
    ...filled[place],
  }))
const some = bins({
  2: { n: 25, meanCredence: 0.241, hits: 5, band: { low: 0.089, high: 0.391 } },
  9: { n: 100, meanCredence: 0.956, hits: 100, band: { low: 0.963, high: 1 } },
})
const draw = (given: CalibrationBin[]) =>
  renderToStaticMarkup(<CalibrationChart plot={layoutCalibration(given)} title="Calibration" />)

test('a bin stands at its mean credence and at the share that came true', () => {
  const [first, second] = layoutCalibration(some).marks
  expect(first).toMatchObject({ at: 24.1, y: 249.6, band: { top: 190, bottom: 284.2 } })
  expect(second).toMatchObject({ at: 95.6, y: 0, band: { top: 0, bottom: 11.5 } })
})

test('the area of a mark and the height of a bar show how many', () => {
  const { marks, bars } = layoutCalibration(some)
  expect(marks.map(({ radius }) => radius)).toEqual([4.5, 9])
  expect(bars.map(({ height, n }) => [height, n])).toEqual([
    [8, '25'],
    [32, '100'],
  ])
})

test('a number too long for its bar is shortened below it and whole in the table', () => {
  const page = draw(bins({ 5: { n: 1240, meanCredence: 0.55, hits: 700 } }))
  expect(page).toContain('>1.2k</text>')
  expect(page).toContain('>1240</td>')
})

test('the table holds every bin with its number, mean, hits, share and interval', () => {
  const page = draw(some)
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
  ['empty bins', bins({})],
  [
    'one credence',
    bins({ 0: { n: 1, meanCredence: 0.01, hits: 0, band: { low: 0, high: 0.793 } } }),
  ],
] satisfies [string, CalibrationBin[]][])('a calibration of %s is drawn', (_, given) => {
  const page = draw(given)
  expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
  expect(page.includes('Nothing has been scored yet.')).toBe(layoutCalibration(given).total === 0)
})
