import { expect, test } from 'vitest'
import { AssignSpeakerInput } from '#app/domain/evidence/input.ts'
import { CorrectMeasurementInput } from '#app/domain/measurement/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { assignSpeaker } from '#app/services/evidence/assign-speaker.server.ts'
import { speakerPage } from '#app/services/evidence/speaker-page.server.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { aCredence } from '#tests/support/factories/credence.ts'
import { aMeasurement, anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

/** One laboratory analysed its runs twice: the first alone supports, both together do not decide. */
async function aGroupOfTwo() {
  const world = await aTestedClaim({ lower: '0.45', upper: '0.55' })
  const { eve, observable, experiment } = world
  const cells = { observable: observable.key, group: 'lab', se: '0.01' }
  await aMeasurement({
    by: eve,
    experiment: experiment.number,
    ...cells,
    value: '0.50',
    label: 'first',
  })
  const again = await anExperiment({ by: eve })
  await aMeasurement({
    by: eve,
    experiment: again.number,
    ...cells,
    value: '0.60',
    label: 'second',
  })
  const { evidence } = await predictionPage(null, world.prediction.number)
  const [first, second] = evidence?.measurements ?? []
  const curator = await aPerson({ role: 'curator' })
  return { ...world, again, curator, cells, first: first!, second: second! }
}

const act = (
  by: Member,
  id: string,
  intent: 'name' | 'end',
  reason = 'the second read a wrong log',
) => assignSpeaker(by, id, AssignSpeakerInput.parse({ intent, reason }))

const shown = async ({ prediction }: { prediction: { number: number } }) => {
  const { evidence, standing } = await predictionPage(null, prediction.number)
  return { evidence: evidence!, verdict: standing.verdict, reason: standing.verdictReason?.key }
}

test('a curator names who speaks for a group; verdict and claim follow, and the page says what else', async () => {
  const world = await aGroupOfTwo()
  const { curator, first, claim, prediction, experiment } = world
  expect(await shown(world)).toMatchObject({ verdict: 'inconclusive', reason: 'analyses-disagree' })
  expect(await speakerPage(curator, first.evidenceId)).toMatchObject({
    group: 'lab',
    members: [{ label: 'second' }],
    speaks: null,
    verdicts: { now: 'inconclusive', after: 'supports' },
  })
  await act(curator, first.evidenceId, 'name')
  const { evidence, verdict } = await shown(world)
  expect(verdict).toBe('supports')
  expect(evidence.otherwise).toBe('inconclusive')
  expect(evidence.measurements.map(({ speaksFor, aside }) => [speaksFor, aside?.kind])).toEqual([
    ['the second read a wrong log', undefined],
    [null, 'same-group'],
  ])
  expect(evidence.bends?.analyses).toMatchObject({
    of: 3,
    agree: 2,
    differ: [{ analysis: { within: 'unnamed' }, verdict: 'inconclusive' }],
  })
  expect((await claimPage(null, claim.number)).status).toBe('supported')
  const { events } = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  expect(events.find(({ kind }) => kind === 'speaker-named')).toMatchObject({
    handle: curator.handle,
    data: { name: `E${experiment.number}`, label: 'first', reason: 'the second read a wrong log' },
  })
})

test('naming another silences the first; taking it back combines them again', async () => {
  const world = await aGroupOfTwo()
  const { curator, first, second, claim, prediction, experiment } = world
  await act(curator, first.evidenceId, 'name')
  await act(curator, second.evidenceId, 'name', 'the first read a wrong log')
  const changed = await shown(world)
  expect(changed.verdict).toBe('contradicts')
  expect(changed.evidence.measurements.map(({ speaksFor }) => speaksFor)).toEqual([
    null,
    'the first read a wrong log',
  ])
  expect(await speakerPage(curator, second.evidenceId)).toMatchObject({
    speaks: { reason: 'the first read a wrong log' },
    verdicts: { now: 'contradicts', after: 'inconclusive' },
  })
  await act(curator, second.evidenceId, 'end', 'both logs were right')
  expect(await shown(world)).toMatchObject({ verdict: 'inconclusive' })
  expect((await claimPage(null, claim.number)).status).toBe('untested')
  const { events } = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  const told = events.filter(({ kind }) => kind.startsWith('speaker-'))
  expect(told.map(({ kind, data }) => [kind, data.from, data.reason])).toEqual([
    ['speaker-ended', undefined, 'both logs were right'],
    ['speaker-named', `E${experiment.number}`, 'the first read a wrong log'],
    ['speaker-named', undefined, 'the second read a wrong log'],
  ])
})

test('the correction of the one that speaks speaks in its place', async () => {
  const world = await aGroupOfTwo()
  const { curator, eve, first, cells } = world
  await act(curator, first.evidenceId, 'name')
  const anew = typed({ ...cells, value: '0.501', label: 'first' })
  const input = CorrectMeasurementInput.parse({ ...anew, reason: 'a typing error' })
  await correctMeasurement(eve, first.id, input)
  const { evidence, verdict } = await shown(world)
  expect(verdict).toBe('supports')
  const speaking = evidence.measurements.filter((one) => one.speaksFor !== null && !one.superseded)
  expect(speaking.map(({ value }) => value)).toEqual([0.501])
})

test('who has a part in it, or is no curator, names nobody', async () => {
  const { curator, first, second, prediction, ada, eve, claim } = await aGroupOfTwo()
  const { evidenceId } = first
  const trusted = await aPerson({ role: 'trusted' })
  const forecaster = await aPerson({ role: 'curator' })
  await aCredence('70', { by: forecaster, on: { kind: 'prediction', number: prediction.number } })
  const people: Member[] = [
    trusted,
    forecaster,
    { ...ada, role: 'curator' },
    { ...eve, role: 'curator' },
  ]
  for (const person of people) {
    expect(await refusalOf(act(person, evidenceId, 'name'))).toBe('forbidden nameSpeaker')
    expect(await refusalOf(speakerPage(person, evidenceId))).toBe('forbidden nameSpeaker')
  }
  expect(await refusalOf(act(curator, second.evidenceId, 'end'))).toBe('conflict speaksNot')
  await act(curator, evidenceId, 'name')
  expect(await refusalOf(act(curator, evidenceId, 'name'))).toBe('conflict speaksAlready')
  expect((await claimPage(null, claim.number)).status).toBe('supported')
})

test('where nothing is shared there is nobody to choose', async () => {
  const { eve, observable, experiment, prediction } = await aTestedClaim()
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const { evidence } = await predictionPage(null, prediction.number)
  const curator = await aPerson({ role: 'curator' })
  const id = evidence!.measurements[0]!.evidenceId
  expect(await refusalOf(act(curator, id, 'name'))).toBe('conflict speaksAlone')
  expect(AssignSpeakerInput.safeParse({ intent: 'name', reason: '  ' }).success).toBe(false)
})
