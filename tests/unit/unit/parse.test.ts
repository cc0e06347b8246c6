import { expect, test } from 'vitest'
import type { UnitFault } from '#app/domain/unit/fault.ts'
import { parseUnit } from '#app/domain/unit/parse.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import { dimensionCode } from '#app/domain/unit/unit.ts'
import { unitWords } from '#messages/units.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const system = await unitSystem()

function read(code: string, known = system): string {
  const parsed = parseUnit(code, known)
  if (!parsed.ok) return `${parsed.fault.kind} ${'piece' in parsed.fault ? parsed.fault.piece : ''}`
  return `${Number(parsed.unit.factor.toPrecision(12))} ${dimensionCode(parsed.unit.dimension)}`
}

function faultOf(code: string): UnitFault {
  const parsed = readUnit(code, system)
  if (parsed.ok) throw new Error(`${code} is a unit`)
  return parsed.fault
}

test.each([
  ['1', '1 1'],
  ['nat', '1 nat'],
  ['bit', '0.69314718056 nat'],
  ['nat/token', '1 nat.token-1'],
  ['token/parameter', '1 parameter-1.token'],
  ['FLOP/token', '1 FLOP.token-1'],
  ['[pp]', '0.01 1'],
  ['%', '0.01 1'],
  ['GPU-hour', '3600 GPU.s'],
  ['GPU.d', '86400 GPU.s'],
  ['PFLOP/s', '1000000000000000 FLOP.s-1'],
  ['kg.m/s2', '1000 g.m.s-2'],
  ['J', '1000 g.m2.s-2'],
  ['kg.m2.s-2', '1000 g.m2.s-2'],
  ['/token', '1 token-1'],
  ['FLOP/(GPU.h)', '0.000277777777778 FLOP.GPU-1.s-1'],
  ['FLOP/GPU.h', '3600 FLOP.GPU-1.s'],
  ['10*3', '1000 1'],
  ['10^-2', '0.01 1'],
  ['token{of the training set}', '1 token'],
  ['{run}', '1 1'],
  ['2.token', '2 token'],
  ['GPU-hour2', '12960000 GPU2.s2'],
  ['token0', '1 1'],
  ['m[H2O]', '9806650 g.m-1.s-2'],
  ['mmol/L', '1 m-3.mol'],
])('%s is %s', (code, meaning) => {
  expect(read(code)).toBe(meaning)
})

test.each([
  ['', 'empty '],
  ['   ', 'empty '],
  ['tokens', 'unknown tokens'],
  ['nat/tokn', 'unknown tokn'],
  ['nat//token', 'syntax /'],
  ['nat token', 'syntax  '],
  ['(nat', 'syntax ('],
  ['nat)', 'syntax )'],
  ['nat/', 'syntax '],
  ['(m)2', 'syntax 2'],
  ['[pp', 'syntax ['],
  ['Cel/m', 'special Cel'],
  ['Cel2', 'special Cel'],
  ['/[degF]', 'special [degF]'],
  ['10*99.10*99.10*99.10*99', 'range 10*'],
  ['0', 'range 0'],
  ['2.5e3', 'unknown 5e'],
  ['constructor', 'unknown constructor'],
  ['__proto__', 'unknown __proto__'],
  ['nat'.repeat(40), 'long '],
])('%j is no unit: %s', (code, fault) => {
  expect(read(code)).toBe(fault)
})

test('a number is a factor of its own; a decimal point is not one', () => {
  expect(read('100')).toBe('100 1')
  expect(read('2.5')).toBe('10 1')
})

test('a prefix counts the own unit of that name, also where it hides a standard one', () => {
  expect(read('kbit')).toBe('693.14718056 nat')
  expect(read('Mibit')).toBe('726817.498003 nat')
  expect(read('k[pp]')).toBe('unknown k[pp]')
})

test('what cannot be counted in one another has dimensions of its own', () => {
  expect(read('[iU]')).toBe('1 [iU]')
  expect(read('k[IU]')).toBe('1000 [iU]')
  expect(read('mol')).toBe('1 mol')
  expect(read('rad')).toBe('1 rad')
})

test('a unit that leads back to itself is refused, whatever the way', async () => {
  const circle = await unitSystem(
    { code: 'aa', name: '', dimension: 'bb.m', factor: 2 },
    { code: 'bb', name: '', dimension: 'aa/m', factor: 0.5 },
    { code: 'cc', name: '', dimension: 'cc', factor: 2 },
  )
  expect(read('aa', circle)).toBe('circular aa')
  expect(read('m/bb', circle)).toBe('circular bb')
  expect(read('cc', circle)).toBe('circular cc')
})

test('a wrong piece is named and what it may have meant is offered', () => {
  expect(unitWords.fault(faultOf('gnats/token'))).toContain('There is no unit “gnats”.')
  expect(unitWords.fault(faultOf('tokne'))).toContain('Did you mean token?')
  expect(unitWords.fault(faultOf('ft'))).toBe('There is no unit “ft”. Did you mean [ft_i] (foot)?')
  expect(unitWords.fault(faultOf('petaflops'))).toContain('Did you mean PFLOP, PFLOPS?')
  expect(unitWords.fault(faultOf('kpa'))).toContain('Did you mean kPa?')
  expect(unitWords.fault(faultOf('nat//token'))).toContain('Did you mean nat/token?')
  expect(unitWords.fault(faultOf('nat/'))).toContain('cannot be read at its end')
  expect(unitWords.fault(faultOf('J/Cel'))).toContain('Did you mean J/K?')
  expect(unitWords.fault(faultOf('qqqq'))).toContain('“qqqq”. The nearest known are')
})
