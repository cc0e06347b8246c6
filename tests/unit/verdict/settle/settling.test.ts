import { expect, test } from 'vitest'
import type { Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'
import { settledBy } from '#tests/support/factories/settled.ts'

const asking = (groupsAtLeast: number) => ({
  rule: { level: 0.95, groupsAtLeast, reanalysesDecide: false },
})

test('with nothing measured it asks for a first measurement that would lie inside with room to spare', () => {
  // Half the width of [.116, .166] over z(.975) + z(.9): .0250 / 3.2415 = .00771, so the step below.
  expect(settledBy([], termsWith(within(0.116, 0.166)))).toEqual({
    counted: 0,
    missing: 1,
    now: null,
    around: [expect.closeTo(0.141, 12)],
    ways: [{ groups: 1, error: expect.closeTo(10 ** (-51 / 24), 12) }],
    unsettled: null,
    repeats: null,
  })
})

test('with nothing measured the error has to do whichever rival is right', () => {
  const rivals = [within(0.343, 0.423)]
  const narrow = settledBy([], termsWith(within(0.531, 0.611)), { rivals })
  expect(narrow?.around).toEqual([expect.closeTo(0.571, 12), expect.closeTo(0.383, 12)])
  const wide = termsWith(within(0.5, null), { domain: within(0, 1) })
  // About .75 the bound is .25 away, about a rival's .45 only .05: .05 / 2.8016 = .0178.
  const near = settledBy([], wide, { rivals: [within(0.4, 0.5 - 1e-9)] })
  expect(near?.ways[0]?.error).toBeCloseTo(10 ** (-42 / 24), 12)
})

test('with nothing measured and an endless region no error can be named', () => {
  const found = settledBy([], termsWith(within(0.45, null)))
  expect(found).toMatchObject({ around: [], ways: [], unsettled: null })
  const closed = (lower: number, upper: number) => ({ domain: within(lower, upper) })
  expect(settledBy([], termsWith(within(null, 0.5), closed(-100, 100)))?.around).toEqual([])
  expect(settledBy([], termsWith(within(0.9, null), closed(0, 1)))?.around).toEqual([0.95])
})

test('further groups may be less precise the more there are', () => {
  const rows = [measuredAs('a', 0.5, 0.03), measuredAs('b', 0.52, 0.05)]
  const found = settledBy(rows, termsWith(within(0.45, 0.55)))
  expect(found?.around).toEqual([expect.closeTo(0.505294, 6)])
  expect(found?.ways.map(({ groups }) => groups)).toEqual([1, 2, 3])
  const errors = found?.ways.map(({ error }) => error) ?? []
  expect(errors).toEqual(errors.toSorted((a, b) => a - b))
})

test('the same prediction is always given the same advice', () => {
  const rows = [measuredAs('a', 0.44, 0.01)]
  const terms = termsWith(within(0.45, null))
  expect(settledBy(rows, terms)).toEqual(settledBy(rows, terms))
})

test('groups missing by the rule come first, and fewer are not advised', () => {
  const two = settledBy([measuredAs('a', 0.5, 0.01)], termsWith(within(0.45, 0.55), asking(3)))
  expect(two).toMatchObject({ counted: 1, missing: 2 })
  expect(two?.ways.map(({ groups }) => groups)).toEqual([2, 3])
  const five = settledBy([measuredAs('a', 0.5, 0.01)], termsWith(within(0.45, 0.55), asking(6)))
  expect(five?.ways.map(({ groups }) => groups)).toEqual([5])
  const many = settledBy([measuredAs('a', 0.5, 0.01)], termsWith(within(0.45, 0.55), asking(40)))
  expect(many).toMatchObject({ missing: 39, ways: [], unsettled: null })
})

test('a mean that lies at a bound is not settled by more of the same', () => {
  const found = settledBy([measuredAs('a', 0.45, 0.01)], termsWith(within(0.45, null)))
  expect(found).toMatchObject({ ways: [], unsettled: 'at-a-bound' })
})

test('groups that oppose one another are not settled by more of the same', () => {
  const camp = (value: number, ids: string[]) => ids.map((id) => measuredAs(id, value, 0.002))
  const rows = [...camp(0, ['a', 'b', 'c']), ...camp(1, ['d', 'e', 'f'])]
  const found = settledBy(rows, termsWith(within(0.05, 0.95)))
  expect(found).toMatchObject({ ways: [], unsettled: 'groups-disagree' })
})

test('scatter between groups that is wider than the region is not settled by more of the same', () => {
  const rows = [
    measuredAs('a', 0.28, 0.02),
    measuredAs('b', 0.37, 0.02),
    measuredAs('c', 0.31, 0.04),
  ]
  const found = settledBy(rows, termsWith(within(0.3, 0.33)))
  expect(found).toMatchObject({ ways: [], unsettled: 'scatter' })
})

test('on a log scale the middle is that of the logarithms and the error a relative one', () => {
  const found = settledBy([], termsWith(within(10, 1000), { scale: 'log' }))
  expect(found?.around).toEqual([expect.closeTo(100, 9)])
  // ln 10 / 3.2415 = .7103
  expect(found?.ways[0]?.error).toBeCloseTo(10 ** (-4 / 24), 12)
})

test('where the scatter of single runs is known it says how many of them are needed', () => {
  const sd: Uncertainty = { kind: 'sd', sd: 0.04, n: 10 }
  const rows = [measuredAs('a', 0.27, sd)]
  const found = settledBy(rows, termsWith(within(0.23, 0.3)), { sd: 0.04 })
  const error = found?.ways[0]?.error ?? Number.NaN
  expect(found?.repeats).toBeGreaterThanOrEqual((0.04 / error) ** 2)
  expect(found?.repeats).toBeLessThan((0.04 / error) ** 2 + 4)
})

test('a re-analysis of what made the prediction does not help to support it', () => {
  const rule = { level: 0.95, groupsAtLeast: 1, reanalysesDecide: true }
  const again = measuredAs('r', 0.5, 0.001, { inSample: true, reanalysis: true })
  const terms = termsWith(within(0.45, 0.55), { rule })
  const beside = settledBy([measuredAs('r', 0.5, 0.02)], terms)?.ways[0]?.error ?? 0
  expect(settledBy([again], terms)?.ways[0]?.error).toBeLessThan(beside)
})
