import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { layoutStrip } from '#app/charts/strip/layout.server.ts'
import { LineStrip, RowStrip } from '#app/charts/strip/strip.tsx'
import type { StripData } from '#app/charts/strip/types.ts'

const strip = (changes: Partial<StripData> = {}): StripData => ({
  scale: 'linear',
  region: { lower: 0.45, upper: 0.55 },
  values: [
    { value: 0.5, sign: 'supports' },
    { value: 0.57, sign: 'contradicts' },
    { value: 0.46, sign: 'bare' },
  ],
  pool: { mean: 0.51, low: 0.492, high: 0.527, verdict: 'supports' },
  ...changes,
})

test('neighbours stand in lanes of their own', () => {
  const { spots } = layoutStrip(strip())
  expect(spots.map(({ sign, lane }) => [sign, lane])).toEqual([
    ['bare', 0],
    ['supports', 1],
    ['contradicts', 2],
  ])
})

test('many values become strokes', () => {
  const values = Array.from({ length: 40 }, (_, place) => ({
    value: 0.4 + place / 200,
    sign: 'supports' as const,
  }))
  const plot = layoutStrip(strip({ values }))
  expect(plot.spots).toEqual([])
  expect(plot.rugs[0]?.at).toHaveLength(40)
})

test('rivals that are given the same values alongside share their axis', () => {
  const alongside = [0.4, 0.9]
  const one = layoutStrip(strip({ alongside }))
  const other = layoutStrip(strip({ region: { lower: 0.68, upper: 0.78 }, alongside }))
  expect(one.ticks).toEqual(other.ticks)
})

test.each([
  ['a pool', strip()],
  ['few values', strip({ pool: null })],
  ['nothing', strip({ pool: null, values: [], region: null })],
  ['an open region on a log axis', strip({ scale: 'log', region: { lower: 1e-300, upper: null } })],
])('a strip with %s is an image with its words and without a hole in its numbers', (_, data) => {
  for (const Strip of [LineStrip, RowStrip]) {
    const page = renderToStaticMarkup(
      <Strip plot={layoutStrip(data)} label="Region 0.45 to 0.55" />,
    )
    expect(page).toContain('role="img" aria-label="Region 0.45 to 0.55"')
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  }
})
