import { expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { withdrawAttempt } from '#app/services/attempts/withdraw-attempt.server.ts'
import { loadClaim } from '#app/services/claims/load-claim.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { reader } from '#db/client.ts'
import { listedEvidenceAmong } from '#db/queries/evidence-source.ts'
import { anAttempt } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

/** The page of the work that the evidence cites. */
const WORK = 'doi-10.1000-attempted'

const speaking = (attempt: { id: string }, over: Record<string, string> = {}) =>
  AddEvidenceInput.parse({
    what: `https://problems.example.org${attemptPath(attempt.id)}`,
    relation: 'supports',
    rationale: 'Its second lemma covers this case, see doi:10.1000/attempted.',
    ...over,
  })

async function aClaimAndAnAttempt() {
  const { author, curator, question } = await aQuestionToAnswer()
  const attempt = await anAttempt({ by: author, on: question, title: 'That $x$ holds' })
  const ada = await aPerson()
  const { id, kind, number } = await aClaim({ by: ada })
  return { ada, author, curator, question, attempt, id, claim: { kind, number } }
}

test('an attempt is attached, shown with its question, title and state, and names what it speaks for', async () => {
  const { ada, question, attempt, id, claim } = await aClaimAndAnAttempt()
  await addEvidence(ada, claim, speaking(attempt))
  const [item] = await evidenceOn(null, id)
  expect(item?.speaks).toMatchObject({
    name: `Attempt on Q${question.number}`,
    path: attemptPath(attempt.id),
    state: 'claimed',
  })
  expect(JSON.stringify(item?.speaks.title)).toContain('katex')
  const page = await attemptPage(null, attempt.id)
  expect(page.bearsOn).toMatchObject([{ kind: 'claim', number: claim.number }])
  const { events } = await recordTimeline(null, claim)
  const added = events.find(({ kind }) => kind === 'evidence-added')
  expect(added?.data.name).toBe('That x holds')
})

test('it appears in the reasons of a claim and moves nothing', async () => {
  const { ada, attempt, claim } = await aClaimAndAnAttempt()
  await addEvidence(ada, claim, speaking(attempt, { relation: 'contradicts' }))
  const found = await loadClaim(reader(), null, claim.number)
  expect(found.record.status).toBe('untested')
  expect(found.claim.reasons).toContainEqual(
    expect.objectContaining({ kind: 'hand-made', decides: false }),
  )
})

test('a person attaches it once to the same record, by whichever address', async () => {
  const { ada, author, attempt, id, claim } = await aClaimAndAnAttempt()
  await addEvidence(ada, claim, speaking(attempt))
  const again = addEvidence(ada, claim, speaking(attempt, { what: attempt.id.toUpperCase() }))
  expect(await problemsOf(again)).toEqual({ what: ['evidence.there'] })
  await addEvidence(author, claim, speaking(attempt))
  const other = await anAttempt({ by: author, on: (await aQuestionToAnswer()).question })
  await addEvidence(ada, claim, speaking(other))
  expect(await evidenceOn(null, id)).toHaveLength(3)
})

test('an attempt is no evidence for the question that it answers, but may be for another', async () => {
  const { ada, question, attempt } = await aClaimAndAnAttempt()
  const own = addEvidence(ada, { kind: 'question', number: question.number }, speaking(attempt))
  expect(await problemsOf(own)).toEqual({ what: ['evidence.ownQuestion'] })
  const { question: another } = await aQuestionToAnswer()
  await addEvidence(ada, { kind: 'question', number: another.number }, speaking(attempt))
  expect(await evidenceOn(null, another.id)).toHaveLength(1)
})

test('a withdrawn attempt is not attached; one withdrawn afterwards says so', async () => {
  const { ada, author, attempt, id, claim } = await aClaimAndAnAttempt()
  await addEvidence(ada, claim, speaking(attempt))
  await withdrawAttempt(author, attempt.id, { reason: 'A sign is wrong.' })
  const eve = await aPerson()
  expect(await problemsOf(addEvidence(eve, claim, speaking(attempt)))).toEqual({
    what: ['attempt.withdrawn'],
  })
  expect(await evidenceOn(null, id)).toMatchObject([{ speaks: { state: 'withdrawn' } }])
})

test('an attempt that is hidden or was never claimed is unknown, to its author as well', async () => {
  const { author, curator, attempt, claim } = await aClaimAndAnAttempt()
  await assignVisibility(curator, attempt.id, { to: 'hidden', reason: 'Copied.' })
  const nowhere = { id: '01890000-0000-7000-8000-000000000000' }
  for (const one of [attempt, nowhere])
    expect(await problemsOf(addEvidence(author, claim, speaking(one)))).toEqual({
      what: ['attempt.unknown'],
    })
})

test('it is voted on, but not by who attached it', async () => {
  const { ada, author, attempt, id, claim } = await aClaimAndAnAttempt()
  const { id: evidenceId } = await addEvidence(ada, claim, speaking(attempt))
  const vote = { axis: 'useful', value: 1 } as const
  expect(await refusalOf(castVote(ada, evidenceId, vote))).toBe('forbidden voteOwn')
  await castVote(author, evidenceId, vote)
  expect(await evidenceOn(author, id)).toMatchObject([
    { tallies: { useful: { up: 1, down: 0 } }, ownVotes: { useful: 1 }, mayVote: true },
  ])
})

test.each(['attempt', 'question'] as const)(
  'evidence disappears with the %s it comes from, and comes back with it',
  async (which) => {
    const { ada, author, curator, question, attempt, id, claim } = await aClaimAndAnAttempt()
    const { id: evidenceId } = await addEvidence(ada, claim, speaking(attempt))
    const hidden = which === 'attempt' ? attempt.id : question.id
    const set = (to: 'hidden' | 'public') =>
      assignVisibility(curator, hidden, { to, reason: 'Copied.' })
    const shown = async (viewer: Viewer) => [
      (await evidenceOn(viewer, id)).length,
      (await loadClaim(reader(), viewer, claim.number)).claim.reasons.filter(
        ({ kind }) => kind === 'hand-made',
      ).length,
      (await recordTimeline(viewer, claim)).events.filter(({ kind }) => kind === 'evidence-added')
        .length,
      (await listedEvidenceAmong(reader(), scopeOf(viewer), [evidenceId])).length,
      (await referencePage(viewer, WORK)).citing.filter(({ id: citing }) => citing === id).length,
    ]
    const vote = () => castVote(curator, evidenceId, { axis: 'agree', value: 1 })
    expect(await shown(null)).toEqual([1, 1, 1, 1, 1])
    await set('hidden')
    for (const viewer of [null, ada, author]) expect(await shown(viewer)).toEqual([0, 0, 0, 0, 0])
    expect(await refusalOf(vote())).toBe('not-found page')
    await set('public')
    expect(await shown(null)).toEqual([1, 1, 1, 1, 1])
    expect(await refusalOf(vote())).toBe('nothing refused')
  },
)

test('an attempt that everybody can see keeps a prediction from being without evidence', async () => {
  const { ada, curator, attempt } = await aClaimAndAnAttempt()
  const { prediction } = await aTestedClaim()
  const target = { kind: 'prediction' as const, number: prediction.number }
  const spoken = async () => (await loadPrediction(reader(), null, prediction.number)).spoken === 1
  expect(await spoken()).toBe(false)
  await addEvidence(ada, target, speaking(attempt))
  expect(await spoken()).toBe(true)
  await assignVisibility(curator, attempt.id, { to: 'hidden', reason: 'Copied.' })
  expect(await spoken()).toBe(false)
})
