import { expect, test } from 'vitest'
import { assess } from '#app/domain/verdict/assess.ts'
import type { Attached } from '#app/domain/verdict/attached.ts'
import { nameReason } from '#app/domain/verdict/named-reason.ts'
import { reasonSentence } from '#messages/verdict-reasons.ts'
import { measuredAs, termsWith, within } from '#tests/support/factories/judged.ts'

function said(rows: Attached[], terms = termsWith(within(0.23, 0.29))): string {
  const { groups, verdict } = assess(rows, terms)
  return reasonSentence(
    nameReason(verdict.reason, groups, (id) => Number(id.slice(1)) || undefined),
  )
}

test('groups that disagree are named by where they lie', () => {
  const rows = [
    measuredAs('m9', 0.34, 0.01),
    measuredAs('m1', 0.26, 0.005),
    measuredAs('m2', 0.25, 0.005),
  ]
  expect(said(rows)).toBe('Groups disagree: E9 lies above, E1 and E2 lie inside.')
})

test('what is missing is said with how many', () => {
  const rule = { level: 0.95, groupsAtLeast: 3, reanalysesDecide: false }
  const terms = termsWith(within(0.23, 0.29), { rule })
  expect(said([measuredAs('m1', 0.26, 0.005)], terms)).toBe('Waits for 2 more groups.')
  expect(said([], terms)).toBe('No measurement counts yet.')
})

test('data that made the prediction are named where there are no others', () => {
  expect(said([measuredAs('m4', 0.26, 0.005, { inSample: true })])).toBe(
    'Made from these data only: E4.',
  )
})

test('of many experiments a few are named and the rest counted', () => {
  const rows = Array.from({ length: 12 }, (_, place) =>
    measuredAs(`m${place + 1}`, 0.26, 0.2, { group: 'lab' }),
  )
  expect(said(rows)).toContain('wider than the region')
  const bare = Array.from({ length: 12 }, (_, place) => ({
    ...measuredAs(`m${place + 1}`, 0.26, 0.2),
    estimate: { value: 0.26, se: null, df: null, limit: null, low: null, high: null },
  }))
  expect(said(bare)).toBe('No error bars: E1, E2, E3, E4, E5, E6 and 6 others.')
})
