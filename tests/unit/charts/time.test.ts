import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitTime } from '#app/charts/time/fit-time.server.ts'
import { spreadLabels } from '#app/charts/time/spread-labels.server.ts'

const texts = (from: string, to: string) =>
  fitTime(new Date(from), new Date(to)).ticks.map(({ text, below }) => [text, below])

test('dates are labelled with what changes, and with the year where it does', () => {
  expect(texts('2026-11-24T12:00Z', '2027-03-14T12:00Z')).toEqual([
    ['1 Dec', '2026'],
    ['1 Jan', '2027'],
    ['1 Feb', null],
    ['1 Mar', null],
  ])
  expect(texts('2021-03-01', '2026-03-01').map(([text]) => text)).toEqual([
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ])
})

test('what happened within hours is told by its days, not by a clock', () => {
  expect(texts('2027-01-01T18:00Z', '2027-01-02T10:00Z')).toEqual([['2 Jan', '2027']])
  expect(texts('2027-01-01T18:00Z', '2027-01-01T18:07Z')).toEqual([['1 Jan', '2027']])
  expect(texts('2026-12-31T06:00Z', '2027-01-02T06:00Z')).toEqual([
    ['1 Jan', '2027'],
    ['2 Jan', null],
  ])
})

test('a single instant is given a day', () => {
  const time = fitTime(0, 0)
  expect([time.at(0), time.to]).toEqual([0, 24 * 60 * 60 * 1000])
})

test('labels keep apart and within their bounds, in the order of what they label', () => {
  const heights = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 9 })
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = spreadLabels(wanted, 16, 0, 200)
      const sorted = placed.toSorted((a, b) => a - b)
      expect(Math.min(0, ...placed)).toBeGreaterThanOrEqual(0)
      expect(Math.max(200, ...placed)).toBeLessThanOrEqual(200)
      for (const [place, y] of sorted.slice(1).entries()) {
        expect(y - (sorted[place] ?? 0)).toBeGreaterThanOrEqual(15.8)
      }
      for (const [i, a] of wanted.entries()) {
        for (const [j, b] of wanted.entries()) {
          if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? 0)
        }
      }
    }),
  )
})
