import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseUnit } from '#app/domain/unit/parse.ts'
import { prefixed } from '#app/domain/unit/prefixes.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import { nearest } from '#app/domain/unit/suggest.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const system = await unitSystem()
const codes = (typed: string) => nearest(typed, system).suggestions.map(({ code }) => code)

test.each([
  ['a plural', 'tokens'],
  ['a capital', 'Token'],
  ['a letter left out', 'tokn'],
  ['a letter left out at the end', 'toke'],
  ['a letter added', 'tokken'],
  ['a letter changed', 'tolen'],
  ['two neighbours swapped', 'tokne'],
  ['more than the word', 'tokenized'],
])('%s still leads to the unit that was meant', (_slip, typed) => {
  expect(nearest(typed, system).close).toBe(true)
  expect(nearest(typed, system).suggestions[0]).toEqual({ code: 'token', name: 'token' })
})

test.each(['tnkoe', 'qqqq', '[[', '‡‡', 'x'.repeat(40)])(
  '“%s” is like no unit: the nearest three are named as such',
  (typed) => {
    const { suggestions, close } = nearest(typed, system)
    expect(close).toBe(false)
    expect(suggestions).toHaveLength(3)
    expect(nearest(typed, system).suggestions).toEqual(suggestions)
  },
)

test('of what is far, units of the dimension that is asked for come first', () => {
  const second = parseUnit('s', system)
  const wanted = second.ok ? second.unit.dimension : new Map()
  for (const { code } of nearest('qqqqqq', system, wanted).suggestions) {
    const found = parseUnit(code, system)
    expect(found.ok && found.unit.dimension).toEqual(wanted)
  }
})

test('whatever is typed as a unit, it is one or comes with what is known', () => {
  const pieces = fc.array(fc.constantFrom(...'kMmsµ²⁻·./() ^-{}[]$\\BhT123 per tok'.split('')), {
    maxLength: 100,
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        pieces.map((signs) => signs.join('')),
      ),
      (typed) => {
        const read = readUnit(typed, system)
        if (read.ok) expect(parseUnit(read.unit.code, system).ok).toBe(true)
        else if ('piece' in read.fault) expect(read.fault.suggestions?.length).toBeGreaterThan(0)
        else expect(['empty', 'long']).toContain(read.fault.kind)
      },
    ),
    { numRuns: 400 },
  )
})

test('no more than five are suggested', () => {
  expect(codes('m').length).toBeLessThanOrEqual(5)
})

test('an own unit takes the prefixes of UCUM, a bracketed one none', () => {
  const big = [...'YZEPTGMk'].map((prefix, n) => [prefix, 1000 ** (8 - n)] as const)
  const small = [...'munpfazy'].map((prefix, n) => [prefix, 1000 ** (-1 - n)] as const)
  const few = [
    ['h', 100],
    ['da', 10],
    ['d', 0.1],
    ['c', 0.01],
  ] as const
  const binary = ['Ki', 'Mi', 'Gi', 'Ti'].map((prefix, n) => [prefix, 1024 ** (n + 1)] as const)
  for (const [prefix, factor] of [...big, ...few, ...small, ...binary]) {
    const read = prefixed(`${prefix}FLOP`, system.own)
    expect(read?.code).toBe('FLOP')
    expect((read?.factor ?? 0) / factor).toBeCloseTo(1, 12)
  }
  expect([prefixed('FLOP', system.own), prefixed('k[pp]', system.own)]).toEqual([null, null])
})
