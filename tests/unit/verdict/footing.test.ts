import { expect, test } from 'vitest'
import { isPublicOnlyAfter, type Reported } from '#app/domain/resolution/public-since.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import { footingOf, laterOf } from '#app/domain/verdict/footing.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'

const region = within(0.4, 0.6)

function footing(rows: Attached[], later: string[], terms: Terms = termsWith(region)) {
  const { verdict } = assess(rows, terms).verdict
  return footingOf(rows, terms, { verdict, later: new Set(later) })
}

const [old, fresh, further] = ['old', 'fresh', 'further'].map((id) =>
  measuredAs(id, 0.5, 0.01),
) as [Attached, Attached, Attached]

test('later groups that decide the same way by themselves make a verdict foretold', () => {
  expect(footing([fresh], ['fresh'])).toBe('foretold')
  expect(footing([old, fresh], ['fresh'])).toBe('foretold')
  expect(footing([old], [])).toBe('known')
})

test('what contradicts has a footing, and what is not decided has none', () => {
  const against = measuredAs('against', 0.9, 0.01)
  expect(footing([against], ['against'])).toBe('foretold')
  expect(footing([against], [])).toBe('known')
  expect(footing([measuredAs('vague', 0.5, 1)], ['vague'])).toBeNull()
  expect(footing([], [])).toBeNull()
})

test('later data that do not decide alone leave it to what was known', () => {
  const vague = measuredAs('vague', 0.5, 0.2)
  expect(footing([old, vague], ['vague'])).toBe('known')
})

test('later groups have to be as many as the rule asks for', () => {
  const rule = { level: 0.95, groupsAtLeast: 2, reanalysesDecide: false }
  const two = termsWith(region, { rule })
  expect(footing([old, fresh], ['fresh'], two)).toBe('known')
  expect(footing([old, fresh, further], ['fresh', 'further'], two)).toBe('foretold')
})

test('a group with an older member is old, whatever became of that member', () => {
  const inGroup = (id: string, more: Partial<Attached> = {}) =>
    measuredAs(id, 0.5, 0.01, { group: 'lab', ...more })
  expect(footing([inGroup('a'), inGroup('b')], ['b'])).toBe('known')
  expect(footing([inGroup('a'), inGroup('b')], ['a', 'b'])).toBe('foretold')
  expect(footing([inGroup('a', { inForce: false }), inGroup('b')], ['b'])).toBe('known')
  expect(footing([inGroup('a'), inGroup('b'), fresh], ['b', 'fresh'])).toBe('foretold')
})

test('a later group is never one with data that made the prediction', () => {
  const made = measuredAs('made', 0.5, 0.01, { group: 'lab', inSample: true })
  const sameLab = measuredAs('same', 0.5, 0.01, { group: 'lab' })
  expect(footing([made, sameLab], ['made', 'same'])).toBe('known')
})

const REGISTERED = { at: new Date('2026-06-01T09:00:00Z'), byId: 'ada' }

const isLater = (told: Partial<Reported>) =>
  isPublicOnlyAfter(REGISTERED, {
    statedAt: null,
    storedAt: new Date('2026-08-01T00:00:00Z'),
    workYear: null,
    published: false,
    confirmedById: null,
    reporterIds: ['eve'],
    runStart: null,
    ...told,
  })

test('data are public at the stated day, at their storage here or with their work, whichever is first', () => {
  expect(isLater({})).toBe(true)
  expect(isLater({ storedAt: REGISTERED.at })).toBe(false)
  expect(isLater({ statedAt: new Date('2026-06-01') })).toBe(false)
  expect(isLater({ statedAt: new Date('2026-06-02') })).toBe(true)
  expect(isLater({ statedAt: new Date('2026-09-01'), storedAt: new Date('2026-05-01') })).toBe(
    false,
  )
  expect(isLater({ statedAt: new Date('2026-07-01'), workYear: 2025, published: true })).toBe(false)
})

test('a work of which only the year is known, or not even that, is no later than it has to be', () => {
  expect(isLater({ published: true })).toBe(false)
  expect(isLater({ published: true, workYear: 2026 })).toBe(false)
  expect(isLater({ published: true, workYear: 2027, storedAt: new Date('2027-02-01') })).toBe(true)
})

const JULY = new Date('2026-07-01')
test.each<[string, Partial<Reported>, boolean]>([
  ['a day typed for a work without a date', {}, false],
  ['the same, confirmed by another', { confirmedById: 'mia' }, true],
  ['confirmed by who reported it', { confirmedById: 'eve' }, false],
  ['confirmed by who predicted it', { confirmedById: 'ada' }, false],
  ['a day typed in the year of its work', { workYear: 2026 }, false],
  ['the same, confirmed', { workYear: 2026, confirmedById: 'mia' }, true],
  [
    'a confirmed day in another year than its work',
    { workYear: 2025, confirmedById: 'mia' },
    false,
  ],
  ['a confirmed day after it was stored here', { confirmedById: 'mia', storedAt: JULY }, true],
  [
    'a confirmed day, stored before registration',
    { confirmedById: 'mia', storedAt: new Date('2026-05-30') },
    false,
  ],
  ['one’s own runs, for which nobody has to vouch', { published: false }, true],
  [
    'an earlier day, which takes effect as it is typed',
    { published: false, statedAt: new Date('2026-05-30') },
    false,
  ],
  ['an earlier day of a work, confirmed or not', { statedAt: new Date('2026-05-30') }, false],
])('%s', (_what, told, later) => {
  expect(isLater({ published: true, statedAt: JULY, ...told })).toBe(later)
})

test('data that the predictor reported are later only if the runs were', () => {
  const own = { reporterIds: ['eve', 'ada'] }
  expect(isLater(own)).toBe(false)
  expect(isLater({ ...own, runStart: new Date('2026-06-01') })).toBe(false)
  expect(isLater({ ...own, runStart: new Date('2026-06-02') })).toBe(true)
})

test('the correction of an older value is old', () => {
  const dated = (id: string, day: number, correctsId: string | null = null) => ({
    id,
    correctsId,
    storedAt: new Date(Date.UTC(2026, 5, day)),
  })
  const rows = [dated('second', 4, 'first'), dated('first', 2, 'value'), dated('value', 1)]
  expect(laterOf(rows, ({ id }) => id !== 'value')).toEqual(new Set())
  expect(laterOf(rows, () => true)).toEqual(new Set(['value', 'first', 'second']))
})
