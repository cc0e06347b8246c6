import { expect, test } from 'vitest'
import { EditAttemptInput } from '#app/domain/attempt/input.ts'
import { attemptHistory } from '#app/services/attempts/attempt-history.server.ts'
import { attemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptsOn } from '#app/services/attempts/attempts-on.server.ts'
import { editAttempt } from '#app/services/attempts/edit-attempt.server.ts'
import { submitAttempt } from '#app/services/attempts/submit-attempt.server.ts'
import { withdrawAttempt } from '#app/services/attempts/withdraw-attempt.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { referencePage } from '#app/services/references/reference-pages.server.ts'
import { anAttempt, aReview, claim, decide } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const edit = (base: number, typed: Record<string, unknown> = {}) =>
  EditAttemptInput.parse({
    title: 'A shorter proof',
    body: 'By symmetry.',
    aiUse: 'none',
    reason: 'shorter',
    base: String(base),
    ...typed,
  })

test('a claimed answer stands on the page of its question and on one of its own', async () => {
  const { author, question } = await aQuestionToAnswer()
  const artefacts = 'code https://example.org/repository 4f2a91c'
  const typed = { scope: 'partial', direction: 'negative', artefacts, aiUse: 'Spelling only.' }
  const { id } = await anAttempt({ by: author, on: question, ...typed })
  const page = await attemptPage(null, id)
  expect(page).toMatchObject({
    state: 'claimed',
    scope: 'partial',
    direction: 'negative',
    artefacts: [{ kind: 'code', url: 'https://example.org/repository', commit: '4f2a91c' }],
    aiUse: 'Spelling only.',
    lack: 'two',
    author: { handle: author.handle },
  })
  expect(page.title.html).toContain('katex')
  expect(page.body.html).toContain('katex')
  const { items } = await attemptsOn(null, { ...question, ...OPEN }, NO_BASIS)
  expect(items).toMatchObject([{ id, state: 'claimed', tally: [], marks: [] }])
  const claimable = async (status: string) =>
    (await attemptsOn(author, { ...question, ...OPEN, status }, NO_BASIS)).mayClaim
  expect([await claimable('open'), await claimable('proposed')]).toEqual([true, false])
  const { events } = await recordTimeline(null, question)
  expect(events[0]).toMatchObject({ kind: 'attempt-claimed', attemptId: id })
  expect(events[0]?.data.name).toBe('A proof by induction on n')
})

const OPEN = { status: 'open', visibility: 'public' } as const
const NO_BASIS = { basisAttemptId: null }

test('the same form sent twice at once makes one attempt', async () => {
  const { author, question } = await aQuestionToAnswer()
  const input = claim({ key: 'attempt-form-0001' })
  const send = () => submitAttempt(author, question.number, input)
  const [one, two] = await Promise.all([send(), send()])
  expect(two).toEqual(one)
  expect((await attemptsOn(null, { ...question, ...OPEN }, NO_BASIS)).items).toHaveLength(1)
})

test.each([
  ['proposed', 'conflict attemptProposed'],
  ['answered-other', 'conflict attemptClosed'],
  ['ill-posed', 'conflict attemptClosed'],
  ['merged', 'conflict attemptClosed'],
  ['declined', 'conflict attemptClosed'],
  ['partially-answered', 'nothing refused'],
] as const)('an answer claimed to a question that is %s: %s', async (status, answer) => {
  const { author, question } = await aQuestionToAnswer(status)
  expect(await refusalOf(anAttempt({ by: author, on: question }))).toBe(answer)
})

test('what may not be seen takes no answer', async () => {
  const { author, asker } = await aQuestionToAnswer()
  const hidden = await aQuestion({ by: asker, visibility: 'hidden' })
  expect(await refusalOf(anAttempt({ by: author, on: hidden }))).toBe('not-found question')
  expect(await refusalOf(anAttempt({ by: asker, on: hidden }))).toBe('forbidden claimAttempt')
})

