import { expect, test } from 'vitest'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { aConfirmedAttempt, decide } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer, partsOf, standingOf } from '#tests/support/factories/attempt-world.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const change = (curator: Member, on: { number: number }, status: QuestionStatus, asOf?: string) =>
  assignStatus(
    curator,
    on.number,
    AssignStatusInput.parse({ status, basis: `It is ${status}.`, asOf }),
  )

async function aWhole(statuses: QuestionStatus[]) {
  const { author, curator, question: whole } = await aQuestionToAnswer()
  const [first, second, ...others] = await partsOf(whole, statuses)
  return { author, curator, whole, first: first!, second: second!, others }
}

const statusOf = async (on: { number: number }) => (await standingOf(on)).status

test('a question follows its parts: partly answered with the first, answered with the last, and back', async () => {
  const { author, curator, whole, first, second } = await aWhole(['open', 'open'])
  const attempt = await aConfirmedAttempt({ by: author, on: first })
  await decide(curator, attempt, 'accept')
  expect(await standingOf(whole)).toMatchObject({
    status: 'partially-answered',
    statusBasis: 'Follows from its parts: not all of them are answered.',
    basisAttemptId: null,
  })
  await change(curator, second, 'answered-affirmative')
  expect(await standingOf(whole)).toMatchObject({
    status: 'answered-affirmative',
    statusBasis: 'Follows from its parts: all of them are answered with yes.',
  })
  await change(curator, second, 'open')
  expect(await statusOf(whole)).toBe('partially-answered')
  await decide(curator, attempt, 'reopen')
  expect(await statusOf(whole)).toBe('open')
  const { events } = await recordTimeline(null, whole)
  expect(events.map(({ data }) => data.to)).toEqual([
    'open',
    'partially-answered',
    'answered-affirmative',
    'partially-answered',
  ])
})

test('parts that disagree answer the whole in neither direction', async () => {
  const { curator, whole, first, second } = await aWhole(['open', 'open', 'declined', 'proposed'])
  await change(curator, first, 'answered-affirmative')
  await change(curator, second, 'answered-negative')
  expect(await statusOf(whole)).toBe('answered-other')
})

test('what a part is a part of follows as far up as it goes', async () => {
  const { curator, whole, first } = await aWhole(['open'])
  const [inner] = await partsOf(first, ['open'])
  await change(curator, inner!, 'answered-negative')
  expect([await statusOf(first), await statusOf(whole)]).toEqual([
    'answered-negative',
    'answered-negative',
  ])
  await change(curator, inner!, 'open')
  expect([await statusOf(first), await statusOf(whole)]).toEqual(['open', 'open'])
})

test('a question that is only proposed does not follow its parts', async () => {
  const { curator, question: whole } = await aQuestionToAnswer('proposed')
  const [part] = await partsOf(whole, ['open'])
  await change(curator, part!, 'answered-other')
  expect(await statusOf(whole)).toBe('proposed')
})

test('with open parts neither an attempt nor a curator answers the whole', async () => {
  const { author, curator, whole, first } = await aWhole(['open'])
  const attempt = await aConfirmedAttempt({ by: author, on: whole })
  expect(await refusalOf(decide(curator, attempt, 'accept'))).toBe('conflict partsOpen')
  expect(await refusalOf(change(curator, whole, 'answered-other'))).toBe('conflict partsOpen')
  await change(curator, first, 'ill-posed')
  expect(await refusalOf(decide(curator, attempt, 'accept'))).toBe('nothing refused')
})

test('a partial attempt on the whole keeps it partly answered when its parts are open again', async () => {
  const { author, curator, whole, first } = await aWhole(['open'])
  const attempt = await aConfirmedAttempt({ by: author, on: whole, scope: 'partial' })
  await decide(curator, attempt, 'accept')
  await change(curator, first, 'answered-other')
  expect(await standingOf(whole)).toMatchObject({ status: 'answered-other', basisAttemptId: null })
  await change(curator, first, 'open')
  expect(await standingOf(whole)).toMatchObject({
    status: 'partially-answered',
    basisAttemptId: attempt.id,
  })
})

test('taken up again, an attempt on the whole leaves what the parts say', async () => {
  const { author, curator, whole, first } = await aWhole(['open', 'open'])
  const attempt = await aConfirmedAttempt({ by: author, on: whole, scope: 'partial' })
  await decide(curator, attempt, 'accept')
  await change(curator, first, 'answered-other')
  await decide(curator, attempt, 'reopen')
  expect(await standingOf(whole)).toMatchObject({
    status: 'partially-answered',
    statusBasis: 'Follows from its parts: not all of them are answered.',
    basisAttemptId: null,
  })
  await change(curator, first, 'open')
  expect(await statusOf(whole)).toBe('open')
})

test('a partial attempt accepted where the parts had spoken first keeps its answer', async () => {
  const { author, curator, whole, first } = await aWhole(['open', 'open'])
  await change(curator, first, 'answered-other')
  const attempt = await aConfirmedAttempt({ by: author, on: whole, scope: 'partial' })
  await decide(curator, attempt, 'accept')
  await change(curator, first, 'open')
  expect(await standingOf(whole)).toMatchObject({
    status: 'partially-answered',
    basisAttemptId: attempt.id,
  })
  expect((await standingOf(whole)).statusBasis).toContain('accepted')
})

test('what a curator said of the whole stays when its parts only change among themselves', async () => {
  const { curator, whole, first } = await aWhole(['proposed', 'open'])
  await change(curator, whole, 'partially-answered')
  await change(curator, first, 'open')
  expect(await standingOf(whole)).toMatchObject({
    status: 'partially-answered',
    statusBasis: 'It is partially-answered.',
  })
})

test('a part that is hidden asks nothing, and asks again when it is shown', async () => {
  const { curator, whole, first, second } = await aWhole(['open', 'open'])
  await change(curator, first, 'answered-negative')
  const set = (to: 'hidden' | 'public') =>
    assignVisibility(curator, second.id, { to, reason: 'Spam.' })
  await set('hidden')
  expect(await statusOf(whole)).toBe('answered-negative')
  await set('public')
  expect(await statusOf(whole)).toBe('partially-answered')
})

test('the whole is dated with its part, and never before what it was told last', async () => {
  const { curator, whole, first, second } = await aWhole(['open', 'open'])
  const before = (await standingOf(whole)).statusAsOf
  await change(curator, first, 'answered-other', '2020-01-01')
  expect((await standingOf(whole)).statusAsOf).toEqual(before)
  await change(curator, second, 'answered-other')
  expect((await standingOf(whole)).statusAsOf.getTime()).toBeGreaterThan(before.getTime())
})

test('two parts answered at once answer the whole', async () => {
  const { curator, whole, first, second } = await aWhole(['open', 'open'])
  await Promise.all([
    change(curator, first, 'answered-affirmative'),
    change(curator, second, 'answered-affirmative'),
  ])
  expect(await statusOf(whole)).toBe('answered-affirmative')
})
