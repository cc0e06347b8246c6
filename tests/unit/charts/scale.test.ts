import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FittedScale, fitScale } from '#app/charts/scale/fit-scale.server.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'

const axisOf = (scale: Scale, anchors: number[], others: number[] = anchors) =>
  fitScale({ scale, anchors, others })
const texts = (scale: FittedScale) => scale.ticks.map((tick) => tick.text)

/** What an observable can hold: zero, or a size between 1e-300 and 1e300. */
const aSize = fc.tuple(
  fc.double({ min: 1, max: 9.99, noNaN: true }),
  fc.integer({ min: -300, max: 299 }),
)
const aPositive = aSize.map(([mantissa, power]) => Number(`${mantissa}e${power}`))
const aValue = fc.oneof(
  fc.constant(0),
  aPositive,
  aPositive.map((value) => -value),
)

test.each(['linear', 'log'] as const)('places keep the order of values on a %s axis', (kind) => {
  const values = fc.array(kind === 'log' ? aPositive : aValue, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(values, (drawn) => {
      const scale = axisOf(kind, drawn)
      const places = drawn.toSorted((a, b) => a - b).map((value) => scale.spot(value).at)
      expect(places.every((at) => at >= 0 && at <= 100)).toBe(true)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})

test('every value that counts stands within the axis, and no text of a tick holds NaN', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('linear' as const, 'log' as const),
      fc.array(aPositive, { maxLength: 5 }),
      (kind, drawn) => {
        const scale = axisOf(kind, drawn)
        expect(drawn.map((value) => scale.spot(value).off)).toEqual(drawn.map(() => 0))
        expect(texts(scale).join()).not.toMatch(/NaN|Infinity|undefined|-/)
      },
    ),
  )
})

test('places are per cent with one decimal', () => {
  const { at } = axisOf('linear', [0, 6], [-2, 10]).spot(2)
  expect(at).toBe(33.3)
})

test('ticks have the decimals of their step and no rounding noise', () => {
  expect(texts(axisOf('linear', [0.45, 0.55], [0.4, 0.65]))).toEqual([
    '0.40',
    '0.45',
    '0.50',
    '0.55',
    '0.60',
    '0.65',
  ])
  expect(texts(axisOf('linear', [-0.3, 0.3]))).toContain('−0.3')
  expect(texts(axisOf('linear', [-0.3, 0.3]))).toContain('0.0')
  expect(texts(axisOf('linear', [0, 50_000]))).toContain('50\u202f000')
})

test('far numbers are written in powers of ten', () => {
  expect(texts(axisOf('linear', [0, 5e21]))).toEqual([
    '0',
    '10²¹',
    '2×10²¹',
    '3×10²¹',
    '4×10²¹',
    '5×10²¹',
    '6×10²¹',
  ])
  expect(texts(axisOf('linear', [-2e-7, 2e-7]))).toEqual([
    '−3×10⁻⁷',
    '−2×10⁻⁷',
    '−10⁻⁷',
    '0',
    '10⁻⁷',
    '2×10⁻⁷',
    '3×10⁻⁷',
  ])
  expect(texts(axisOf('log', [1e-300, 1e300]))).toContain('10⁻¹⁰⁰')
})

test('a log axis gives equal ratios equal room, and steps within a decade', () => {
  const scale = axisOf('log', [1e3, 1e9])
  expect(scale.spot(1e6).at).toBe(50)
  expect(texts(scale)).toEqual(['1000', '10\u202f000', '100\u202f000', '10⁶', '10⁷', '10⁸', '10⁹'])
  expect(texts(axisOf('log', [0.2, 0.5]))).toEqual([
    '0.2',
    '0.25',
    '0.3',
    '0.35',
    '0.4',
    '0.45',
    '0.5',
  ])
})

test('what a log axis cannot hold stands at its low end with an arrow', () => {
  const scale = axisOf('log', [1, 100])
  expect(scale.spot(0)).toEqual({ at: 0, off: -1 })
  expect(scale.spot(-3)).toEqual({ at: 0, off: -1 })
  expect(scale.extent(-1, 10)).toEqual({ from: 0, to: 50, cutLow: true, cutHigh: false })
})

test('one value, equal values and none still give an axis', () => {
  for (const values of [[], [0], [0.5], [7, 7, 7], [-4]]) {
    const scale = axisOf('linear', values)
    expect(scale.ticks.length).toBeGreaterThan(1)
    for (const value of values) expect(scale.spot(value).off).toBe(0)
  }
  expect(axisOf('log', []).ticks.length).toBeGreaterThan(0)
  expect(axisOf('log', [3]).spot(3).at).toBe(50)
})

test('a value far from what counts does not press the others together', () => {
  const scale = axisOf('linear', [0.45, 0.55], [0.5, 1e6, -1e6])
  expect(scale.spot(0.55).at - scale.spot(0.45).at).toBeGreaterThan(25)
  expect(scale.spot(1e6)).toEqual({ at: 100, off: 1 })
  expect(scale.spot(-1e6)).toEqual({ at: 0, off: -1 })
})

test('an open side runs to the end of the axis', () => {
  const scale = axisOf('linear', [0.45], [0.2, 0.9])
  expect(scale.extent(0.45, null)).toMatchObject({ to: 100, cutLow: false, cutHigh: true })
  expect(scale.extent(null, 0.45)).toMatchObject({ from: 0, cutLow: true, cutHigh: false })
  expect(scale.extent(null, null)).toEqual({ from: 0, to: 100, cutLow: true, cutHigh: true })
})
