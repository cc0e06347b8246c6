import { expect, test } from 'vitest'
import { EditPredictionInput } from '#app/domain/prediction/input.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { verifyLines } from '#app/services/ledger/verify-lines.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { editPrediction } from '#app/services/predictions/edit-prediction.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { reader } from '#db/client.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'

async function world() {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada })
  const observable = await anObservable({ by: ada })
  return {
    ada,
    claim,
    observable,
    wanted: { by: ada, claim: claim.number, observable: observable.key },
  }
}

const kindOf = (error: unknown) =>
  error instanceof Refusal ? `${error.kind} ${error.what}` : error
const refusalOf = (work: Promise<unknown>) => work.then(() => 'nothing refused', kindOf)

test('a draft is its author’s alone until it is registered', async () => {
  const { ada, wanted } = await world()
  const eve = await aPerson()
  const draft = await aDraftPrediction(wanted)
  expect(await refusalOf(loadPrediction(reader(), eve, draft.number))).toBe('not-found prediction')
  await registerPrediction(ada, draft.number, { base: 1 })
  const { record, prediction } = await loadPrediction(reader(), eve, draft.number)
  expect(record).toMatchObject({ status: 'registered', visibility: 'public' })
  expect(prediction.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect(prediction.registeredAt).toBeInstanceOf(Date)
})

test.each([
  ['a claim', { claim: undefined }],
  ['an observable', { observable: '' }],
  ['a region', { upper: '' }],
  ['conditions', { conditions: '' }],
  ['words, if it is yes or no,', { form: 'binary', criterion: 'It happened.' }],
  [
    'a criterion, if it is yes or no,',
    { form: 'binary', statement: 'It happens.', criterion: ' ' },
  ],
])('without %s a prediction is kept but cannot be registered', async (_, lacking) => {
  const { ada, wanted } = await world()
  const draft = await aDraftPrediction({ ...wanted, ...lacking })
  expect(await refusalOf(registerPrediction(ada, draft.number, { base: 1 }))).toBe(
    'invalid incomplete',
  )
})

test('what is registered cannot be edited, registered again or registered by another', async () => {
  const { ada, wanted } = await world()
  const registered = await aPrediction(wanted)
  const input = EditPredictionInput.parse({ title: 'Moved', lower: '0', upper: '1', base: '1' })
  expect(await refusalOf(editPrediction(ada, registered.number, input))).toBe(
    'forbidden registered',
  )
  expect(await refusalOf(registerPrediction(ada, registered.number, { base: 1 }))).toBe(
    'conflict registeredAlready',
  )
  const draft = await aDraftPrediction(wanted)
  const curator = await aPerson({ role: 'curator' })
  expect(await refusalOf(registerPrediction(curator, draft.number, { base: 1 }))).toBe(
    'not-found prediction',
  )
})

test('a region typed as one interval in per cent counts in the unit of its observable', async () => {
  const { ada, wanted } = await world()
  const draft = await aDraftPrediction({ ...wanted, lower: '[40, 60] %', upper: '' })
  const { prediction } = await loadPrediction(reader(), ada, draft.number)
  expect(prediction).toMatchObject({ lower: 0.4, upper: 0.6, regionLower: 0.4, regionUpper: 0.6 })
  const seconds = await anObservable({ by: ada, unit: 's' })
  const inSeconds = { ...wanted, observable: seconds.key, lower: '40 %', upper: '60 %' }
  expect(await refusalOf(aDraftPrediction(inSeconds))).toBe('invalid form')
})

test('registering takes the revision that was read', async () => {
  const { ada, wanted } = await world()
  const draft = await aDraftPrediction(wanted)
  const input = EditPredictionInput.parse({
    title: 'Wider',
    claims: `C${wanted.claim}`,
    observable: wanted.observable,
    lower: '0.1',
    upper: '0.9',
    conditions: 'data = web text',
    criterion: 'Outside.',
    base: '1',
  })
  await editPrediction(ada, draft.number, input)
  expect(await refusalOf(registerPrediction(ada, draft.number, { base: 1 }))).toBe(
    'conflict edited',
  )
  await registerPrediction(ada, draft.number, { base: 2 })
})

test('the ledger keeps what was registered and what was said afterwards', async () => {
  const { ada, wanted } = await world()
  const registered = await aPrediction({ ...wanted, title: 'With a $\\frac12$ in it' })
  await clarifyPrediction(ada, registered.number, { text: 'Compute counts the *head*.' })
  const lines: string[] = []
  for await (const line of ledgerLines()) lines.push(line)
  expect(await verifyLines(lines)).toMatchObject({ ok: true })
  const [before, last] = lines.slice(-2).map((line) => JSON.parse(line))
  expect(JSON.parse(before.content)).toMatchObject({
    title: 'With a $\\frac12$ in it',
    region: { lower: 0.45, upper: 0.55 },
    criterion: 'The pooled 95 % interval lies outside.',
    observable: { key: wanted.observable, unit: '1' },
  })
  expect(last).toMatchObject({ kind: 'prediction-clarified', record: `P${registered.number}` })
})

test('clarifying takes the author and a registered prediction', async () => {
  const { ada, wanted } = await world()
  const eve = await aPerson()
  const registered = await aPrediction(wanted)
  expect(await refusalOf(clarifyPrediction(eve, registered.number, { text: 'no' }))).toBe(
    'forbidden clarify',
  )
  const draft = await aDraftPrediction(wanted)
  expect(await refusalOf(clarifyPrediction(ada, draft.number, { text: 'no' }))).toBe(
    'forbidden clarify',
  )
})

test.each([
  [{ lower: '0.6', upper: '0.5' }, 'lower'],
  [{ lower: 'NaN' }, 'lower'],
  [{ upper: '1e400' }, 'upper'],
  [{ lower: '0.5', upper: '0.5' }, 'lower'],
  [{ form: 'point-sd', value: '0.5', sd: '0' }, 'value'],
  [{ form: 'point-tolerance', value: '0.5', tolerance: '-1' }, 'value'],
  [{ form: 'half-line', lower: '1', upper: '2' }, 'lower'],
  [{ conditions: 'nonsense' }, 'conditions'],
  [{ claims: 'Q3' }, 'claims'],
])('%j is answered at its field', async (typed, field) => {
  const input = EditPredictionInput.safeParse({
    title: 't',
    lower: '0',
    upper: '1',
    base: '1',
    ...typed,
  })
  expect(input.success).toBe(false)
  expect(input.error?.issues.map((issue) => issue.path[0])).toContain(field)
})

test('bounds below zero are refused where the observable is on a log scale', async () => {
  const { ada, wanted } = await world()
  const { key } = await anObservable({ by: ada, scale: 'log' })
  const work = aDraftPrediction({ ...wanted, observable: key, lower: '-1', upper: '1' })
  expect(await work.catch((error) => error.fields)).toEqual({
    lower: ['region.bound-not-positive'],
  })
})
