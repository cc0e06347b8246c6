import { expect, test } from 'vitest'
import { newUnitProblem } from '#app/domain/unit/new-unit.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const system = await unitSystem()
const unit = (code: string, dimension: string, factor: number) => ({
  code,
  name: code,
  dimension,
  factor,
})
const problem = (code: string, dimension: string, factor: number) =>
  newUnitProblem(unit(code, dimension, factor), system)

test.each([
  ['photon', 'photon', 1],
  ['visit', '1', 1],
  ['[ppm/h]', '10*-6/h', 1],
  ['TPU-hour', 'GPU.h', 0.5],
  ['H100-day', 'GPU.d', 1],
])('%s = %s × %d can be added', (code, dimension, factor) => {
  expect(problem(code, dimension, factor)).toBeNull()
})

test.each([
  '',
  'two words',
  'a/b',
  '7up',
  'x2',
  'x-',
  '{note}',
  '[open',
  'x'.repeat(41),
  'a.b',
  '²',
])('%j is not the shape of a code', (code) => {
  expect(problem(code, '1', 1)).toEqual({ field: 'code', problem: 'shape' })
})

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a factor of %d is refused', (factor) => {
  expect(problem('photon', '1', factor)).toEqual({ field: 'factor', problem: 'not-positive' })
})

test('a code that is taken is refused, even for the same unit', () => {
  expect(problem('nat', 'nat', 1)).toEqual({ field: 'code', problem: 'taken' })
})

test('a code that means something is free for the same thing only', () => {
  expect(problem('km', 'm', 1000)).toBeNull()
  expect(problem('min', 's', 60)).toBeNull()
  expect(problem('kFLOP', 'FLOP', 1000)).toBeNull()
  for (const [code, dimension, factor] of [
    ['m', 'm', 2],
    ['km', 'm', 1024],
    ['h', 'token', 1],
    ['kFLOP', 'FLOP', 1024],
    ['Cel', 'K', 1],
  ] as const)
    expect(problem(code, dimension, factor)?.field).toMatch(/code|dimension/)
  expect(problem('km', 'm', 1024)).toEqual({ field: 'code', problem: 'means-otherwise' })
  expect(problem('Cel', 'K', 1)).toEqual({ field: 'code', problem: 'means-otherwise' })
})

test('a base unit names itself once; anything else that names itself is refused', () => {
  expect(problem('photon', 'photon', 2)).toEqual({
    field: 'dimension',
    problem: { kind: 'circular', piece: 'photon' },
  })
  expect(problem('photon', 'photon.s', 1)?.field).toBe('dimension')
})

test('a circle over two units is refused', async () => {
  const known = await unitSystem(unit('batch', 'photon', 256))
  expect(newUnitProblem(unit('photon', 'batch', 1 / 256), known)).toMatchObject({
    field: 'dimension',
    problem: { kind: 'circular' },
  })
})

test('the dimension must be a unit, and one that can be multiplied', () => {
  expect(problem('photon', '', 1)).toMatchObject({ problem: { kind: 'empty' } })
  expect(problem('photon', 'nix', 1)).toMatchObject({ problem: { kind: 'unknown', piece: 'nix' } })
  expect(problem('photon', 'Cel', 1)).toMatchObject({ problem: { kind: 'special' } })
  expect(problem('photon', '10*99', 1e300)).toMatchObject({ problem: { kind: 'range' } })
})
