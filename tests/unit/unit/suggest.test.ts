import { expect, test } from 'vitest'
import { prefixed } from '#app/domain/unit/prefixes.ts'
import { suggestions } from '#app/domain/unit/suggest.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const system = await unitSystem()
const codes = (typed: string) => suggestions(typed, system).map(({ code }) => code)

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
  expect(suggestions(typed, system)[0]).toEqual({ code: 'token', name: 'token' })
})

test.each(['tkne', 'xoken2x', 'tnkoe', ''])('“%s” is too far from a token', (typed) => {
  expect(codes(typed)).not.toContain('token')
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
