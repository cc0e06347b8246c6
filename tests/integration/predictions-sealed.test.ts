import { expect, test } from 'vitest'
import { EditPredictionInput, RegisterNewInput } from '#app/domain/prediction/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { sha256 } from '#app/services/ledger/hash-entry.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { decideObservable } from '#app/services/observables/decide-observable.server.ts'
import { observableList } from '#app/services/observables/observable-list.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { resolveObservable } from '#app/services/observables/resolve-observable.server.ts'
import { approvePrediction } from '#app/services/predictions/approve-prediction.server.ts'
import { editPrediction } from '#app/services/predictions/edit-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { registerNewPrediction } from '#app/services/predictions/register-new-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { takeBackSealed } from '#app/services/predictions/unseal-prediction.server.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const DAY = 86_400_000
const SEALED = new Date('2026-03-01T12:00:00.000Z')
const later = (days: number) => new Date(SEALED.getTime() + days * DAY)

const ACCEPT = { answer: 'accept', reason: '' } as const
const decline = (reason: string) => ({ answer: 'decline', reason }) as const

let made = 0

/** Where somebody finds a proposed observable among all that waits. */
async function waitingRow(viewer: Member, key: string) {
  const { queues } = await waitingPage(viewer, { queue: 'observables', page: 1 })
  return queues
    .flatMap(({ rows }) => rows)
    .find(({ what }) => what.is === 'titled' && what.to.endsWith(`/${key}`))
}

const waitsAmongItems = async (viewer: Member, number: number) =>
  (await waitingPage(viewer, { queue: 'items', page: 1 })).queues
    .flatMap(({ rows }) => rows)
    .some(({ what }) => what.is === 'record' && what.record.number === number)

/** A prediction on an observable that is proposed with it. */
async function aSealed({ by, at = SEALED }: { by?: Member; at?: Date } = {}) {
  made += 1
  const ada = by ?? (await aPerson())
  const curator = await aPerson({ role: 'curator' })
  const claim = await aClaim({ by: ada })
  const input = RegisterNewInput.parse({
    title: 'The ratio is near one',
    claims: `C${claim.number}`,
    observableIs: 'new',
    observableName: `Ratio ${made} of two`,
    observableSymbol: 'r',
    observableDefinition: 'From one joint fit.',
    lower: '0.9',
    upper: '1.1',
    conditions: 'data = web text',
    understood: 'yes',
  })
  const { number } = await registerNewPrediction(ada, input, at)
  const key = (await predictionPage(ada, number)).observable?.key ?? ''
  return { ada, curator, claim, number, key }
}

/** A prediction of somebody new on an observable of the registry. */
async function aProposal() {
  const pip = await aPerson({ role: 'new' })
  const curator = await aPerson({ role: 'curator' })
  const [claim, observable] = [await aClaim({ by: pip }), await anObservable({ by: curator })]
  const input = RegisterNewInput.parse({
    title: 'Proposed by somebody new',
    claims: `C${claim.number}`,
    observable: observable.key,
    lower: '0.45',
    upper: '0.55',
    conditions: 'data = web text',
    understood: 'yes',
  })
  const { number } = await registerNewPrediction(pip, input, SEALED)
  return { pip, curator, observable, number }
}

async function entriesOf(number: number) {
  const lines: { kind: string; record: string; content: string; at: string }[] = []
  for await (const line of ledgerLines()) lines.push(JSON.parse(line))
  return lines.filter(({ record }) => record === `P${number}`)
}

const measuredBetween = async (key: string, value: string, at: Date) => {
  const eve = await aPerson()
  const experiment = await anExperiment({ by: eve, at })
  await aMeasurement({
    by: eve,
    experiment: experiment.number,
    observable: key,
    value,
    se: '0.01',
    at,
  })
}

test('on a proposed observable the terms are sealed: seen by author and curators, waiting visibly', async () => {
  const { ada, curator, number, key } = await aSealed()
  for (const viewer of [ada, curator]) {
    const page = await predictionPage(viewer, number)
    expect(page).toMatchObject({ status: 'sealed', visibility: 'queued', registration: null })
    expect(page.seal).toMatchObject({ at: SEALED, observable: { key }, curator: false })
  }
  expect(await refusalOf(predictionPage(null, number))).toBe('not-found prediction')
  expect((await observablePage(null, key, 1)).predictions).toEqual([])
  const listed = await recordList('prediction', curator, new URLSearchParams('q=ratio'))
  expect(listed.total.value).toBe(0)
})

