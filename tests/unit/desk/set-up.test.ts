import { expect, test } from 'vitest'
import { type SiteState, stepsOf } from '#app/domain/desk/set-up.ts'

const at = new Date('2026-11-28T12:00:00Z')
const before = (hours: number) => new Date(at.getTime() - hours * 3_600_000)

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
