import { expect, test } from 'vitest'
import { EditObservableInput } from '#app/domain/observable/input.ts'
import { canonicalJson, sha256 } from '#app/services/ledger/hash-entry.server.ts'
import { ledgerLines } from '#app/services/ledger/ledger-lines.server.ts'
import { editObservable } from '#app/services/observables/edit-observable.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { editPredictionPage } from '#app/services/predictions/prediction-forms.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { registeredContent } from '#app/services/predictions/registered-content.server.ts'
import { registrationPage } from '#app/services/predictions/registration-page.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { reader, write } from '#db/client.ts'
import { updatePrediction } from '#db/queries/predictions.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

async function world(observed: Record<string, number> = {}) {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada })
  const observable = await anObservable({ by: ada, ...observed })
  const wanted = { by: ada, claim: claim.number, observable: observable.key }
  return { ada, observable, wanted }
}

const contentOf = async (number: number) => {
  for await (const line of ledgerLines()) {
    const entry = JSON.parse(line)
    if (entry.record === `P${number}`) return JSON.parse(entry.content)
  }
}

const RULE = { level: 'three standard errors', groups: '2', reanalyses: 'yes' }

test('the rule goes from the draft into the form, the revision, the ledger and the page', async () => {
  const { ada, wanted } = await world({ domainLower: 0, domainUpper: 1 })
  const source = await anExperiment({ by: ada, title: 'The runs it was read off' })
  const { number } = await aDraftPrediction({ ...wanted, ...RULE, madeFrom: `E${source.number}` })
  const typed = { level: '99.73 %', groups: '2', reanalyses: 'yes', madeFrom: `E${source.number}` }
  expect((await editPredictionPage(ada, number)).present).toMatchObject(typed)
  const { facts } = await recordRevision(ada, { kind: 'prediction', number }, 1)
  expect(Object.fromEntries(facts.map(({ name, text }) => [name, text]))).toMatchObject(typed)
  const before = await registrationPage(ada, number)
  expect(before.frozen).toMatchObject(typed)
  await registerPrediction(ada, number, { base: 1 })
  const content = await contentOf(number)
  expect(content).toMatchObject({
    rule: { level: 0.9973, groups: 2, reanalyses: true },
    madeFrom: [`E${source.number}`],
    observable: { domain: { lower: 0, upper: 1 } },
  })
  expect(JSON.parse(before.json)).toEqual(content)
  const page = await predictionPage(null, number)
  expect(page.falsification).toMatchObject({ key: 'groups-at-least', level: 0.9973, groups: 2 })
  expect(page.madeFrom).toMatchObject([{ number: source.number }])
  expect(page.withoutRule).toBe(false)
})

test('without a word about its rule a prediction is sealed with the usual one', async () => {
  const { wanted } = await world()
  const { number } = await aPrediction(wanted)
  expect((await contentOf(number)).rule).toEqual({ level: 0.95, groups: 1, reanalyses: false })
})

test('the hash is of the rule too', async () => {
  const { wanted } = await world()
  const hashes = []
  for (const rule of [{}, { level: '99 %' }, { groups: '3' }, { reanalyses: 'yes' }]) {
    const { number } = await aPrediction({ ...wanted, ...rule })
    const { prediction } = await loadPrediction(reader(), null, number)
    const { prediction: name, ...content } = await contentOf(number)
    expect(prediction.contentHash).toBe(sha256(canonicalJson({ prediction: name, ...content })))
    hashes.push(sha256(canonicalJson(content)))
  }
  expect(new Set(hashes).size).toBe(4)
})

test('terms that were sealed before there were rules hash as they did, and say what they mean', async () => {
  const { wanted } = await world({ domainLower: 0 })
  const { number, id } = await aPrediction({ ...wanted, criterion: 'Three groups must differ.' })
  await write((tx) =>
    updatePrediction(tx, id, { level: null, groupsAtLeast: null, reanalysesDecide: null }),
  )
  const { prediction, ...loaded } = await loadPrediction(reader(), null, number)
  const content = await registeredContent(reader(), { ...loaded, prediction })
  expect(content).not.toHaveProperty('rule')
  expect(content.observable).not.toHaveProperty('domain')
  expect(Object.keys(content).toSorted()).toEqual(OLD_KEYS)
  const page = await predictionPage(null, number)
  expect(page.withoutRule).toBe(true)
  expect(page.rule).toEqual({ level: 0.95, groupsAtLeast: 1, reanalysesDecide: false })
})

