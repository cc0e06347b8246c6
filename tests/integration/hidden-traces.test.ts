import { beforeAll, expect, test } from 'vitest'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { anAttempt } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aSupportedClaim } from '#tests/support/factories/establishment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

let curator: Member
beforeAll(async () => {
  curator = await aPerson({ role: 'curator' })
})

const hide = (id: string, to: 'hidden' | 'public' = 'hidden') =>
  assignVisibility(curator, id, { to, reason: 'Spam.' })

type Address = Parameters<typeof recordTimeline>[1]

const traces = async (viewer: Viewer, { kind, number }: Address) =>
  (await recordTimeline(viewer, { kind, number })).events.filter((event) =>
    /hidden|shown/.test(event.kind),
  )

test('a hidden comment leaves who hid it, when and why, and no way to it', async () => {
  const ada = await aPerson()
  const question = { ...(await aQuestion({ by: ada })), kind: 'question' as const }
  const comment = await aComment({ on: question, by: ada, body: 'Buy xylophones.' })
  await hide(comment.id)
  for (const viewer of [null, ada, curator])
    expect(await traces(viewer, question)).toMatchObject([
      {
        kind: 'comment-hidden',
        handle: curator.handle,
        data: { reason: 'Spam.' },
        commentId: null,
      },
    ])
  const whole = await recordTimeline(null, question)
  expect(JSON.stringify(whole)).not.toContain('xylophones')
  expect(JSON.stringify(whole)).not.toContain(comment.id)
  expect(whole.events.map(({ kind }) => kind)).not.toContain('comment-posted')
  expect(JSON.stringify(await homePage(null))).not.toContain('comment-hidden')
  await hide(comment.id, 'public')
  const [shown, hidden] = await traces(null, question)
  expect([shown?.kind, hidden?.kind]).toEqual(['comment-shown', 'comment-hidden'])
  expect(shown?.commentId).toBe(comment.id)
})

test('a hidden attempt leaves its trace on the question', async () => {
  const { author, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: author, on: question })
  await hide(attempt.id)
  expect(await traces(null, question)).toMatchObject([
    { kind: 'attempt-hidden', handle: curator.handle, attemptId: null },
  ])
})

test('a hidden record leaves its trace on what it led to, by its kind alone', async () => {
  const { claim, prediction, experiment } = await aSupportedClaim()
  await hide(experiment.id)
  await hide(prediction.id)
  expect(await refusalOf(experimentPage(null, experiment.number))).toMatch(/^not-found/)
  const told = await traces(null, { kind: 'claim', number: claim.number })
  expect(told).toMatchObject([
    {
      kind: 'linked-hidden',
      handle: curator.handle,
      data: { name: 'prediction', reason: 'Spam.' },
    },
  ])
  await hide(prediction.id, 'public')
  expect((await traces(null, { kind: 'claim', number: claim.number }))[0]?.kind).toBe(
    'linked-shown',
  )
  expect(await traces(null, { kind: 'prediction', number: prediction.number })).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'linked-hidden',
        data: { name: 'experiment', reason: 'Spam.' },
      }),
    ]),
  )
})
