import { expect, test } from 'vitest'
import {
  movedByParts,
  somePartOpen,
  standingWith,
  statusOfParts,
} from '#app/domain/question/parts.ts'
import { QUESTION_STATUSES, type QuestionStatus } from '#app/domain/question/status.ts'

const [OPEN, PARTLY] = ['open', 'partially-answered'] as const
const [YES, NO, OTHER] = ['answered-affirmative', 'answered-negative', 'answered-other'] as const

test.each<[QuestionStatus[], QuestionStatus | null]>([
  [[], null],
  [['draft', 'proposed', 'declined', 'merged', 'ill-posed'], null],
  [[OPEN, OPEN], OPEN],
  [[OPEN, PARTLY], PARTLY],
  [[OPEN, YES], PARTLY],
  [[PARTLY, YES], PARTLY],
  [[YES, YES], YES],
  [[NO], NO],
  [[YES, NO], OTHER],
  [[YES, 'ill-posed', 'proposed'], YES],
])('%# what parts say of the whole: %s', (parts, said) => {
  expect(statusOfParts(parts)).toBe(said)
})

test('a part that was declined, merged or never accepted is not open', () => {
  expect(somePartOpen([YES, 'merged', 'declined', 'proposed', 'ill-posed'])).toBe(false)
  expect(somePartOpen([YES, OPEN])).toBe(true)
  expect(somePartOpen([PARTLY])).toBe(true)
  expect(somePartOpen([])).toBe(false)
})

const moved = (
  present: QuestionStatus,
  parts: QuestionStatus[],
  { followsParts = false, partlyAnswered = false } = {},
) => movedByParts({ present, parts, followsParts, partlyAnswered })

const follows = { followsParts: true }

test('parts carry an open question forward', () => {
  expect(moved(OPEN, [YES, OPEN])).toBe(PARTLY)
  expect(moved(OPEN, [YES, YES])).toBe(YES)
  expect(moved(PARTLY, [YES, NO])).toBe(OTHER)
})

test('a question that followed its parts goes back with them', () => {
  expect(moved(YES, [YES, OPEN], follows)).toBe(PARTLY)
  expect(moved(YES, [OPEN, OPEN], follows)).toBe(OPEN)
  expect(moved(PARTLY, [OPEN, OPEN], follows)).toBe(OPEN)
  expect(moved(PARTLY, [], follows)).toBe(OPEN)
})

test('an accepted partial attempt keeps it partly answered, and answers nothing by itself', () => {
  const held = { ...follows, partlyAnswered: true }
  expect(moved(YES, [OPEN, OPEN], held)).toBe(PARTLY)
  expect(moved(PARTLY, [OPEN, OPEN], held)).toBeNull()
  expect(moved(OPEN, [OPEN, OPEN], { partlyAnswered: true })).toBeNull()
})

test('what a curator said stays, unless it says answered while a part is open', () => {
  expect(moved(PARTLY, [OPEN, OPEN])).toBeNull()
  expect(moved(YES, [])).toBeNull()
  expect(moved(YES, [OPEN])).toBe(OPEN)
  expect(moved(YES, [NO, NO])).toBeNull()
})

test.each(
  QUESTION_STATUSES.filter((status) => ![OPEN, PARTLY, YES, NO, OTHER].some((s) => s === status)),
)('a question that is %s stays as it is', (present) => {
  expect(moved(present, [YES, YES], follows)).toBeNull()
})

test('nothing moves where the parts say what is so already', () => {
  for (const status of [OPEN, PARTLY, YES] as const) {
    const parts = status === PARTLY ? [OPEN, YES] : [status]
    expect(moved(status, parts, follows)).toBeNull()
  }
})

test('what is left without an answer to the whole: its parts, else a partial attempt, else open', () => {
  expect(standingWith(null, false)).toBe(OPEN)
  expect(standingWith(null, true)).toBe(PARTLY)
  expect(standingWith(OPEN, true)).toBe(PARTLY)
  expect(standingWith(PARTLY, false)).toBe(PARTLY)
  expect(standingWith(NO, true)).toBe(NO)
})