/** What an entry of the ledger held before there were rules. */
const OLD_KEYS = [
  'background',
  'claims',
  'conditions',
  'criterion',
  'deadline',
  'essential',
  'form',
  'observable',
  'prediction',
  'region',
  'scope',
  'sd',
  'source',
  'sourceDate',
  'statement',
  'supersedes',
  'title',
  'tolerance',
  'value',
]

test('a yes-or-no prediction has no rule but its words', async () => {
  const { wanted } = await world()
  const binary = { form: 'binary', statement: 'It happens.', criterion: 'It did not happen.' }
  const { number } = await aPrediction({ ...wanted, ...binary, ...RULE })
  expect(await contentOf(number)).not.toHaveProperty('rule')
  const page = await predictionPage(null, number)
  expect(page).toMatchObject({ rule: null, falsification: null, withoutRule: false })
})

test('an observable’s possible values, edited afterwards, move neither terms nor hash nor verdict', async () => {
  const { ada, observable, wanted } = await world({ domainLower: 0, domainUpper: 1 })
  const { number } = await aPrediction({ ...wanted, form: 'interval', lower: '0.9', upper: '1' })
  const experiment = await anExperiment({ by: ada })
  const measured = { by: ada, experiment: experiment.number, observable: observable.key }
  await aMeasurement({ ...measured, value: '0.96', se: '0.01' })
  const before = await loadPrediction(reader(), null, number)
  const curator = await aPerson({ role: 'curator' })
  const input = EditObservableInput.parse({
    name: before.observable?.name,
    symbol: 'a',
    definition: 'As before.',
    unit: '1',
    domainLower: '0',
    domainUpper: '10',
    reason: 'It can be larger.',
    base: '1',
  })
  await editObservable(curator, observable.key, input)
  await aMeasurement({ ...measured, value: '0.97', se: '0.01' })
  const after = await loadPrediction(reader(), null, number)
  expect(after.observable?.domainUpper).toBe(10)
  expect(after.prediction).toMatchObject({ domainLower: 0, domainUpper: 1 })
  expect(after.prediction.contentHash).toBe(before.prediction.contentHash)
  expect([before.prediction.verdict, after.prediction.verdict]).toEqual(['supports', 'supports'])
})

test('a region without a possible value is refused with the reason, also where that came later', async () => {
  const { ada, observable, wanted } = await world({ domainLower: 0, domainUpper: 1 })
  const impossible = { ...wanted, form: 'half-line', lower: '2', upper: '' }
  expect(await problemsOf(aDraftPrediction(impossible))).toEqual({
    lower: ['region.outside-domain'],
  })
  const draft = await aDraftPrediction({ ...wanted, lower: '0.9', upper: '0.99' })
  const curator = await aPerson({ role: 'curator' })
  const { observable: row } = await loadPrediction(reader(), ada, draft.number)
  const narrower = EditObservableInput.parse({
    name: row?.name,
    symbol: 'a',
    definition: 'As before.',
    unit: '1',
    domainUpper: '0.5',
    reason: 'It cannot.',
    base: '1',
  })
  await editObservable(curator, observable.key, narrower)
  expect(await refusalOf(registerPrediction(ada, draft.number, { base: 1 }))).toBe(
    'invalid regionImpossible',
  )
})

test('what a prediction was made from is in-sample when it is attached', async () => {
  const { ada, observable, wanted } = await world()
  const source = await anExperiment({ by: ada })
  const measured = { by: ada, observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ ...measured, experiment: source.number })
  const { number } = await aPrediction({ ...wanted, madeFrom: `E${source.number}` })
  const other = await anExperiment({ by: ada, title: 'Another sweep' })
  await aMeasurement({ ...measured, experiment: source.number })
  await aMeasurement({ ...measured, experiment: other.number })
  const { evidence } = await predictionPage(null, number)
  expect(evidence?.measurements.map(({ inSample }) => inSample)).toEqual([true, true, false])
})
