import { expect, test } from 'vitest'
import { VISIBILITIES, type Visibility } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { attemptHistory } from '#app/services/attempts/attempt-history.server.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptsOn } from '#app/services/attempts/attempts-on.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { write } from '#db/client.ts'
import { updateAttempt } from '#db/queries/attempts.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aConfirmedAttempt, anAttempt, aReview, decide } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const OPENED: Record<Visibility, string[]> = {
  draft: ['author'],
  queued: ['author', 'curator'],
  public: ['visitor', 'other', 'author', 'curator'],
  hidden: ['author', 'curator'],
  deleted: ['curator'],
}

const LISTED: Record<Visibility, string[]> = {
  ...OPENED,
  draft: [],
  hidden: [],
  deleted: [],
}

async function aWorld() {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: author, on: question, title: 'Secret xylophonics' })
  await aReview(attempt)
  const other = await aPerson({ role: 'trusted' })
  const viewers: Record<string, Viewer> = { visitor: null, other, author, curator }
  return { author, curator, other, question, attempt, viewers }
}

type World = Awaited<ReturnType<typeof aWorld>>

async function those({ viewers }: World, rule: (viewer: Viewer) => Promise<boolean>) {
  const found: string[] = []
  for (const [name, viewer] of Object.entries(viewers)) if (await rule(viewer)) found.push(name)
  return found
}

const opens = (work: Promise<unknown>) =>
  refusalOf(work).then((refusal) => refusal !== 'not-found attempt')

test.each(VISIBILITIES)('who finds an attempt that is %s', async (visibility) => {
  const world = await aWorld()
  const { question, attempt } = world
  await write((tx) => updateAttempt(tx, attempt.id, { visibility }))
  const on = { ...question, status: 'open', visibility: 'public' as const }
  const listed = async (viewer: Viewer) =>
    (await attemptsOn(viewer, on, { basisAttemptId: null })).items.length > 0
  const told = async (viewer: Viewer) =>
    JSON.stringify(await recordTimeline(viewer, question)).includes('xylophonics')
  expect(await those(world, listed)).toEqual(LISTED[visibility])
  expect(await those(world, told)).toEqual(LISTED[visibility])
  const page = (viewer: Viewer) => opens(attemptPage(viewer, attempt.id))
  const history = (viewer: Viewer) => opens(attemptHistory(viewer, attempt.id))
  expect(await those(world, page)).toEqual(OPENED[visibility])
  expect(await those(world, history)).toEqual(OPENED[visibility])
})

test('an attempt on a question that may not be seen is not there either', async () => {
  const world = await aWorld()
  const { other, question, attempt } = world
  await write((tx) => updateRecord(tx, question.id, { visibility: 'hidden' }))
  const page = (viewer: Viewer) => opens(attemptPage(viewer, attempt.id))
  expect(await those(world, page)).toEqual(['curator'])
  const vote = castVote(other, attempt.id, { axis: 'useful', value: 1 })
  expect(await refusalOf(vote)).toBe('not-found page')
  expect(await refusalOf(aReview(attempt))).toBe('not-found attempt')
})

test('a curator hides an attempt with a reason and shows it again; both are told', async () => {
  const { curator, other, question, attempt } = await aWorld()
  const set = (to: 'hidden' | 'public', by = curator) =>
    assignVisibility(by, attempt.id, { to, reason: 'Copied.' })
  expect(await refusalOf(set('hidden', other))).toBe('forbidden hide')
  await set('hidden')
  await set('hidden')
  expect(await refusalOf(attemptPage(null, attempt.id))).toBe('not-found attempt')
  expect(await refusalOf(aReview(attempt, { by: curator }))).toBe('forbidden reviewAttempt')
  expect(await refusalOf(decide(curator, attempt, 'reject'))).toBe('forbidden decideAttempt')
  await set('public')
  const { events } = await recordTimeline(null, question)
  const told = events.map(({ kind }) => kind).filter((kind) => /hidden|shown/.test(kind))
  expect(told).toEqual(['attempt-shown', 'attempt-hidden'])
})

test('what the status of a question stands on is not hidden', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await aConfirmedAttempt({ by: author, on: question })
  await decide(curator, attempt, 'accept')
  const hide = () => assignVisibility(curator, attempt.id, { to: 'hidden', reason: 'Copied.' })
  expect(await refusalOf(hide())).toBe('conflict attemptStands')
  await decide(curator, attempt, 'reopen')
  expect(await refusalOf(hide())).toBe('nothing refused')
})