test('the ledger has the hash of what is sealed, and not its text', async () => {
  const { ada, number } = await aSealed()
  const [entry, ...more] = await entriesOf(number)
  expect(more).toEqual([])
  const hash = (await predictionPage(ada, number)).seal?.hash
  expect(entry).toMatchObject({ kind: 'prediction-sealed', at: SEALED.toISOString() })
  expect(JSON.parse(entry?.content ?? '')).toEqual({ prediction: `P${number}`, sha256: hash })
})

test('accepted, its observable lets it be registered unchanged: the hash is the one that was sealed', async () => {
  const { ada, curator, number, key } = await aSealed()
  const sealed = (await predictionPage(ada, number)).seal
  await decideObservable(curator, key, ACCEPT, later(3))
  const page = await predictionPage(null, number)
  expect(page).toMatchObject({ status: 'registered', visibility: 'public' })
  expect(page.registration).toMatchObject({ at: later(3), hash: sealed?.hash })
  expect(page.seal).toMatchObject({ at: SEALED, observable: null, curator: false })
  const entries = await entriesOf(number)
  expect(entries.map(({ kind }) => kind)).toEqual(['prediction-sealed', 'prediction-registered'])
  expect(sha256(entries[1]?.content ?? '')).toBe(sealed?.hash)
  expect(await verifyLines(ledgerLines())).toMatchObject({ ok: true })
})

test('what became public between seal and acceptance is foretold, what was before is known', async () => {
  const foretold = await aSealed()
  await measuredBetween(foretold.key, '1.0', later(1))
  await decideObservable(foretold.curator, foretold.key, ACCEPT, later(3))
  const page = await predictionPage(null, foretold.number)
  expect(page.standing).toMatchObject({ verdict: 'supports', footing: 'foretold' })
  expect(page.evidence?.measurements[0]?.later).toBe(true)

  const known = await aSealed({ at: later(2) })
  await measuredBetween(known.key, '1.0', later(2.5))
  const again = await aSealedAbout(known, later(2.7))
  await decideObservable(known.curator, known.key, ACCEPT, later(3))
  expect((await predictionPage(null, again)).standing.footing).toBe('known')
  expect((await predictionPage(null, known.number)).standing.footing).toBe('foretold')
})

/** Another prediction about the same proposed observable. */
async function aSealedAbout({ ada, claim, key }: Awaited<ReturnType<typeof aSealed>>, at: Date) {
  const input = RegisterNewInput.parse({
    claims: `C${claim.number}`,
    observable: key,
    lower: '0.8',
    upper: '1.2',
    conditions: 'data = web text',
    understood: 'yes',
  })
  return (await registerNewPrediction(ada, input, at)).number
}

test('turned down, the observable makes a draft of it: nothing is lost, and the author reads why', async () => {
  const { ada, curator, number, key } = await aSealed()
  await decideObservable(curator, key, decline('It is the ratio of C2.'), later(1))
  const page = await predictionPage(ada, number)
  expect(page).toMatchObject({ status: 'draft', visibility: 'draft', seal: null })
  expect(page.returned).toEqual({ at: later(1), reason: 'It is the ratio of C2.' })
  expect(page).toMatchObject({ region: { lower: 0.9, upper: 1.1 }, missing: ['observable'] })
  expect(page.observable?.key).toBe(key)
  expect(await resolveObservable(key).catch(() => null)).toBeNull()
  expect((await observableList(null, 'ratio')).observables.map((one) => one.key)).not.toContain(key)
  expect((await entriesOf(number)).map(({ kind }) => kind)).toEqual(['prediction-sealed'])
})

test('the name of an observable that was turned down can be used again, under another key', async () => {
  const { ada, curator, key } = await aSealed()
  await decideObservable(curator, key, decline('Not so.'), later(1))
  made -= 1
  const again = await aSealed({ by: ada })
  expect(again.key).toBe(`${key}-2`)
})

test('an observable of which values are stored is not turned down', async () => {
  const { curator, key } = await aSealed()
  await measuredBetween(key, '1.0', later(1))
  const turnedDown = decideObservable(curator, key, decline('Too late.'), later(2))
  expect(await refusalOf(turnedDown)).toBe('conflict observableMeasured')
  expect(await waitingRow(curator, key)).toMatchObject({ why: null })
})

