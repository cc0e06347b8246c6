import { expect, test } from 'vitest'
import { ChangeStateInput, EditExperimentInput } from '#app/domain/experiment/input.ts'
import { CorrectMeasurementInput } from '#app/domain/measurement/input.ts'
import { loadClaim } from '#app/services/claims/load-claim.server.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { deleteRecord } from '#app/services/records/delete-record.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { reader } from '#db/client.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

type World = Awaited<ReturnType<typeof aTestedClaim>>

const verdictOf = async ({ prediction }: Pick<World, 'prediction'>) =>
  (await loadPrediction(reader(), null, prediction.number)).prediction.verdict
const statusOf = async ({ claim }: World) =>
  (await loadClaim(reader(), null, claim.number)).record.status
const firstRow = async ({ experiment }: World) => {
  const [row] = (await experimentPage(null, experiment.number)).measurements.rows
  if (!row) throw new Error('nothing measured')
  return row
}

async function aSupportedClaim() {
  const world = await aTestedClaim()
  const { eve, experiment, observable } = world
  await aMeasurement({
    by: eve,
    experiment: experiment.number,
    observable: observable.key,
    value: '0.50',
    se: '0.01',
  })
  return world
}

test('a measurement inside the region supports the prediction and the claim above it', async () => {
  const world = await aSupportedClaim()
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['supports', 'supported'])
  const { prediction } = await loadPrediction(reader(), null, world.prediction.number)
  expect(prediction).toMatchObject({
    pooledMean: expect.closeTo(0.5, 9),
    pooledLow: expect.closeTo(0.4804, 4),
    pooledHigh: expect.closeTo(0.5196, 4),
    pooledCount: 1,
  })
  const row = await firstRow(world)
  expect(row.says).toMatchObject([
    { prediction: { number: world.prediction.number }, standing: 'counted', verdict: 'supports' },
  ])
})

test('one beside the region challenges the claim', async () => {
  const world = await aTestedClaim()
  const { eve, experiment, observable } = world
  const cells = { observable: observable.key, value: '0.6', low: '0.58', high: '0.62', level: '95' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['contradicts', 'challenged'])
})

test('without an uncertainty it is inconclusive, and its position is told', async () => {
  const world = await aTestedClaim()
  const { eve, experiment, observable } = world
  const cells = { observable: observable.key, value: '0.5' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  expect([await verdictOf(world), await statusOf(world)]).toEqual([null, 'untested'])
  const { prediction } = await loadPrediction(reader(), null, world.prediction.number)
  expect(prediction).toMatchObject({ inside: 1, outside: 0, supports: 0 })
  expect((await firstRow(world)).says).toMatchObject([
    { verdict: 'inconclusive', position: 'inside' },
  ])
})

test('what is planned says nothing until it is reported, and nothing once it is withdrawn', async () => {
  const world = await aTestedClaim()
  const { eve, observable } = world
  const planned = await anExperiment({ by: eve, state: 'planned' })
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: planned.number, ...cells })
  expect(await verdictOf(world)).toBeNull()
  const step = (typed: Record<string, string>) =>
    changeState(eve, planned.number, ChangeStateInput.parse(typed))
  await step({ state: 'running' })
  expect(await verdictOf(world)).toBeNull()
  await step({ state: 'reported' })
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['supports', 'supported'])
  expect(await refusalOf(step({ state: 'running' }))).toBe('conflict experimentStep')
  expect(await refusalOf(step({ state: 'withdrawn' }))).toBe('invalid form')
  await step({ state: 'withdrawn', reason: 'a fault in the loader' })
  expect([await verdictOf(world), await statusOf(world)]).toEqual([null, 'untested'])
  const { events } = await recordTimeline(null, { kind: 'experiment', number: planned.number })
  expect(events[0]).toMatchObject({
    kind: 'experiment-state-changed',
    data: { from: 'reported', to: 'withdrawn', reason: 'a fault in the loader' },
  })
})

test('a curator excludes a measurement with a reason, and the claim follows both ways', async () => {
  const world = await aSupportedClaim()
  const curator = await aPerson({ role: 'curator' })
  const { id } = await firstRow(world)
  const exclude = { intent: 'exclude' as const, reason: 'not tuned' }
  expect(await refusalOf(excludeMeasurement(world.eve, id, exclude))).toBe('forbidden exclude')
  await excludeMeasurement(curator, id, exclude)
  expect([await verdictOf(world), await statusOf(world)]).toEqual([null, 'untested'])
  expect((await firstRow(world)).excluded).toEqual({ by: curator.handle, reason: 'not tuned' })
  expect(await refusalOf(excludeMeasurement(curator, id, exclude))).toBe('conflict excluded')
  await excludeMeasurement(curator, id, { intent: 'readmit', reason: 'it was' })
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['supports', 'supported'])
})

