import { expect, test } from 'vitest'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

const anArea = (key: string) =>
  write((tx) => addArea(tx, { key, name: `The ${key}`, description: 'A strand.', position: 1 }))

async function world(area: string) {
  await anArea(area)
  const ada = await aPerson()
  const question = await aQuestion({ by: ada, areaKey: area })
  const observable = await anObservable({ by: ada })
  const claim = await aClaim({ by: ada, area })
  const other = await aClaim({ by: ada, area, title: 'Another claim' })
  const wanted = { by: ada, claim: claim.number, observable: observable.key, area }
  const prediction = await aPrediction(wanted)
  return { ada, question, observable, claim, other, prediction, wanted }
}

const verdicts = async (viewer: Viewer, area: string) =>
  (await areaPage(viewer, area)).predictions.map(({ number, verdict }) => [number, verdict])

test('an area holds its questions and claims, and the verdicts on its claims by observable', async () => {
  const { ada, question, observable, claim, other, prediction } = await world('laws')
  expect(await verdicts(null, 'laws')).toEqual([[prediction.number, null]])
  const experiment = await anExperiment({ by: ada })
  const measured = { by: ada, experiment: experiment.number, observable: observable.key }
  await aMeasurement({ ...measured, value: '0.5', se: '0.01' })
  expect(await verdicts(null, 'laws')).toEqual([[prediction.number, 'supports']])
  const page = await areaPage(null, 'laws')
  expect(page.area).toMatchObject({
    name: 'The laws',
    counts: { question: 1, claim: 2, prediction: 1 },
    questions: [{ status: 'open', count: 1 }],
  })
  expect(page.questions.map(({ id }) => id)).toEqual([question.id])
  expect(page.claims.map(({ number }) => number).toSorted()).toEqual([claim.number, other.number])
  expect(page.observables.map(({ key }) => key)).toEqual([observable.key])
})

test('predictions without an observable and claims of other areas are no part of the matrix', async () => {
  const { ada, wanted, prediction } = await world('limits')
  await aPrediction({
    by: ada,
    claim: wanted.claim,
    form: 'binary',
    lower: '',
    upper: '',
    statement: 'It happens.',
  })
  await anArea('elsewhere')
  const elsewhere = await aClaim({ by: ada, area: 'elsewhere' })
  await aPrediction({ ...wanted, claim: elsewhere.number })
  expect(await verdicts(null, 'limits')).toEqual([[prediction.number, null]])
})

test('what may not be seen is absent from lists, counts and matrix', async () => {
  const { ada, claim, prediction, question, wanted } = await world('hidden')
  const second = await aPrediction(wanted)
  const { predictions } = await areaPage(null, 'hidden')
  const { id } = predictions.find(({ number }) => number === second.number) ?? { id: '' }
  await write((tx) => updateRecord(tx, id, { visibility: 'hidden' }))
  expect(await verdicts(null, 'hidden')).toEqual([[prediction.number, null]])
  await write(async (tx) => {
    await updateRecord(tx, claim.id, { visibility: 'hidden' })
    await updateRecord(tx, question.id, { visibility: 'draft' })
  })
  for (const viewer of [null, ada, await aPerson({ role: 'curator' })]) {
    const page = await areaPage(viewer, 'hidden')
    expect(page).toMatchObject({ questions: [], predictions: [], observables: [] })
    expect(page.area.counts).toEqual({ claim: 1, prediction: 1 })
  }
})

test('the index lists every area in its order, also those that hold nothing', async () => {
  await anArea('bare')
  const { areas } = await areaList(null)
  expect(areas.find(({ key }) => key === 'bare')).toMatchObject({ counts: {}, questions: [] })
})

test('an unknown area is not there', async () => {
  await expect(areaPage(null, 'nowhere')).rejects.toMatchObject({ kind: 'not-found', what: 'area' })
})
