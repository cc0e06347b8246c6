import { expect, test } from 'vitest'
import { AcceptResultInput } from '#app/domain/result/input.ts'
import { MOST_WAITING } from '#app/domain/result/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { QueueName } from '#app/domain/waiting/queues.ts'
import type { WaitingRow } from '#app/domain/waiting/row.ts'
import { decideEvidence } from '#app/services/evidence/decide-evidence.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { acceptResult } from '#app/services/results/accept-result.server.ts'
import { resultForm } from '#app/services/results/result-form.server.ts'
import { resultPage } from '#app/services/results/result-page.server.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aPreviewedResult, aResult } from '#tests/support/factories/result.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

const UNKNOWN = { choice: 'unknown', other: '' }

async function aWorld() {
  const { prediction, claim, observable, ada } = await aTestedClaim()
  const [member, newcomer, trusted, curator] = await Promise.all([
    aPerson(),
    aPerson({ role: 'new' }),
    aPerson({ role: 'trusted' }),
    aPerson({ role: 'curator' }),
  ])
  return { prediction, claim, observable, ada, member, newcomer, trusted, curator }
}

/** One queue as somebody sees it; nothing where they do not see it. */
async function queueOf(viewer: Viewer, queue: QueueName) {
  const { one, queues } = await waitingPage(viewer, { queue, page: 1 })
  return one === queue ? (queues[0]?.rows ?? []) : []
}

const asksAbout = ({ what }: WaitingRow) =>
  what.is === 'conditions' ? what.experiment.number : null
const itemNumber = ({ what }: WaitingRow) => (what.is === 'record' ? what.record.number : null)

const standing = async (number: number) => (await predictionPage(null, number)).standing

test('a result whose conditions are as asked counts at once, and its experiment stands behind it', async () => {
  const { prediction, member } = await aWorld()
  const stored = await aResult({ by: member, prediction: prediction.number, n: '12' })
  expect(await standing(prediction.number)).toMatchObject({ verdict: 'supports' })
  const page = await experimentPage(null, stored.number)
  expect(page).toMatchObject({ status: 'reported' })
  const address = { prediction: prediction.number, experiment: stored.number }
  expect(await resultPage(member, address)).toMatchObject({
    standing: 'counts',
    verdict: 'supports',
    own: true,
    waiting: null,
  })
})

test('a condition that is not known waits for somebody without a part in it, who can let it count', async () => {
  const { prediction, member, ada, trusted } = await aWorld()
  const { number } = prediction
  const stored = await aResult({ by: member, prediction: number, answers: [UNKNOWN] })
  expect(await standing(number)).toMatchObject({ verdict: null })
  const address = { prediction: number, experiment: stored.number }
  const seen = await resultPage(trusted, address)
  expect(seen).toMatchObject({ standing: 'waits', keys: ['data'], mayNot: null })
  expect((await resultPage(member, address)).mayNot).toBe('role')
  const own = (await queueOf(ada, 'conditions')).find((row) => asksAbout(row) === stored.number)
  expect(own?.why).toBe(ada.role === 'member' ? 'role' : 'own-prediction')
  const id = seen.waiting?.evidenceId ?? ''
  await decideEvidence(trusted, id, { standing: 'counted', inSample: 'no', reason: 'It says so.' })
  expect(await resultPage(null, address)).toMatchObject({ standing: 'counts' })
  expect(await standing(number)).toMatchObject({ verdict: 'supports' })
  const left = (await queueOf(trusted, 'conditions')).map(asksAbout)
  expect(left).not.toContain(stored.number)
})

test('a result measured otherwise is stored and stands apart', async () => {
  const { prediction, member } = await aWorld()
  const { number } = prediction
  const answers = [{ choice: 'other', other: 'books' }]
  const stored = await aResult({ by: member, prediction: number, answers })
  const address = { prediction: number, experiment: stored.number }
  expect(await resultPage(null, address)).toMatchObject({ standing: 'apart', keys: ['data'] })
  expect(await standing(number)).toMatchObject({ verdict: null })
})

test('what somebody new reports is seen by them and curators, and counts once it is let in', async () => {
  const { prediction, newcomer, curator, trusted } = await aWorld()
  const { number } = prediction
  const stored = await aResult({ by: newcomer, prediction: number })
  const address = { prediction: number, experiment: stored.number }
  expect(await resultPage(newcomer, address)).toMatchObject({ standing: 'queued', own: true })
  expect(await refusalOf(resultPage(trusted, address))).toBe('not-found experiment')
  expect(await refusalOf(resultPage(null, address))).toBe('not-found experiment')
  expect(await standing(number)).toMatchObject({ verdict: null })
  const queue = async (viewer: typeof curator | null) =>
    (await queueOf(viewer, 'items')).map(itemNumber)
  expect(await queue(curator)).toContain(stored.number)
  expect(await queue(newcomer)).toEqual([stored.number])
  expect(await queue(trusted)).not.toContain(stored.number)
  expect(await queue(null)).toEqual([])
  const accept = AcceptResultInput.parse({ answer: 'accept' })
  expect(await refusalOf(acceptResult(trusted, stored.number, accept))).toBe('not-found experiment')
  expect(await refusalOf(acceptResult(newcomer, stored.number, accept))).toBe(
    'forbidden acceptResult',
  )
  await acceptResult(curator, stored.number, accept)
  expect(await resultPage(null, address)).toMatchObject({ standing: 'counts' })
  expect(await standing(number)).toMatchObject({ verdict: 'supports' })
  expect(await refusalOf(acceptResult(curator, stored.number, accept))).toBe(
    'conflict resultAnswered',
  )
})

