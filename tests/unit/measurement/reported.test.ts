import { expect, test } from 'vitest'
import { type ReportedColumns, reportedUncertainty } from '#app/domain/measurement/reported.ts'

const row = (over: Partial<ReportedColumns>): ReportedColumns => ({
  se: null,
  seDf: null,
  sd: null,
  n: null,
  reportedLow: null,
  reportedHigh: null,
  limitSide: null,
  level: null,
  ...over,
})

test.each([
  [
    { se: 0.1, seDf: 4, n: 5 },
    { kind: 'se', se: 0.1, df: 4 },
  ],
  [{ se: 0.1 }, { kind: 'se', se: 0.1, df: null }],
  [
    { sd: 0.2, n: 3 },
    { kind: 'sd', sd: 0.2, n: 3 },
  ],
  [
    { reportedLow: 1, reportedHigh: 2, level: 0.9 },
    { kind: 'interval', low: 1, high: 2, level: 0.9 },
  ],
  [
    { reportedLow: 1, reportedHigh: 2 },
    { kind: 'interval', low: 1, high: 2, level: null },
  ],
  [
    { limitSide: 'upper', level: 1 },
    { kind: 'limit', side: 'upper', level: 1 },
  ],
  [{ n: 7 }, { kind: 'none' }],
] as const)('a stored report %o is read as it was given', (over, uncertainty) => {
  expect(reportedUncertainty(row(over))).toEqual(uncertainty)
})

test('a deviation without the number of runs says nothing of the error', () => {
  expect(reportedUncertainty(row({ sd: 0.2 }))).toEqual({ kind: 'none' })
})
