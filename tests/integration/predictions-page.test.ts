import { expect, test } from 'vitest'
import { ChangeStateInput } from '#app/domain/experiment/input.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { linesOfList } from '#app/services/predictions/lines-of-list.server.ts'
import {
  editPredictionPage,
  newPredictionForm,
} from '#app/services/predictions/prediction-forms.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { registrationPage } from '#app/services/predictions/registration-page.server.ts'
import { deleteRecord } from '#app/services/records/delete-record.server.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

type World = Awaited<ReturnType<typeof aTestedClaim>>

const read = async (number: number, query = '', viewer: World['ada'] | null = null) =>
  predictionPage(viewer, number, { choice: readPoolChoice(new URLSearchParams(query)) })

async function evidenceOf(number: number, query = '') {
  const { evidence } = await read(number, query)
  if (!evidence) throw new Error('no evidence to read')
  return evidence
}

async function measured({ eve, observable }: World, cells: object, experiment: object = {}) {
  const made = await anExperiment({ by: eve, ...experiment })
  const measurement = { observable: observable.key, value: '0.5', se: '0.01', ...cells }
  await aMeasurement({ by: eve, experiment: made.number, ...measurement })
  return made
}

test('every measurement outside the pool says why', async () => {
  const world = await aTestedClaim()
  const curator = await aPerson({ role: 'curator' })
  const { prediction } = world
  await measured(world, { label: 'runs', group: 'lab', se: '0.005' })
  await measured(world, { label: 'same runs', group: 'lab' })
  await measured(world, { label: 'bare', se: '' })
  await measured(world, { label: 'other data' }, { conditions: 'data = images' })
  await measured(world, { label: 'unsaid' }, { conditions: '' })
  const withdrawn = await measured(world, { label: 'taken back' })
  await changeState(
    world.eve,
    withdrawn.number,
    ChangeStateInput.parse({ state: 'withdrawn', reason: 'a fault' }),
  )
  await measured(world, { label: 'excluded' })
  const before = await evidenceOf(prediction.number)
  const wrong = before.measurements.find(({ label }) => label === 'excluded')!
  await excludeMeasurement(curator, wrong.id, { intent: 'exclude', reason: 'Wrong unit.' })

  const { measurements, pool } = await evidenceOf(prediction.number)
  expect(measurements.map(({ label, aside }) => [label, aside])).toEqual([
    ['runs', null],
    ['same runs', null],
    ['bare', { kind: 'no-standard-error', bare: true, leftOut: false }],
    ['other data', { kind: 'out-of-scope', keys: ['data'], leftOut: true }],
    ['unsaid', { kind: 'offered', keys: ['data'], leftOut: true }],
    ['taken back', { kind: 'withdrawn', leftOut: true }],
    ['excluded', { kind: 'excluded', reason: 'Wrong unit.', leftOut: true }],
  ])
  expect(pool).toMatchObject({ k: 1, mean: 0.5, verdict: 'supports' })
})

test('a reader can pool differently, and choose who speaks for a group', async () => {
  const world = await aTestedClaim()
  const { number } = world.prediction
  await measured(world, { label: 'precise', value: '0.5', se: '0.01', group: 'lab' })
  await measured(world, { label: 'vaguer', value: '0.58', se: '0.02', group: 'lab' })
  await measured(world, { value: '0.52', se: '0.02', group: 'b' })
  await measured(world, { value: '0.6', se: '0.02', group: 'c' })
  const usual = await evidenceOf(number)
  expect(usual.groups).toMatchObject([{ name: 'lab', chosen: '', members: [{}, {}] }])
  expect(usual.leftOut).toHaveLength(3)
  const common = await evidenceOf(number, 'pool=common')
  expect(common.pool).toMatchObject({ tau2: 0, predictionLow: null })
  expect(common.says).toBe('inconclusive')
  const vaguer = usual.measurements.find(({ label }) => label === 'vaguer')!
  const chosen = await evidenceOf(number, `speak=&speak=${vaguer.id}&hk=0`)
  expect(chosen.measurements.map(({ aside }) => aside?.kind ?? 'used')).toEqual([
    'same-group',
    'used',
    'used',
    'used',
  ])
  expect(chosen.pool!.mean).toBeGreaterThan(usual.pool!.mean)
  expect(chosen.groups).toMatchObject([{ chosen: vaguer.id }])
})

