import { expect, test } from 'vitest'
import { DecideAttemptInput } from '#app/domain/attempt/input.ts'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { withdrawAttempt } from '#app/services/attempts/withdraw-attempt.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import {
  aConfirmedAttempt,
  anAttempt,
  aReview,
  decide,
  mark,
} from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer, standingOf } from '#tests/support/factories/attempt-world.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const aCurator = () => aPerson({ role: 'curator' })

test.each([
  ['full', 'affirmative', 'answered-affirmative'],
  ['full', 'negative', 'answered-negative'],
  ['full', 'other', 'answered-other'],
  ['partial', 'affirmative', 'partially-answered'],
] as const)('a %s attempt with %s, once accepted: %s', async (scope, direction, status) => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question, scope, direction })
  await decide(curator, attempt, 'accept')
  expect(await standingOf(question)).toMatchObject({ status, basisAttemptId: attempt.id })
  expect((await standingOf(question)).statusBasis).toContain('accepted')
  expect(await attemptPage(null, attempt.id)).toMatchObject({
    state: 'accepted',
    isBasis: true,
    decided: { by: { handle: curator.handle }, reason: 'I accept it.' },
  })
  const { events } = await recordTimeline(null, question)
  const kinds = events.slice(0, 2).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['attempt-accepted', 'status-changed'])
})

test('without two confirmations it is refused with what is missing; a checked proof replaces one', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: author, on: question })
  const accept = () => refusalOf(decide(curator, attempt, 'accept'))
  expect(await accept()).toBe('conflict attemptLacksTwo')
  const first = await aReview(attempt)
  expect(await accept()).toBe('conflict attemptLacksOneOrMark')
  await aReview(attempt, { interest: 'stated', conflict: 'My student.' })
  expect(await accept()).toBe('conflict attemptLacksOneOrMark')
  await aReview(attempt, { by: first, verdict: 'gap' })
  await mark(first, attempt, 'machine-checked')
  expect(await accept()).toBe('conflict attemptLacksOne')
  expect(await standingOf(question)).toMatchObject({ status: 'open', basisAttemptId: null })
  await aReview(attempt)
  expect(await accept()).toBe('nothing refused')
})

test.each(ROLES)('deciding by somebody whose role is %s', async (role) => {
  const { author, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  const person = await aPerson({ role })
  const allowed = ROLES.indexOf(role) >= ROLES.indexOf('curator')
  expect((await attemptPage(person, attempt.id)).abilities.decide).toBe(allowed)
  expect(await refusalOf(decide(person, attempt, 'accept'))).toBe(
    allowed ? 'nothing refused' : 'forbidden decideAttempt',
  )
})

test('a curator who asked the question, or stated a conflict of interest, does not decide', async () => {
  const asker = await aCurator()
  const question = await aQuestion({ by: asker })
  const attempt = await aConfirmedAttempt({ by: await aPerson(), on: question })
  expect(await refusalOf(decide(asker, attempt, 'accept'))).toBe('forbidden accept')
  const partial = await aReview(attempt, {
    by: await aCurator(),
    interest: 'stated',
    conflict: 'A rival paper.',
  })
  expect(await refusalOf(decide(partial, attempt, 'reject'))).toBe('forbidden decideAttempt')
})

test('rejecting takes a reason and leaves the question as it is', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: author, on: question })
  await decide(curator, attempt, 'reject')
  expect(await standingOf(question)).toMatchObject({ status: 'open', basisAttemptId: null })
  expect((await attemptPage(null, attempt.id)).state).toBe('rejected')
  expect(await refusalOf(aReview(attempt))).toBe('conflict attemptDecided')
  expect(DecideAttemptInput.safeParse({ decision: 'reject', reason: '' }).success).toBe(false)
  await decide(curator, attempt, 'reopen')
  expect((await attemptPage(null, attempt.id)).state).toBe('under-review')
  expect(await refusalOf(aReview(attempt))).toBe('nothing refused')
})

test('an answered question takes no second answer', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const first = await aConfirmedAttempt({ by: author, on: question })
  const second = await aConfirmedAttempt({ by: author, on: question, direction: 'negative' })
  await decide(curator, first, 'accept')
  expect(await refusalOf(decide(curator, second, 'accept'))).toBe('conflict attemptStep')
  expect((await attemptPage(null, second.id)).state).toBe('under-review')
  await decide(curator, second, 'reject')
  expect((await standingOf(question)).basisAttemptId).toBe(first.id)
})

