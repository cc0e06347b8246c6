import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareEstimate } from '#app/domain/measurement/estimate.ts'
import { type Candidate, onePerGroup } from '#app/domain/pooling/one-per-group.ts'

const candidate = (id: string, se: number | null, more: Partial<Candidate> = {}): Candidate => ({
  id,
  group: 'team',
  estimate:
    se === null ? bareEstimate(1) : { ...bareEstimate(1), se, low: 1 - 2 * se, high: 1 + 2 * se },
  date: new Date('2024-01-01'),
  excluded: false,
  comparable: true,
  ...more,
})

const told = (candidates: Candidate[], byHand: string[] = []) => {
  const { used, setAside } = onePerGroup(candidates, new Set(byHand))
  return {
    used: used.map(({ candidate: { id }, by }) => `${id} ${by}`),
    setAside: setAside.map(({ candidate: { id }, reason, inFavourOf }) =>
      inFavourOf ? `${id} ${reason} ${inFavourOf}` : `${id} ${reason}`,
    ),
  }
}

test('the smallest standard error speaks for its group, and the others say for whom they stand back', () => {
  expect(told([candidate('a', 0.2), candidate('b', 0.1), candidate('c', 0.3)])).toEqual({
    used: ['b smallest-se'],
    setAside: ['a same-group b', 'c same-group b'],
  })
})

test('among equal errors the earlier speaks, then the lower id, and one without a date comes last', () => {
  const undated = candidate('a', 0.1, { date: null })
  const late = candidate('b', 0.1, { date: new Date('2025-01-01') })
  const early = [candidate('d', 0.1), candidate('c', 0.1)]
  expect(told([undated, late, ...early]).used).toEqual(['c smallest-se'])
  expect(told([undated, late]).used).toEqual(['b smallest-se'])
})

test('a choice by hand goes before precision', () => {
  expect(told([candidate('a', 0.2), candidate('b', 0.1)], ['a'])).toEqual({
    used: ['a hand'],
    setAside: ['b same-group a'],
  })
})

test('a choice by hand cannot bring in what may not be pooled', () => {
  const excluded = candidate('a', 0.1, { excluded: true })
  expect(told([excluded, candidate('b', 0.2)], ['a'])).toEqual({
    used: ['b only-one'],
    setAside: ['a excluded'],
  })
})

test('what may not be pooled is set aside with its own reason', () => {
  const outside = { ...bareEstimate(9), se: 0.1, low: 0, high: 2 }
  expect(
    told([
      candidate('a', 0.1, { excluded: true }),
      candidate('b', 0.1, { comparable: false }),
      candidate('c', null),
      candidate('d', 0.1, { estimate: outside }),
      candidate('e', 0.1, { estimate: { ...bareEstimate(1), low: 0, high: 2 } }),
    ]),
  ).toEqual({
    used: [],
    setAside: [
      'a excluded',
      'b not-comparable',
      'c no-standard-error',
      'd outside-own-interval',
      'e no-standard-error',
    ],
  })
})

test('estimates without a group are independent of one another', () => {
  const alone = [candidate('a', 0.1, { group: null }), candidate('b', 0.2, { group: '' })]
  expect(told(alone).used).toEqual(['a only-one', 'b only-one'])
})

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    group: fc.constantFrom('one', 'two', 'three', '', null),
    se: fc.constantFrom(null, 0.1, 0.2, 0.3),
    day: fc.option(fc.integer({ min: 1, max: 3 })),
    excluded: fc.boolean(),
    comparable: fc.boolean(),
  }),
  { selector: ({ id }) => id },
)

test('nobody is lost, no group speaks twice, and the order of asking does not matter', () => {
  const both = candidates
    .map((rows) =>
      rows.map(({ id, se, day, ...more }) =>
        candidate(id, se, {
          ...more,
          date: day === null ? null : new Date(Date.UTC(2024, 0, day)),
        }),
      ),
    )
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
  fc.assert(
    fc.property(both, ([rows, shuffled]) => {
      const { used, setAside } = onePerGroup(rows)
      expect(used.length + setAside.length).toBe(rows.length)
      const groups = used.map(({ candidate: { group } }) => group).filter(Boolean)
      expect(new Set(groups).size).toBe(groups.length)
      const there = onePerGroup(shuffled).used
      const ids = (list: typeof used) => list.map(({ candidate: { id } }) => id).sort()
      expect(ids(there)).toEqual(ids(used))
    }),
  )
})