test('data that were public before the registration are told from later ones', async () => {
  const world = await aTestedClaim()
  const { number } = world.prediction
  expect((await evidenceOf(number)).dated).toEqual({ later: 0, of: 0 })
  await measured(world, { group: 'old' }, { publishedAt: '2020-01-23' })
  expect((await evidenceOf(number)).dated).toEqual({ later: 0, of: 1 })
  await measured(world, { group: 'new' })
  const { dated, measurements } = await evidenceOf(number)
  expect(dated).toEqual({ later: 1, of: 2 })
  expect(measurements.map((one) => one.later)).toEqual([false, true])
})

test('a draft names what is missing to its author, and nothing once it is registered', async () => {
  const { ada, claim, observable } = await aTestedClaim()
  const draft = await aDraftPrediction({ by: ada, observable: observable.key, criterion: '' })
  const page = await read(draft.number, '', ada)
  expect(page.missing).toEqual(['claim'])
  expect(page.abilities).toMatchObject({ edit: true, register: true, remove: true, clarify: false })
  expect(await refusalOf(read(draft.number))).toBe('not-found prediction')
  const registered = await aPrediction({ by: ada, claim: claim.number, observable: observable.key })
  const frozen = await read(registered.number, '', ada)
  expect(frozen.missing).toEqual([])
  expect(frozen.registration?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(frozen.abilities).toMatchObject({ edit: false, remove: false, clarify: true })
})

test('the page before registering shows exactly what the ledger will keep', async () => {
  const { ada, claim, observable } = await aTestedClaim()
  const wanted = { by: ada, claim: claim.number, observable: observable.key }
  const draft = await aDraftPrediction({ ...wanted, form: 'point-sd', value: '0.5', sd: '0.02' })
  const page = await registrationPage(ada, draft.number)
  expect(page.missing).toEqual([])
  expect(page.frozen).toMatchObject({
    claims: `C${claim.number}`,
    region: '0.5 ± 0.02 (sd)',
    conditions: 'data = web text',
  })
  expect(JSON.parse(page.json)).toMatchObject({ value: 0.5, sd: 0.02 })
  const eve = await aPerson({ role: 'curator' })
  expect(await refusalOf(registrationPage(eve, draft.number))).toBe('not-found prediction')
})

test('a new version begins with the text of the old one, which says what came after it', async () => {
  const { ada, claim, observable } = await aTestedClaim()
  const wanted = { by: ada, claim: claim.number, observable: observable.key }
  const old = await aPrediction(wanted)
  const { present } = await newPredictionForm(ada, old.number)
  expect(present).toMatchObject({
    claims: `C${claim.number}`,
    observable: observable.key,
    lower: '0.45',
    conditions: 'data = web text',
  })
  const next = await aPrediction({ ...wanted, upper: '0.6', supersedes: `P${old.number}` })
  expect((await read(old.number)).supersededBy).toMatchObject([{ number: next.number }])
  expect((await read(next.number)).supersedes).toMatchObject([{ number: old.number }])
  expect(await refusalOf(editPredictionPage(ada, old.number))).toBe('forbidden registered')
})

test('clarifications stand on the page with their entries of the ledger', async () => {
  const { ada, prediction } = await aTestedClaim()
  await clarifyPrediction(ada, prediction.number, { text: 'Compute counts the *head*.' })
  const { clarifications, registration } = await read(prediction.number)
  expect(clarifications).toMatchObject([{ text: { html: expect.stringContaining('<em>head') } }])
  expect(clarifications[0]!.entry).toBeGreaterThan(registration!.entry!)
})

test('a draft can be deleted by its author, a registered prediction by nobody', async () => {
  const { ada, prediction, observable } = await aTestedClaim()
  const curator = await aPerson({ role: 'curator' })
  const at = (number: number) => ({ kind: 'prediction' as const, number })
  for (const person of [ada, curator])
    expect(await refusalOf(deleteRecord(person, at(prediction.number), 'no more'))).toBe(
      'forbidden remove',
    )
  const draft = await aDraftPrediction({ by: ada, observable: observable.key })
  await deleteRecord(ada, at(draft.number), '')
  expect(await refusalOf(read(draft.number, '', ada))).toBe('not-found prediction')
})

test('the rows of a list come with their regions and counts, drafts of others left out', async () => {
  const world = await aTestedClaim()
  const { ada, prediction, observable } = world
  await measured(world, { group: 'one' })
  const draft = await aDraftPrediction({ by: ada, observable: observable.key })
  const shown = await read(prediction.number)
  const own = await read(draft.number, '', ada)
  const lines = await linesOfList(null, [{ id: shown.id }, { id: own.id }])
  expect(lines).toMatchObject([
    { number: prediction.number, verdict: 'supports', values: [{ value: 0.5 }] },
  ])
})