test('taken up again, the question it answered is open, and can be answered anew', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  await decide(curator, attempt, 'accept')
  expect(await refusalOf(decide(curator, attempt, 'accept'))).toBe('conflict attemptDecided')
  await decide(await aCurator(), attempt, 'reopen')
  expect(await standingOf(question)).toMatchObject({ status: 'open', basisAttemptId: null })
  expect((await standingOf(question)).statusBasis).toContain('I reopen it.')
  expect(await attemptPage(null, attempt.id)).toMatchObject({
    state: 'under-review',
    decided: null,
  })
  expect(await refusalOf(decide(curator, attempt, 'reopen'))).toBe('conflict attemptUndecided')
  await decide(curator, attempt, 'accept')
  expect((await standingOf(question)).status).toBe('answered-affirmative')
})

test('a question partly answered by two attempts stands on the other when one is taken up again', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const wanted = { by: author, on: question, scope: 'partial' }
  const [one, two] = [await aConfirmedAttempt(wanted), await aConfirmedAttempt(wanted)]
  await decide(curator, one, 'accept')
  await decide(curator, two, 'accept')
  expect(await standingOf(question)).toMatchObject({
    status: 'partially-answered',
    basisAttemptId: one.id,
  })
  await decide(curator, one, 'reopen')
  expect(await standingOf(question)).toMatchObject({
    status: 'partially-answered',
    basisAttemptId: two.id,
  })
  const whole = await aConfirmedAttempt({ by: author, on: question })
  await decide(curator, whole, 'accept')
  await decide(curator, whole, 'reopen')
  expect(await standingOf(question)).toMatchObject({
    status: 'partially-answered',
    basisAttemptId: two.id,
  })
})

test('what a curator decided on the question since is not undone by taking an attempt up again', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  await decide(curator, attempt, 'accept')
  const change = (status: string) =>
    assignStatus(curator, question.number, AssignStatusInput.parse({ status, basis: 'seen anew' }))
  await change('open')
  await change('ill-posed')
  await decide(curator, attempt, 'reopen')
  expect(await standingOf(question)).toMatchObject({
    status: 'ill-posed',
    statusBasis: 'seen anew',
    basisAttemptId: null,
  })
})

test('two curators who decide at once: one decides, the other is told', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  const both = await Promise.all([
    refusalOf(decide(curator, attempt, 'accept')),
    refusalOf(decide(await aCurator(), attempt, 'reject')),
  ])
  expect(both.sort()).toEqual(['conflict attemptDecided', 'nothing refused'])
  const { state } = await attemptPage(null, attempt.id)
  const status = state === 'accepted' ? 'answered-affirmative' : 'open'
  expect((await standingOf(question)).status).toBe(status)
})

test('two answers accepted at once: one of them is', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const yes = await aConfirmedAttempt({ by: author, on: question })
  const no = await aConfirmedAttempt({ by: author, on: question, direction: 'negative' })
  const both = await Promise.all([
    refusalOf(decide(curator, yes, 'accept')),
    refusalOf(decide(await aCurator(), no, 'accept')),
  ])
  expect(both.sort()).toEqual(['conflict attemptStep', 'nothing refused'])
})

test('withdrawn while it is being accepted: one of the two', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  const both = await Promise.all([
    refusalOf(withdrawAttempt(author, attempt.id, { reason: 'A gap.' })),
    refusalOf(decide(curator, attempt, 'accept')),
  ])
  expect(both.sort()).toEqual(['conflict attemptDecided', 'nothing refused'])
  const { state } = await attemptPage(null, attempt.id)
  const status = state === 'accepted' ? 'answered-affirmative' : 'open'
  expect((await standingOf(question)).status).toBe(status)
})

test('accepting with the clock set back is dated no earlier than what the question was told last', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const before = (await standingOf(question)).statusAsOf
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  await decide(curator, attempt, 'accept', new Date(before.getTime() - 86_400_000))
  const { statusAsOf } = await standingOf(question)
  expect(statusAsOf.getTime()).toBeGreaterThanOrEqual(before.getTime())
})