test('an observable is answered for once, by a curator who did not propose it', async () => {
  const { ada, curator, key } = await aSealed()
  expect(await refusalOf(decideObservable(ada, key, ACCEPT))).toBe('forbidden decideObservable')
  const asCurator = { ...ada, role: 'curator' } as const
  expect(await refusalOf(decideObservable(asCurator, key, ACCEPT))).toBe(
    'forbidden decideObservable',
  )
  expect(await waitingRow(asCurator, key)).toMatchObject({ why: 'own-item' })
  await decideObservable(curator, key, ACCEPT)
  expect(await refusalOf(decideObservable(curator, key, ACCEPT))).toBe('conflict observableDecided')
  expect(await waitingRow(curator, key)).toBeUndefined()
})

test('what only waits for its observable is answered for with that, what is new by itself', async () => {
  const { curator, number, key } = await aSealed()
  expect(await waitsAmongItems(curator, number)).toBe(false)
  expect(await waitingRow(curator, key)).toMatchObject({
    acts: [{ act: 'accept', fields: { answer: 'accept' } }, { act: 'not-this-way' }],
  })
  const proposal = await aProposal()
  expect(await waitsAmongItems(proposal.curator, proposal.number)).toBe(true)
})

test('sealed terms are not edited; taken back they are a draft that can be', async () => {
  const { ada, curator, number } = await aSealed()
  const page = await predictionPage(ada, number)
  expect(page.abilities).toMatchObject({ edit: false, register: false, unseal: true })
  const edit = EditPredictionInput.parse({ title: 'Wider', lower: '0.5', upper: '2', base: '1' })
  expect(await refusalOf(editPrediction(ada, number, edit))).toBe('conflict sealed')
  expect(await refusalOf(takeBackSealed(curator, number))).toBe('forbidden unseal')
  await takeBackSealed(ada, number)
  await editPrediction(ada, number, edit)
  const draft = await predictionPage(ada, number)
  expect(draft).toMatchObject({ status: 'draft', returned: null, region: { lower: 0.5 } })
})

test('what somebody new writes is sealed and waits for a curator, who lets it be registered', async () => {
  const { pip, curator, number } = await aProposal()
  const page = await predictionPage(pip, number)
  expect(page).toMatchObject({ status: 'sealed', visibility: 'queued' })
  expect(page.seal).toMatchObject({ at: SEALED, observable: null, curator: true })
  expect(await refusalOf(approvePrediction(pip, number, ACCEPT))).toBe('forbidden approve')
  await approvePrediction(curator, number, ACCEPT, later(2))
  const registered = await predictionPage(null, number)
  expect(registered.registration).toMatchObject({ at: later(2), hash: page.seal?.hash })
  expect(registered.author?.handle).toBe(pip.handle)
  expect(await refusalOf(approvePrediction(curator, number, ACCEPT))).toBe('conflict notSealed')
})

test('not let in, it is a draft again with the reason; sealed anew it waits again', async () => {
  const { pip, curator, number } = await aProposal()
  await approvePrediction(curator, number, decline('Say which data.'), later(1))
  expect((await predictionPage(pip, number)).returned?.reason).toBe('Say which data.')
  await registerPrediction(pip, number, { base: 1 }, later(2))
  const page = await predictionPage(pip, number)
  expect(page).toMatchObject({ status: 'sealed', returned: null })
  expect(page.seal?.at).toEqual(later(2))
})

test('somebody new on a proposed observable waits for both, in either order', async () => {
  const first = await aSealed({ by: await aPerson({ role: 'new' }) })
  await decideObservable(first.curator, first.key, ACCEPT)
  expect((await predictionPage(first.ada, first.number)).status).toBe('sealed')
  await approvePrediction(first.curator, first.number, ACCEPT)
  expect((await predictionPage(null, first.number)).status).toBe('registered')

  const second = await aSealed({ by: await aPerson({ role: 'new' }) })
  await approvePrediction(second.curator, second.number, ACCEPT)
  expect((await predictionPage(second.ada, second.number)).status).toBe('sealed')
  await decideObservable(second.curator, second.key, ACCEPT)
  expect((await predictionPage(null, second.number)).status).toBe('registered')
})

test('so many of somebody new wait at once; the next is kept as a draft', async () => {
  const { pip, observable } = await aProposal()
  const claim = await aClaim({ by: pip })
  const typed = { claim: claim.number, observable: observable.key, by: pip }
  for (let n = 1; n < 10; n += 1) await aPrediction(typed)
  const { number } = await aDraftPrediction(typed)
  expect(await refusalOf(registerPrediction(pip, number, { base: 1 }))).toBe(
    'too-many predictionsWaiting',
  )
  expect((await predictionPage(pip, number)).status).toBe('draft')
})
