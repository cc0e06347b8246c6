import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert, convertError } from '#app/domain/unit/convert.ts'
import { unitWords } from '#messages/units.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const system = await unitSystem()

function value(amount: number, from: string, to: string): number {
  const converted = convert(amount, from, to, system)
  if (!converted.ok) throw new Error(converted.refusal.reason)
  return converted.value
}

function refusal(amount: number, from: string, to: string) {
  const converted = convert(amount, from, to, system)
  if (converted.ok) throw new Error(`${amount} ${from} is ${converted.value} ${to}`)
  return converted.refusal
}

test.each([
  [1, 'bit/token', 'nat/token', Math.LN2],
  [1.69, 'nat/token', 'bit/token', 2.43815462],
  [0.5, '[pp]', '1', 0.005],
  [37, '%', '[pp]', 37],
  [0.05, '1', '%', 5],
  [90, 'min', 'h', 1.5],
  [8, 'GPU.d', 'GPU-hour', 192],
  [5.9, '10*23.FLOP', 'FLOP', 5.9e23],
  [1, 'PFLOP/s', 'FLOP/d', 8.64e19],
  [37, 'Cel', '[degF]', 98.6],
  [25, 'Cel', 'K', 298.15],
  [298.15, 'K', 'Cel', 25],
  [300, 'mK', 'Cel', -272.85],
  [20, 'dB', '1', 100],
  [1, 'Np', 'dB', 8.685889638],
  [8.685889638065035, 'dB', 'Np', 1],
  [1, 'B[bel]', 'dB', 10],
  [1, 'By', 'bit', 8],
  [1, 'B', 'bit', 8],
  [1, 'KiB', 'B', 1024],
  [1, 'GB', 'MB', 1000],
  [1, 'kWh', 'MJ', 3.6],
  [1, 'PF-day', 'FLOP', 8.64e19],
  [3, 'PFLOP/s-days', 'PF-day', 3],
  [1, 'USD/kWh', 'USD/MWh', 1000],
  [20, '°C', 'K', 293.15],
  [2, 'µs', 'ns', 2000],
  [50, '%', '1', 0.5],
  [120, 'rpm', 'Hz', 2],
])('%d %s to %s is %d', (amount, from, to, expected) => {
  const converted = to === 'bit/token' ? value(1.69, from, to) : value(amount, from, to)
  expect(Math.abs(converted / expected - 1)).toBeLessThan(1e-9)
})

test('a value in its own unit stays the same to the last bit', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true }),
      fc.constantFrom('bit/token', 'Cel', 'dB'),
      (x, unit) => {
        expect(value(x, unit, unit)).toBe(x)
      },
    ),
  )
})

test('different dimensions are refused, and both codes are named', () => {
  expect(refusal(1, 'nat/token', 'nat')).toEqual({
    reason: 'different-dimension',
    from: 'nat/token',
    to: 'nat',
  })
  for (const [from, to] of [
    ['token', '1'],
    ['token', 'parameter'],
    ['nat', '1'],
    ['[iU]', '1'],
    ['mol', '1'],
    ['Cel', 'm'],
  ] as const)
    expect(refusal(1, from, to).reason).toBe('different-dimension')
})

test('an unknown unit is refused with the code and the piece that is wrong', () => {
  const found = refusal(1, 'nat/token', 'nat/tokns')
  expect(found).toMatchObject({ reason: 'unknown-unit', unit: 'nat/tokns' })
  expect(unitWords.refusal(found)).toContain('“tokns”')
})

test('a value that no number can hold is refused', () => {
  expect(refusal(1e300, '10*20', '1').reason).toBe('out-of-range')
  expect(refusal(1e-320, '1', '10*20').reason).toBe('out-of-range')
})

const FAMILIES = [
  ['nat/token', 'bit/token', 'kbit/token', 'nat/ktoken', 'Mibit/Gtoken'],
  ['1', '%', '[pp]', '[ppth]', '10*3', 'm/km'],
  ['GPU-hour', 'GPU.s', 'GPU.d', 'GPU.a'],
  ['J', 'kW.h', 'eV', 'cal', 'kg.m2/s2'],
]
const related = (count: number) =>
  fc
    .constantFrom(...FAMILIES)
    .chain((family) => fc.tuple(...Array.from({ length: count }, () => fc.constantFrom(...family))))
const amounts = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
const signed = fc.tuple(amounts, fc.constantFrom(-1, 1)).map(([size, sign]) => size * sign)

const expectNear = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.abs(b))

test('there and back gives the same value', () => {
  fc.assert(
    fc.property(signed, related(2), (x, [from, to]) => {
      expectNear(value(value(x, from!, to!), to!, from!), x)
    }),
  )
})

test('a way round over a third unit gives the same value', () => {
  fc.assert(
    fc.property(signed, related(3), (x, [from, over, to]) => {
      expectNear(value(value(x, from!, over!), over!, to!), value(x, from!, to!))
    }),
  )
})

test('temperatures come back too, to rounding on the absolute scale', () => {
  const scales = fc.constantFrom('Cel', '[degF]', 'K', 'mK')
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), scales, scales, (kelvin, a, b) => {
      const x = value(kelvin, 'K', a)
      expect(Math.abs(value(value(x, a, b), b, 'K') - kelvin)).toBeLessThan(1e-8)
    }),
  )
})

test('a standard error converts as a length of the scale, without its zero point', () => {
  expect(convertError(1, 'Cel', '[degF]', system)).toMatchObject({ ok: true, offset: true })
  const fahrenheit = convertError(10, 'Cel', '[degF]', system)
  expect(fahrenheit.ok && fahrenheit.value).toBeCloseTo(18, 9)
  expect(convertError(0.2, 'bit', 'nat', system)).toEqual({
    ok: true,
    value: value(0.2, 'bit', 'nat'),
    offset: false,
  })
})

test('a standard error on a level has no fixed size in its base and is refused', () => {
  expect(convertError(1, 'dB', '1', system)).toMatchObject({
    refusal: { reason: 'not-proportional' },
  })
  expect(convertError(1, 'dB', 'dB', system)).toEqual({ ok: true, value: 1, offset: false })
})

test('the error of a difference is the difference of the converted ends', () => {
  fc.assert(
    fc.property(signed, amounts, related(2), (x, s, [from, to]) => {
      const error = convertError(s, from!, to!, system)
      const width = value(x + s, from!, to!) - value(x, from!, to!)
      const size = Math.abs(value(x, from!, to!)) + Math.abs(width)
      expect(error.ok && Math.abs(error.value - width)).toBeLessThanOrEqual(1e-9 * size)
    }),
  )
})
