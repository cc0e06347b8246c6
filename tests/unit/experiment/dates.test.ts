import { expect, test } from 'vitest'
import { dateProblems, type ExperimentDates } from '#app/domain/experiment/dates.ts'
import type { ExperimentState } from '#app/domain/experiment/state.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const problems = (state: ExperimentState, dates: ExperimentDates) =>
  dateProblems(dates, state, day(10)).map(({ field, key }) => `${field} ${key}`)

const ahead = { runStart: day(11), runEnd: day(12), publishedAt: day(13) }

test.each<[ExperimentState, string[]]>([
  ['planned', ['publishedAt']],
  ['running', ['publishedAt', 'runStart']],
  ['withdrawn', ['publishedAt', 'runStart']],
  ['reported', ['publishedAt', 'runStart', 'runEnd']],
])('what one that is %s says lies behind does not lie ahead', (state, fields) => {
  expect(problems(state, ahead)).toEqual(fields.map((field) => `${field} date.future`))
  expect(problems(state, { runStart: day(8), runEnd: day(9), publishedAt: day(10) })).toEqual([])
})

test('no run ends before it starts, and one day is long enough', () => {
  expect(problems('planned', { runStart: day(5), runEnd: day(4) })).toEqual(['runEnd date.order'])
  expect(problems('planned', { runStart: day(5), runEnd: day(5) })).toEqual([])
  expect(problems('reported', {})).toEqual([])
})
