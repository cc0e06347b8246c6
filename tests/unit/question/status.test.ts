import { expect, test } from 'vitest'
import {
  mayStep,
  nextStatuses,
  QUESTION_STATUSES,
  STATUS_GROUPS,
  statusesIn,
} from '#app/domain/question/status.ts'

test('a question goes from draft to proposed to open to an end', () => {
  expect(nextStatuses('draft')).toEqual(['proposed'])
  expect(nextStatuses('proposed')).toEqual(['open', 'declined', 'merged'])
  expect(nextStatuses('open')).toEqual([
    'partially-answered',
    'answered-affirmative',
    'answered-negative',
    'answered-other',
    'ill-posed',
    'merged',
  ])
  expect(nextStatuses('partially-answered')).toEqual([
    'open',
    'answered-affirmative',
    'answered-negative',
    'answered-other',
    'ill-posed',
    'merged',
  ])
})

test('whatever ended is reopened, or turns out to be another question', () => {
  for (const status of QUESTION_STATUSES.slice(4, 8))
    expect(nextStatuses(status)).toEqual(['open', 'merged'])
  for (const status of QUESTION_STATUSES.slice(8)) expect(nextStatuses(status)).toEqual(['open'])
  expect([mayStep('merged', 'open'), mayStep('merged', 'declined')]).toEqual([true, false])
})

test('each status but the draft is in one group of the list', () => {
  expect(STATUS_GROUPS.flatMap(statusesIn).toSorted()).toEqual(
    QUESTION_STATUSES.filter((status) => status !== 'draft').toSorted(),
  )
  expect(statusesIn('closed')).toEqual(['ill-posed', 'merged', 'declined'])
})
