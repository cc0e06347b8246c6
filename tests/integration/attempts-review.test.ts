import { expect, test } from 'vitest'
import { EditAttemptInput, MarkAttemptInput } from '#app/domain/attempt/input.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { editAttempt } from '#app/services/attempts/edit-attempt.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { anAttempt, aReview, decide, mark } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const aTrusted = () => aPerson({ role: 'trusted' })

async function aWorld() {
  const author = await aTrusted()
  const { curator, question } = await aQuestionToAnswer()
  return { author, curator, question, attempt: await anAttempt({ by: author, on: question }) }
}

test('the first review puts a claimed attempt under review', async () => {
  const { attempt, question } = await aWorld()
  const conflict = 'We share a grant.'
  const said = { verdict: 'minor', expertise: '3', interest: 'stated', conflict }
  const reviewer = await aReview(attempt, { ...said, body: 'Lemma 2 needs $n > 1$.' })
  const page = await attemptPage(null, attempt.id)
  expect(page.state).toBe('under-review')
  expect(page.reviews).toMatchObject([
    { verdict: 'minor', expertise: 3, conflict, reviewer: { handle: reviewer.handle } },
  ])
  expect(page.reviews[0]?.body.html).toContain('katex')
  const { events } = await recordTimeline(null, question)
  expect(events[0]).toMatchObject({ kind: 'attempt-reviewed', handle: reviewer.handle })
})

test.each(ROLES)('a review by somebody whose role is %s', async (role) => {
  const { attempt } = await aWorld()
  const person = await aPerson({ role })
  const allowed = ROLES.indexOf(role) >= ROLES.indexOf('trusted')
  expect(await refusalOf(aReview(attempt, { by: person }))).toBe(
    allowed ? 'nothing refused' : 'forbidden reviewAttempt',
  )
  expect((await attemptPage(person, attempt.id)).abilities.review).toBe(allowed)
})

test('nobody reviews, marks, decides or votes on their own attempt, whatever their role', async () => {
  const { curator, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: curator, on: question })
  expect(await refusalOf(aReview(attempt, { by: curator }))).toBe('forbidden reviewOwn')
  expect(await refusalOf(mark(curator, attempt, 'machine-checked'))).toBe('forbidden markOwn')
  expect(await refusalOf(decide(curator, attempt, 'accept'))).toBe('forbidden decideOwn')
  const vote = castVote(curator, attempt.id, { axis: 'useful', value: 1 })
  expect(await refusalOf(vote)).toBe('forbidden voteOwn')
})

test('a second review supersedes the first, which stays readable', async () => {
  const { attempt } = await aWorld()
  const reviewer = await aReview(attempt, { verdict: 'gap', body: 'Step two.' })
  await aReview(attempt, { by: reviewer, verdict: 'confirmed', body: 'Mended.' })
  const page = await attemptPage(null, attempt.id)
  expect(page.reviews.map(({ verdict }) => verdict)).toEqual(['confirmed'])
  expect(page.earlier.map(({ verdict }) => verdict)).toEqual(['gap'])
  expect(page.lack).toBe('one-or-mark')
})

test('one person who reviews five times at once has one review that stands', async () => {
  const { attempt } = await aWorld()
  const reviewer = await aTrusted()
  await Promise.all(Array.from({ length: 5 }, () => aReview(attempt, { by: reviewer })))
  const page = await attemptPage(null, attempt.id)
  expect([page.reviews.length, page.earlier.length]).toEqual([1, 4])
})

test('the same review sent twice at once is one', async () => {
  const { attempt } = await aWorld()
  const reviewer = await aTrusted()
  const send = () => aReview(attempt, { by: reviewer, key: 'review-form-0001' })
  await Promise.all([send(), send()])
  expect(await attemptPage(null, attempt.id)).toMatchObject({ earlier: [] })
})

test('a review or decision of a text that was edited meanwhile is told', async () => {
  const { author, attempt } = await aWorld()
  const edit = { title: 'T', body: 'Another argument.', aiUse: 'none', reason: 'mended', base: '1' }
  await editAttempt(author, attempt.id, EditAttemptInput.parse(edit))
  expect(await refusalOf(aReview(attempt, { base: '1' }))).toBe('conflict attemptRevised')
  expect(await refusalOf(aReview(attempt, { base: '2' }))).toBe('nothing refused')
})

test('the two marks are apart from each other and from the decision', async () => {
  const { attempt, question } = await aWorld()
  const person = await aTrusted()
  await mark(person, attempt, 'machine-checked')
  await mark(person, attempt, 'human-digested')
  expect(await refusalOf(mark(person, attempt, 'machine-checked'))).toBe('conflict marked')
  const page = await attemptPage(null, attempt.id)
  expect(page.state).toBe('claimed')
  expect(page.marks.map((one) => [one.mark, one.by?.handle])).toEqual([
    ['machine-checked', person.handle],
    ['human-digested', person.handle],
  ])
  await mark(person, attempt, 'machine-checked', 'take-back')
  const left = (await attemptPage(null, attempt.id)).marks
  expect(left.map((one) => one.mark)).toEqual(['human-digested'])
  const { events } = await recordTimeline(null, question)
  expect(events[0]).toMatchObject({
    kind: 'attempt-unmarked',
    data: { to: 'machine-checked', reason: 'Lean 4.9 checks the file Main.lean.' },
  })
  const again = mark(person, attempt, 'machine-checked', 'take-back')
  expect(await refusalOf(again)).toBe('conflict notMarked')
})

test('a mark takes trust and no conflict of interest; another takes it back only as a curator', async () => {
  const { curator, attempt } = await aWorld()
  const member = await aPerson()
  expect(await refusalOf(mark(member, attempt, 'human-digested'))).toBe('forbidden markAttempt')
  const stated = { interest: 'stated', conflict: 'My student.' }
  const partial = await aReview(attempt, stated)
  expect(await refusalOf(mark(partial, attempt, 'machine-checked'))).toBe('forbidden markAttempt')
  await mark(await aTrusted(), attempt, 'machine-checked')
  const other = mark(await aTrusted(), attempt, 'machine-checked', 'take-back')
  expect(await refusalOf(other)).toBe('forbidden unmarkAttempt')
  await mark(curator, attempt, 'machine-checked', 'take-back')
  expect((await attemptPage(null, attempt.id)).marks).toEqual([])
})

test('a mark says what it rests on', () => {
  const read = MarkAttemptInput.safeParse({ mark: 'machine-checked', step: 'set', note: ' ' })
  expect(read.error?.issues.map(({ message }) => message)).toEqual(['mark.note.missing'])
})

test('an attempt is voted on like everything else', async () => {
  const { attempt } = await aWorld()
  const voter = await aPerson({ role: 'new' })
  await castVote(voter, attempt.id, { axis: 'useful', value: 1 })
  const { tallies } = await castVote(voter, attempt.id, { axis: 'agree', value: -1 })
  expect(tallies).toEqual({ useful: { up: 1, down: 0 }, agree: { up: 0, down: 1 } })
  const page = await attemptPage(voter, attempt.id)
  expect(page.tallies).toEqual(tallies)
  expect(page.ownVotes).toEqual({ useful: 1, agree: -1 })
})