test('nobody excludes what they measured themselves, and two at once exclude it once', async () => {
  const curator = await aPerson({ role: 'curator' })
  const world = await aSupportedClaim()
  const own = await anExperiment({ by: curator })
  const cells = { observable: world.observable.key, value: '0.5' }
  await aMeasurement({ by: curator, experiment: own.number, ...cells })
  const mine = await firstRow({ ...world, experiment: own })
  const exclude = { intent: 'exclude' as const, reason: 'x' }
  expect(await refusalOf(excludeMeasurement(curator, mine.id, exclude))).toBe('forbidden exclude')
  const { id } = await firstRow(world)
  const other = await aPerson({ role: 'curator' })
  const both = [excludeMeasurement(curator, id, exclude), excludeMeasurement(other, id, exclude)]
  const outcomes = await Promise.all(both.map(refusalOf))
  expect(outcomes.toSorted()).toEqual(['conflict excluded', 'nothing refused'])
})

test('a correction takes the place of a measurement, and both stay readable', async () => {
  const world = await aSupportedClaim()
  const { id } = await firstRow(world)
  const correction = CorrectMeasurementInput.parse({
    observable: world.observable.key,
    value: '0.7',
    se: '0.01',
    reason: 'the fit used the wrong budget',
  })
  expect(await refusalOf(correctMeasurement(world.ada, id, correction))).toBe('forbidden measure')
  await correctMeasurement(world.eve, id, correction)
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['contradicts', 'challenged'])
  const { rows } = (await experimentPage(null, world.experiment.number)).measurements
  expect(rows.map((row) => [row.estimate.value, row.superseded, row.corrects])).toEqual([
    [0.5, true, false],
    [0.7, false, true],
  ])
  expect(await refusalOf(correctMeasurement(world.eve, id, correction))).toBe('conflict corrected')
})

test('correcting an excluded measurement leaves it excluded', async () => {
  const world = await aSupportedClaim()
  const curator = await aPerson({ role: 'curator' })
  const { id } = await firstRow(world)
  await excludeMeasurement(curator, id, { intent: 'exclude', reason: 'not tuned' })
  const cells = { observable: world.observable.key, value: '0.5', se: '0.001', reason: 'typo' }
  await correctMeasurement(world.eve, id, CorrectMeasurementInput.parse(cells))
  expect(await verdictOf(world)).toBeNull()
})

test('a hidden experiment says nothing, and speaks again when it is shown', async () => {
  const world = await aSupportedClaim()
  const curator = await aPerson({ role: 'curator' })
  const page = await experimentPage(null, world.experiment.number)
  await assignVisibility(curator, page.id, { to: 'hidden', reason: 'spam' })
  expect([await verdictOf(world), await statusOf(world)]).toEqual([null, 'untested'])
  const later = await aPrediction({
    by: world.ada,
    claim: world.claim.number,
    observable: world.observable.key,
  })
  expect(await verdictOf({ prediction: later })).toBeNull()
  await assignVisibility(curator, page.id, { to: 'public', reason: 'not spam' })
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['supports', 'supported'])
  expect(await verdictOf({ prediction: later })).toBe('supports')
})

test('a deleted experiment says nothing', async () => {
  const world = await aSupportedClaim()
  await deleteRecord(world.eve, { kind: 'experiment', number: world.experiment.number }, '')
  expect([await verdictOf(world), await statusOf(world)]).toEqual([null, 'untested'])
})

test('a hidden prediction says nothing of its claim', async () => {
  const world = await aSupportedClaim()
  const curator = await aPerson({ role: 'curator' })
  const { record } = await loadPrediction(reader(), null, world.prediction.number)
  await assignVisibility(curator, record.id, { to: 'hidden', reason: 'spam' })
  expect(await statusOf(world)).toBe('untested')
  await assignVisibility(curator, record.id, { to: 'public', reason: 'not spam' })
  expect(await statusOf(world)).toBe('supported')
})

test('conditions decide whether a measurement counts, also when they are edited', async () => {
  const world = await aSupportedClaim()
  const edited = (conditions: string, base: string) =>
    editExperiment(
      world.eve,
      world.experiment.number,
      EditExperimentInput.parse({ title: 'A sweep', statement: 'Train.', conditions, base }),
    )
  await edited('data = code', '1')
  expect(await verdictOf(world)).toBeNull()
  expect((await firstRow(world)).says).toMatchObject([
    { standing: 'out-of-scope', conditionKeys: ['data'] },
  ])
  await edited('optimizer = AdamW', '2')
  expect((await firstRow(world)).says).toMatchObject([
    { standing: 'offered', conditionKeys: ['data'] },
  ])
  await edited('data = web text', '3')
  expect([await verdictOf(world), await statusOf(world)]).toEqual(['supports', 'supported'])
})

test('a reported experiment says what it contributes to verdicts, by what there is', async () => {
  const world = await aTestedClaim()
  const { eve, experiment, observable } = world
  const part = async () => (await experimentPage(null, experiment.number)).part
  expect(await part()).toBe('none-measured')
  const other = await aTestedClaim({ by: world.ada, conditions: 'data = speech' })
  const cells = { by: eve, experiment: experiment.number, value: '0.5', se: '0.01' }
  await aMeasurement({ ...cells, observable: other.observable.key })
  expect(await part()).toBe('none-counted')
  await aMeasurement({ ...cells, observable: observable.key })
  expect(await part()).toBe('counted')
})
