import { expect, test } from 'vitest'
import { isLate, waitedFor } from '#app/domain/desk/queues.ts'
import { type SiteState, stepsOf } from '#app/domain/desk/set-up.ts'
import { deskWords } from '#messages/desk.ts'

const at = new Date('2026-11-28T12:00:00Z')
const before = (hours: number) => new Date(at.getTime() - hours * 3_600_000)

test('waiting is told in the largest unit of which one is full, and is late after three days', () => {
  const told = [0, 0.5, 1, 23.9, 24, 80].map((hours) =>
    deskWords.waited(waitedFor(before(hours), at)),
  )
  expect(told).toEqual(['just now', '30 minutes', '1 hour', '23 hours', '1 day', '3 days'])
  expect([71, 73].map((hours) => isLate({ count: 1, oldest: before(hours) }, at))).toEqual([
    false,
    true,
  ])
  expect(isLate({ count: 0, oldest: null }, at)).toBe(false)
})

const WHOLE: SiteState = {
  named: true,
  areas: 3,
  macros: 1,
  questions: 1,
  observables: 1,
  curators: 2,
  secure: true,
  lastBackup: before(100),
}

test('a site that has everything has no open step, and each thing that lacks opens one', () => {
  const open = (site: SiteState) =>
    stepsOf(site, at).flatMap(({ step, done }) => (done ? [] : [step]))
  expect(open(WHOLE)).toEqual([])
  expect(open({ ...WHOLE, curators: 1 })).toEqual(['curator'])
  expect(open({ ...WHOLE, lastBackup: before(169) })).toEqual(['backup'])
  expect(open({ ...WHOLE, lastBackup: null, areas: 0 })).toEqual(['areas', 'backup'])
})
