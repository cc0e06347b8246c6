import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOn } from '#app/domain/history/changes-on.ts'
import { countsOn, dailyCounts, thinned } from '#app/domain/history/daily-counts.ts'
import { readDayQuery } from '#app/domain/history/day-query.ts'
import { HISTORY_GROUPS, historyGroup } from '#app/domain/history/groups.ts'
import { stepAt } from '#app/domain/record/status-over-time.ts'
import { dayText, endOf } from '#app/domain/text/day.ts'

const DAY = 24 * 60 * 60 * 1000
const change = (to: string, at: number, noted = at, id = `${noted} ${to}`) => ({
  id,
  to,
  asOf: new Date(at),
  createdAt: new Date(noted),
})

test('counts are those at the end of a day, and stand until the next', () => {
  const first = [change('draft', 0), change('proposed', DAY), change('open', 3 * DAY + 5)]
  const second = [change('open', DAY), change('answered-affirmative', 3 * DAY)]
  const rows = dailyCounts('question', [first, second])
  expect(rows).toEqual([
    { day: 1, counts: [1, 1, 0, 0, 0] },
    { day: 3, counts: [0, 1, 0, 1, 0] },
  ])
  expect(countsOn('question', rows, 0)).toEqual([0, 0, 0, 0, 0])
  expect(countsOn('question', rows, 2)).toEqual([1, 1, 0, 0, 0])
  expect(countsOn('question', rows, 99)).toEqual([0, 1, 0, 1, 0])
})

test('what comes and goes within a day, or moves within a group, changes no count', () => {
  const moved = [change('answered-affirmative', 0), change('answered-negative', 2 * DAY)]
  const brief = [change('open', 0), change('ill-posed', DAY), change('open', DAY + 60_000)]
  expect(dailyCounts('question', [moved, brief])).toEqual([{ day: 0, counts: [0, 1, 0, 1, 0] }])
  const { changes } = changesOn('question', new Map([['q', moved]]), 2)
  expect(changes).toMatchObject([
    { recordId: 'q', from: 'answered-affirmative', to: 'answered-negative', at: new Date(2 * DAY) },
  ])
})

test('a status is counted by its footing, and another footing alone moves the counts', () => {
  const known = { ...change('supported', 0), footing: 'known' as const }
  const foretold = { ...change('supported', 3 * DAY), footing: 'foretold' as const }
  const bare = change('supported', DAY)
  const rows = dailyCounts('claim', [[known, foretold], [bare]])
  const by = (day: number) => {
    const counts = countsOn('claim', rows, day)
    return Object.fromEntries(
      HISTORY_GROUPS.claim.flatMap((group, n) => (counts[n] ? [[group, counts[n]]] : [])),
    )
  }
  expect(by(2)).toEqual({ supported: 1, 'supported-known': 1 })
  expect(by(3)).toEqual({ supported: 1, 'supported-foretold': 1 })
  expect(changesOn('claim', new Map([['c', [known, foretold]]]), 3).changes).toMatchObject([
    { from: 'supported', to: 'supported', footing: 'foretold' },
  ])
  expect(changesOn('claim', new Map([['c', [bare, foretold]]]), 3).changes).toEqual([])
  expect(historyGroup('prediction', { to: 'refuted', footing: 'known' })).toBe('refuted')
  expect(historyGroup('prediction', { to: 'confirmed', footing: 'known' })).toBe('confirmed-known')
})

test('drafts and the statuses of other kinds are in no group', () => {
  expect(historyGroup('claim', { to: 'superseded' })).toBe('given-up')
  expect(historyGroup('claim', { to: 'draft' })).toBeNull()
  expect(historyGroup('prediction', { to: 'draft' })).toBeNull()
  expect(dailyCounts('prediction', [[change('draft', 0)]])).toEqual([])
})

const statuses = ['draft', 'proposed', 'open', 'partially-answered', 'answered-other', 'declined']
const anyHistories = fc.array(
  fc.array(
    fc.record({
      to: fc.constantFrom(...statuses),
      at: fc.integer({ min: 0, max: 9 * DAY }),
      noted: fc.integer({ min: 0, max: 9 * DAY }),
    }),
    { maxLength: 5 },
  ),
  { maxLength: 6 },
)

test('the counts of a day are what the statuses at its end add up to', () => {
  fc.assert(
    fc.property(anyHistories, fc.integer({ min: 0, max: 10 }), (given, day) => {
      const histories = given.map((list) =>
        list.map(({ to, at, noted }, n) => change(to, at, noted, `id-${n}`)),
      )
      const groups = histories.map((changes) => {
        const status = stepAt(changes, endOf(day))?.to ?? null
        return status === null ? null : historyGroup('question', { to: status })
      })
      const expected = HISTORY_GROUPS.question.map(
        (group) => groups.filter((one) => one === group).length,
      )
      expect(countsOn('question', dailyCounts('question', histories), day)).toEqual(expected)
    }),
  )
})

test('thinned rows keep the first and the last, are few enough, and are rows as they were', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { maxLength: 400 }),
      fc.integer({ min: 2, max: 50 }),
      (days, most) => {
        const rows = days.toSorted((a, b) => a - b).map((day) => ({ day, counts: [day] }))
        const few = thinned(rows, most)
        expect(few.length).toBeLessThanOrEqual(most)
        expect(few[0]).toBe(rows[0])
        expect(few.at(-1)).toBe(rows.at(-1))
        expect(few.every((row) => rows.includes(row))).toBe(true)
      },
    ),
  )
})

test('what changed on a day comes with the days around it', () => {
  const histories = new Map([
    ['q', [change('draft', 0), change('proposed', 2 * DAY), change('open', 4 * DAY)]],
    ['r', [change('open', 2 * DAY + 9), change('declined', 8 * DAY)]],
  ])
  expect(changesOn('question', histories, 2)).toMatchObject({
    changes: [
      { recordId: 'q', from: null, to: 'proposed', at: new Date(2 * DAY) },
      { recordId: 'r', from: null, to: 'open', at: new Date(2 * DAY + 9) },
    ],
    before: null,
    after: 4,
  })
  expect(changesOn('question', histories, 5)).toEqual({ changes: [], before: 4, after: 8 })
})

test('a day is read as the calendar has it, and asked for up to its end', () => {
  expect(dayText(2)).toBe('1970-01-03')
  const now = new Date('2026-05-03T12:00:00Z')
  expect(readDayQuery('2026-05-01', now)).toMatchObject({ past: true, problem: null })
  expect(readDayQuery('2026-05-01', now).moment).toEqual(new Date('2026-05-01T23:59:59.999Z'))
  expect(readDayQuery('2026-05-03', now)).toMatchObject({ past: false, moment: now, problem: null })
  expect(readDayQuery('2026-05-04', now)).toMatchObject({ moment: now, problem: 'date.future' })
  expect(readDayQuery('1 May 2026', now)).toMatchObject({ day: 20574, past: true, problem: null })
  expect(readDayQuery('1.5.2026', now)).toMatchObject({
    typed: '1.5.2026',
    moment: now,
    problem: 'date.which 2026-05-01 2026-01-05',
  })
  expect(readDayQuery('soon', now)).toMatchObject({
    typed: 'soon',
    moment: now,
    problem: 'date.wrong',
  })
  expect(readDayQuery(null, now)).toMatchObject({ typed: '', past: false, problem: null })
})
