import { expect, test } from 'vitest'
import { chooseEffective } from '#app/domain/resolution/choose-effective.ts'

const moment = (n: number) => new Date(Date.UTC(2026, 0, n, 12))
const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const COMPUTED = { at: moment(9), basis: 'computed' as const }
const known = { computed: COMPUTED, maySet: true, at: moment(20) }
const typed = (effective?: Date, effectiveReason = 'A talk showed it.') => ({
  effective,
  effectiveReason,
})

test('nothing typed, or the computed day, is the computed moment', () => {
  for (const effective of [undefined, day(9)])
    expect(chooseEffective(typed(effective), { ...known, maySet: false })).toEqual({
      effectiveAt: moment(9),
      effectiveBasis: 'computed',
      effectiveComputedAt: moment(9),
      effectiveTypedAt: null,
      effectiveReason: '',
    })
})

test('where nothing says so, it is the moment of the proposal, or a past day that a curator sets', () => {
  const without = { ...known, computed: null }
  expect(chooseEffective(typed(), without)).toMatchObject({
    effectiveAt: moment(20),
    effectiveBasis: 'proposal',
    effectiveComputedAt: null,
  })
  expect(chooseEffective(typed(day(3)), without)).toMatchObject({ effectiveBasis: 'curator' })
  expect(chooseEffective(typed(day(21)), without)).toEqual({
    problems: { effective: ['date.future'] },
  })
})

test('another day takes somebody who may set it, a reason, and that it is not later', () => {
  const problems = (...asked: Parameters<typeof chooseEffective>) => {
    const chosen = chooseEffective(...asked)
    return 'problems' in chosen ? chosen.problems : null
  }
  expect(problems(typed(day(3)), { ...known, maySet: false })).toEqual({
    effective: ['effective.curator'],
  })
  expect(problems(typed(day(10)), known)).toEqual({ effective: ['effective.late'] })
  expect(problems(typed(day(3), ''), known)).toEqual({ effectiveReason: ['reason.missing'] })
  expect(chooseEffective(typed(day(3)), known)).toEqual({
    effectiveAt: day(3),
    effectiveBasis: 'curator',
    effectiveComputedAt: moment(9),
    effectiveTypedAt: day(3),
    effectiveReason: 'A talk showed it.',
  })
})
