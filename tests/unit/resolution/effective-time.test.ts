import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDirected } from '#app/domain/resolution/direction.ts'
import { effectiveTime, type PublicEvidence } from '#app/domain/resolution/effective-time.ts'
import { publicSince } from '#app/domain/resolution/public-since.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
type Named = PublicEvidence & { group: string }

const group = (name: string, verdict: Verdict | null, n: number): Named => ({
  group: name,
  verdict,
  publicAt: day(n),
})

/** Decided by the first group that says anything, unless another says the opposite. */
const bySome = (known: readonly Named[]): Verdict | null => {
  const said = new Set(known.flatMap(({ verdict }) => (verdict ? [verdict] : [])))
  return said.size === 1 ? ([...said][0] ?? null) : null
}

const byTwo = (known: readonly Named[]) => (known.length < 2 ? null : bySome(known))

test('the answer could be known when the first group that decides was public', () => {
  const found = effectiveTime(
    [group('late', 'supports', 9), group('open', null, 1), group('first', 'supports', 4)],
    'supports',
    bySome,
  )
  expect(found?.at).toEqual(day(4))
  expect(found?.deciding.map((one) => one.group)).toEqual(['first'])
})

test('a rule that asks for two groups is met when the second was public', () => {
  const all = [group('a', 'supports', 3), group('b', 'supports', 8), group('c', 'supports', 20)]
  const found = effectiveTime(all, 'supports', byTwo)
  expect(found?.at).toEqual(day(8))
  expect(found?.deciding.map((one) => one.group)).toEqual(['a', 'b'])
})

test('where none decides alone, those that decide together do', () => {
  const all = [group('a', null, 3), group('b', null, 8)]
  const found = effectiveTime(all, 'contradicts', (known) =>
    known.length === 2 ? 'contradicts' : null,
  )
  expect(found).toEqual({ at: day(8), deciding: all })
})

test('what the whole evidence does not say has no effective time', () => {
  const all = [group('a', 'supports', 3), group('b', 'contradicts', 8)]
  expect(effectiveTime(all, 'supports', bySome)).toBeNull()
  expect(effectiveTime([], 'supports', () => 'supports')).toBeNull()
})

test('ten thousand measurements on as many days are asked about few of them', () => {
  const all = Array.from({ length: 10_000 }, (_, n) =>
    group(String(n), n < 7_777 ? null : 'supports', n),
  )
  let asked = 0
  const found = effectiveTime(all, 'supports', (known) => {
    asked++
    return bySome(known)
  })
  expect(found?.at).toEqual(day(7_777))
  expect(asked).toBeLessThan(200)
})

test('the order of the evidence changes nothing', () => {
  const some = fc.array(
    fc.record({
      group: fc.constantFrom('a', 'b', 'c'),
      verdict: fc.constantFrom<Verdict | null>('supports', null),
      publicAt: fc.integer({ min: 1, max: 9 }).map(day),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(some, (all) => {
      const there = effectiveTime(all, 'supports', bySome)?.at
      expect(effectiveTime(all.toReversed(), 'supports', bySome)?.at).toEqual(there)
    }),
  )
})

test.each<[string, Parameters<typeof publicSince>[0], Date]>([
  ['stated day', { statedAt: day(3), storedAt: day(9), workYear: null }, day(3)],
  ['storage here', { statedAt: day(12), storedAt: day(9), workYear: null }, day(9)],
  ['storage, where no day is stated', { statedAt: null, storedAt: day(9), workYear: 2026 }, day(9)],
  [
    'end of the year of its work',
    { statedAt: day(3), storedAt: day(9), workYear: 2025 },
    new Date(Date.UTC(2026, 0, 1) - 1),
  ],
])('what is known of its publication is the earliest: %s', (_which, known, at) => {
  expect(publicSince(known)).toEqual(at)
})

test('confirming goes with a verdict that supports, refuting with one that contradicts, and nothing else', () => {
  const verdicts = ['supports', 'contradicts', 'inconclusive', null] as const
  const directed = (outcome: 'confirmed' | 'refuted' | 'ambiguous' | 'annulled') =>
    verdicts.filter((verdict) => isDirected(outcome, verdict))
  expect(directed('confirmed')).toEqual(['supports'])
  expect(directed('refuted')).toEqual(['contradicts'])
  expect([...directed('ambiguous'), ...directed('annulled')]).toEqual([])
})
