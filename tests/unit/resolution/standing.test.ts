import { expect, test } from 'vitest'
import { DUENESS, duenessOf, PREDICTION_STATES } from '#app/domain/prediction/state.ts'
import { finalSince, standingAt, stateAt } from '#app/domain/resolution/standing.ts'

const day = (number: number) => new Date(Date.UTC(2027, 2, number))
const moment = (ms: number) => new Date(day(14).getTime() + ms)

const seconded = {
  state: 'seconded' as const,
  outcome: 'refuted' as const,
  windowEndsAt: day(14),
  finalAt: null,
}
const registered = {
  status: 'resolution-proposed' as const,
  statusAsOf: day(1),
  deadline: null,
  evidence: true,
}

test('a seconded resolution is final from the very end of its window', () => {
  expect(finalSince(seconded, moment(-1))).toBeNull()
  expect(finalSince(seconded, moment(0))).toEqual(day(14))
  expect(finalSince(seconded, moment(1e12))).toEqual(day(14))
  expect([stateAt(seconded, moment(-1)), stateAt(seconded, moment(0))]).toEqual([
    'seconded',
    'final',
  ])
})

test.each(['proposed', 'disputed', 'withdrawn', 'replaced', 'undone'] as const)(
  'time makes nothing final of one that is %s',
  (state) => {
    expect(finalSince({ ...seconded, state }, day(30))).toBeNull()
  },
)

test('what is final stays so when the clock is set back', () => {
  const final = { ...seconded, state: 'final' as const, finalAt: day(14) }
  expect(finalSince(final, day(1))).toEqual(day(14))
})

test('the state of a prediction follows the time, whatever is written', () => {
  expect(standingAt(registered, seconded, moment(-1))).toEqual({
    state: 'resolution-proposed',
    since: day(1),
    passed: null,
  })
  expect(standingAt(registered, seconded, moment(0))).toEqual({
    state: 'refuted',
    since: day(14),
    passed: null,
  })
})

test('past its deadline a prediction has expired where nothing speaks to it, and else is overdue', () => {
  const waiting = { ...registered, status: 'registered' as const, deadline: day(10) }
  const passed = (evidence: boolean, at: Date) =>
    standingAt({ ...waiting, evidence }, null, at).passed
  const last = new Date(day(11).getTime() - 1)
  expect([passed(false, day(10)), passed(true, day(10))]).toEqual([null, null])
  expect([passed(false, last), passed(true, last)]).toEqual([null, null])
  expect([passed(false, day(11)), passed(true, day(11))]).toEqual(['expired', 'overdue'])
  expect(standingAt(waiting, seconded, day(20)).passed).toBeNull()
})

test.each([
  ['2027-03-10T00:00:00.000Z', 'due'],
  ['2027-03-10T01:27:00.000Z', 'due'],
  ['2027-03-10T23:59:59.999Z', 'due'],
  ['2027-03-11T00:00:00.000Z', 'expired'],
  ['2027-02-08T00:00:00.000Z', 'due'],
  ['2027-02-07T23:59:59.999Z', 'later'],
  ['2026-01-01T12:00:00.000Z', 'later'],
  ['2030-01-01T12:00:00.000Z', 'expired'],
])('a deadline of 10 March 2027 seen at %s is %s', (now, dueness) => {
  const of = { state: 'registered' as const, evidence: false }
  expect(duenessOf({ ...of, deadline: day(10) }, new Date(now))).toBe(dueness)
  const within = new Date('2027-03-10T17:00:00Z')
  expect(duenessOf({ ...of, deadline: within }, new Date(now))).toBe(dueness)
})

test('every word for a deadline is said of some prediction', () => {
  const said = PREDICTION_STATES.flatMap((state) =>
    [null, day(1), day(20), day(90)].flatMap((deadline) =>
      [true, false].map((evidence) => duenessOf({ state, deadline, evidence }, day(10))),
    ),
  )
  expect([...new Set(said)].sort()).toEqual([...DUENESS].sort())
  expect(duenessOf({ state: 'confirmed', deadline: day(1), evidence: true }, day(10))).toBe(
    'decided',
  )
})