test('its author edits it with a reason, and every revision stays', async () => {
  const { author, question } = await aQuestionToAnswer()
  const { id } = await anAttempt({ by: author, on: question })
  await aReview({ id })
  const artefacts = 'formal-proof https://example.org/lean'
  await editAttempt(author, id, edit(1, { artefacts }))
  await aReview({ id })
  const page = await attemptPage(null, id)
  expect(page).toMatchObject({ revision: 2, state: 'under-review', artefacts: [{ commit: '' }] })
  expect(page.reviews.map(({ revision }) => revision)).toEqual([1, 2])
  const history = await attemptHistory(null, id)
  expect(history.revisions.map(({ reason }) => reason)).toEqual(['shorter', ''])
  expect(history.parts.map(({ name }) => name)).toEqual(['title', 'body', 'artefacts'])
  expect((await attemptHistory(null, id, { to: 1 })).body.html).toContain('routine')
  const { events } = await recordTimeline(null, question)
  expect(events[1]).toMatchObject({
    kind: 'attempt-edited',
    data: { name: 'A shorter proof', reason: 'shorter', revision: 2 },
  })
})

test('a second edit from the same revision is told, and one that changes nothing makes none', async () => {
  const { author, question } = await aQuestionToAnswer()
  const { id } = await anAttempt({ by: author, on: question })
  const other = edit(1, { body: 'By contradiction.' })
  const both = await Promise.all([
    refusalOf(editAttempt(author, id, edit(1))),
    refusalOf(editAttempt(author, id, other)),
  ])
  expect(both.sort()).toEqual(['conflict edited', 'nothing refused'])
  const { body } = await attemptPage(null, id)
  const same = edit(2, body.html.includes('symmetry') ? {} : { body: 'By contradiction.' })
  expect(await editAttempt(author, id, same)).toEqual({ id, revision: 2 })
})

test('nobody else edits or withdraws it, not even a curator', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const { id } = await anAttempt({ by: author, on: question })
  expect(await refusalOf(editAttempt(curator, id, edit(1)))).toBe('forbidden editAttempt')
  const reason = 'It is wrong.'
  expect(await refusalOf(withdrawAttempt(curator, id, { reason }))).toBe('forbidden editAttempt')
})

test('a withdrawn attempt stays readable, with its reviews, and takes nothing more', async () => {
  const { author, curator, question } = await aQuestionToAnswer()
  const { id } = await anAttempt({ by: author, on: question })
  await aReview({ id }, { verdict: 'gap' })
  await withdrawAttempt(author, id, { reason: 'Step two fails.' })
  const page = await attemptPage(null, id)
  expect(page).toMatchObject({
    state: 'withdrawn',
    decided: { reason: 'Step two fails.', by: { handle: author.handle } },
    reviews: [{ verdict: 'gap' }],
    lack: null,
  })
  const refusals = [
    await refusalOf(editAttempt(author, id, edit(1))),
    await refusalOf(withdrawAttempt(author, id, { reason: 'Again.' })),
    await refusalOf(aReview({ id })),
    await refusalOf(decide(curator, { id }, 'accept')),
  ]
  expect(new Set(refusals)).toEqual(new Set(['conflict attemptDecided']))
  expect(await refusalOf(decide(curator, { id }, 'reopen'))).toBe('conflict attemptUndecided')
})

test('a work that an attempt cites has its question among those that cite it', async () => {
  const { author, question } = await aQuestionToAnswer()
  await anAttempt({ by: author, on: question, body: 'As in arXiv:2406.12907, by induction.' })
  const { citing } = await referencePage(null, 'arxiv-2406.12907')
  expect(citing.map(({ number }) => number)).toEqual([question.number])
})

test('a clock set back puts nothing before what it follows', async () => {
  const { author, question } = await aQuestionToAnswer()
  const at = new Date('2026-05-01T10:00:00Z')
  const { id } = await anAttempt({ by: author, on: question, at })
  const earlier = new Date('2026-04-01T10:00:00Z')
  await aReview({ id }, { at: earlier })
  await editAttempt(author, id, edit(1), earlier)
  const { reviews } = await attemptPage(await aPerson(), id)
  expect(reviews[0]).toMatchObject({ createdAt: new Date(at.getTime() + 1), revision: 1 })
  const { revisions } = await attemptHistory(null, id)
  expect(revisions[0]?.createdAt).toEqual(new Date(at.getTime() + 2))
})
