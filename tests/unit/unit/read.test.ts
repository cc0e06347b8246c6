import { expect, test } from 'vitest'
import { parseUnit } from '#app/domain/unit/parse.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import type { OwnUnit, UnitSystem } from '#app/domain/unit/unit.ts'
import { unitWords } from '#messages/units.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const system = await unitSystem()

const codeOf = (typed: string, known: UnitSystem = system) => {
  const read = readUnit(typed, known)
  return read.ok ? read.unit.code : unitWords.fault(read.fault)
}

const SPELLED: Record<string, string[]> = {
  '1': ['1', '-', 'dimensionless', 'unitless'],
  '%': ['%', '\\%', 'percent', 'per cent'],
  '[pp]': ['[pp]', 'pp', 'p.p.', 'percentage point', 'percentage points'],
  '[ppm]': ['[ppm]', 'ppm', 'parts per million'],
  '[ft_i]': ['[ft_i]', 'foot', 'feet'],
  s: ['s', 'sec', 'secs', 'second', 'seconds', 'Seconds'],
  min: ['min', 'mins', 'minute', 'minutes'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours', '\\mathrm{h}'],
  d: ['d', 'day', 'days'],
  a: ['a', 'yr', 'year', 'years'],
  us: ['us', 'µs', 'μs', '$\\mu$s', '\\mu s', '\\mathrm{\\mu s}', 'microsecond', 'microseconds'],
  Cel: ['Cel', 'degC', '°C', '° C', '℃', '$^{\\circ}$C', 'deg C', 'degrees Celsius'],
  '[degF]': ['[degF]', 'degF', '°F', '℉'],
  kOhm: ['kOhm', 'kΩ', 'kiloohm'],
  Ao: ['Ao', 'Å', 'Å', 'angstrom'],
  'm/s2': ['m/s2', 'm/s²', 'm/s^2', 'm/s^{2}', 'm / s²', 'm/s**2', 'metres/second^2'],
  'kg.m/s2': ['kg.m/s2', 'kg·m/s²', 'kg*m/s^2', 'kg × m / s^2', '\\mathrm{kg\\,m/s^2}'],
  'm.s-1': ['m.s-1', 'm s^-1', 'm s⁻¹', 'm·s⁻¹', '$\\mathrm{m\\,s^{-1}}$'],
  'cm-1': ['cm-1', 'cm^-1', 'cm⁻¹', 'cm^{-1}'],
  'W/(m2.K)': ['W/(m2.K)', 'W/(m^2 K)', 'W/(m²·K)'],
  'kW.h': ['kW.h', 'kWh', 'kW h', 'kW·h', 'kilowatt hour', 'kilowatt-hours'],
  'mA.h': ['mAh'],
  m3: ['m^3', 'm³', 'cubic metres'],
  '10*3': ['10*3', '10³', 'thousand'],
  B: ['B', 'byte', 'bytes'],
  GB: ['GB', 'gigabyte', 'gigabytes'],
  MiB: ['MiB', 'mebibytes'],
  USD: ['USD', 'usd', 'US$'],
  EUR: ['EUR', '€', 'euros'],
  'USD/(kW.h)': ['USD/(kW.h)', 'USD/kWh', 'USD per kWh'],
  nat: ['nat', 'nats', 'Nats'],
  token: ['token', 'tokens', 'Tokens', 'tok', '\\text{tokens}'],
  'nat/token': ['nat/token', 'nats/token', 'nats per token', '\\mathrm{nats}/\\text{token}'],
  'bit/character': ['bit/character', 'bits/char', 'bits per character'],
  'bit/B': ['bits/byte', 'bits per byte'],
  'token/parameter': ['tokens/parameter', 'tokens per param'],
  step: ['step', 'steps'],
  epoch: ['epoch', 'epochs'],
  sample: ['sample', 'samples'],
  image: ['image', 'images'],
  'image/s': ['images/sec', 'images per second'],
  FLOP: ['FLOP', 'FLOPs', 'flop', 'floating-point operations'],
  TFLOP: ['TFLOP', 'TFLOPs', 'teraflop'],
  'TFLOP/s': ['TFLOP/s', 'TFLOPs/s', 'TFLOP s⁻¹'.replace(' s⁻¹', '/s')],
  TFLOPS: ['TFLOPS'],
  'PF-day': ['PF-day', 'PF-days', 'PF days', 'petaflop/s-day', 'petaflop/s-days'],
  'GPU-hour': ['GPU-hour', 'GPU-hours', 'GPU hours', 'gpu-hours', '\\text{GPU-hours}'],
  'GPU.d': ['GPU.d', 'GPU-days', 'GPU day'],
  'token/(GPU.d)': ['tokens/GPU-day'],
  '10*9.token': ['billion tokens'],
}

test.each(Object.entries(SPELLED).flatMap(([code, all]) => all.map((typed) => [typed, code])))(
  '%s is %s',
  (typed, code) => {
    expect(codeOf(typed ?? '')).toBe(code)
  },
)

test.each([
  ['ft', '[ft_i]'],
  ['yd', '[yd_i]'],
  ['ha', 'har'],
  ['mph', '[mi_i]/h'],
  ['kt', '[kn_i]'],
  ['Mb', 'Mbit'],
  ['Gb/s', 'GB'],
  ['KB', 'KiB'],
  ['Nm', 'N.m'],
  ['$', 'USD'],
  ['dollars', 'USD'],
  ['flops', 'FLOPS'],
  ['petaflops', 'PFLOPS'],
  ['B tokens', 'Gtoken'],
  ['T tokens', 'Ttoken'],
  ['J/kg K', 'J/(kg.K)'],
  ['J/kg·K', 'J.K/kg'],
  ['Cel/m', 'K/m'],
  ['(nat', 'nat'],
  ['TF-day', 'PF-day'],
])('%s is refused, and %s is offered', (typed, code) => {
  expect(readUnit(typed, system).ok).toBe(false)
  expect(codeOf(typed)).toContain(code)
})

test('every unit that is offered can be written instead', () => {
  for (const typed of [
    'ft',
    'pt',
    'kt',
    'fl',
    'mph',
    'Tb',
    'gal',
    'nmi',
    '¥',
    'heron',
    'x',
    '[[',
  ]) {
    const read = readUnit(typed, system)
    const offered = !read.ok && 'piece' in read.fault ? (read.fault.suggestions ?? []) : []
    expect(offered.length).toBeGreaterThan(0)
    for (const { code } of offered) expect(codeOf(code)).toBe(code)
  }
})

test('the decibel stays what it is beside the byte, and so does the bel under its name', () => {
  for (const level of ['dB', 'B[bel]', 'dB[bel]', 'B[V]', 'Np']) {
    const read = parseUnit(level, system)
    expect(read.ok && read.unit.special).toBeTruthy()
  }
})

test('a site without units of its own counts bytes, and a unit it lacks is not put together', async () => {
  const bare = { own: new Map<string, OwnUnit>(), standard: system.standard }
  expect(codeOf('KiB/s', bare)).toBe('KiB/s')
  expect(codeOf('PF-days', bare)).toContain('There is no unit')
})