test('a result that is not let in stays with its author, who reads why', async () => {
  const { prediction, newcomer, curator } = await aWorld()
  const stored = await aResult({ by: newcomer, prediction: prediction.number })
  expect(AcceptResultInput.safeParse({ answer: 'decline' }).success).toBe(false)
  const decline = AcceptResultInput.parse({ answer: 'decline', reason: 'No error is told.' })
  await acceptResult(curator, stored.number, decline)
  expect((await experimentPage(newcomer, stored.number)).visibility).toBe('hidden')
  expect(await refusalOf(experimentPage(null, stored.number))).toBe('not-found experiment')
  const address = { kind: 'experiment' as const, number: stored.number }
  const timeline = JSON.stringify(await recordTimeline(newcomer, address))
  expect(timeline).toContain('No error is told.')
})

test('one new person has so many results waiting and no more', async () => {
  const { prediction, newcomer } = await aWorld()
  for (let made = 0; made < MOST_WAITING; made += 1)
    await aResult({ by: newcomer, prediction: prediction.number })
  const next = aResult({ by: newcomer, prediction: prediction.number })
  expect(await refusalOf(next)).toBe('too-many resultsWaiting')
})

test('everything that is missing is said at its field, and nothing is stored', async () => {
  const { prediction, member } = await aWorld()
  const refused = (over: object) =>
    problemsOf(aResult({ by: member, prediction: prediction.number, ...over }))
  expect(await refused({ value: '', statement: '', answers: [] })).toEqual({
    value: ['value.missing'],
    statement: ['done.missing'],
    'condition-0': ['condition.unanswered'],
  })
  expect(await refused({ kind: 'reported', statement: '' })).toEqual({ source: ['source.missing'] })
  expect(await refused({ value: '1.02 ± 0' })).toHaveProperty('value')
  expect(await refused({ value: '1.02 ± 0.03', errorIs: 'sd' })).toHaveProperty('n')
  expect(await refused({ runStart: '2999-01-01' })).toEqual({ runStart: ['date.future'] })
  expect(await standing(prediction.number)).toMatchObject({ verdict: null })
})

test('a form sent twice makes one result', async () => {
  const { prediction, member } = await aWorld()
  const sent = { by: member, prediction: prediction.number, key: 'a-key-of-one-form' }
  const [first, second] = [await aResult(sent), await aResult(sent)]
  expect(second.number).toBe(first.number)
  expect(await refusalOf(aResult({ ...sent, value: '0.51 ± 0.01' }))).toBe('conflict sentBefore')
})

test('what it would say is told before it is stored, for every prediction of the observable', async () => {
  const { prediction, claim, observable, ada, member, newcomer } = await aWorld()
  const about = { by: ada, claim: claim.number, observable: observable.key }
  const rival = await aPrediction({ ...about, title: 'Steep', lower: '0.7', upper: '0.8' })
  const { number } = prediction
  const open = await aPreviewedResult({ by: member, prediction: number })
  expect(open).toMatchObject({ open: ['data'], problems: [] })
  expect(open.says?.own).toMatchObject({ standing: 'offered', verdict: 'supports' })
  const answers = [{ choice: '0', other: '' }]
  const whole = await aPreviewedResult({ by: member, prediction: number, answers })
  expect(whole.says).toMatchObject({
    own: { standing: 'counted', verdict: 'supports', reason: 'inside' },
    groups: { before: 0, after: 1 },
    foretold: true,
    queued: false,
  })
  expect(whole.says?.others).toMatchObject([{ number: rival.number, verdict: 'contradicts' }])
  const queued = await aPreviewedResult({ by: newcomer, prediction: number, answers })
  expect(queued.says?.queued).toBe(true)
  expect(await standing(number)).toMatchObject({ verdict: null })
  const broken = await aPreviewedResult({ by: member, prediction: number, value: 'about half' })
  expect(broken.says).toBeNull()
  expect(broken.problems).not.toEqual([])
})

test('who predicted is told that only runs begun since can make it foretold', async () => {
  const { prediction, ada } = await aWorld()
  const answers = [{ choice: '0', other: '' }]
  const own = await aPreviewedResult({ by: ada, prediction: prediction.number, answers })
  expect(own.says?.foretold).toBe(false)
  expect((await resultForm(ada, prediction.number)).prediction.own).toBe(true)
})

test('a value is held only against what is registered and has a region', async () => {
  const { ada, claim, member } = await aWorld()
  const said = await aPrediction({
    by: ada,
    claim: claim.number,
    title: 'Yes or no',
    form: 'binary',
    statement: 'It is so.',
    lower: undefined,
    upper: undefined,
  })
  expect(await refusalOf(resultForm(member, said.number))).toBe('conflict notMeasured')
  expect(await refusalOf(aResult({ by: member, prediction: said.number }))).toBe(
    'conflict notMeasured',
  )
})
