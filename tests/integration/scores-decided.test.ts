import { expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { EditExperimentInput } from '#app/domain/experiment/input.ts'
import { grantRole } from '#app/services/accounts/grant-role.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { removeEvidence } from '#app/services/evidence/remove-evidence.server.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { write } from '#db/client.ts'
import { aCredence } from '#tests/support/factories/credence.ts'
import {
  aDecidedPrediction,
  aRegisteredPrediction,
  believe,
  day,
  decide,
  undo,
} from '#tests/support/factories/decided.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aFinalResolution, inDays } from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { scoresOn } from '#tests/support/pages/sections.ts'
import { storedScores } from '#tests/support/scores/stored.ts'

const earned = async (recordId: string) =>
  (await storedScores(recordId)).map(({ resolutionId, scoredAt, ...rest }) => rest)

const personIds = async (recordId: string) =>
  (await storedScores(recordId)).map(({ personId }) => personId)

test('undoing a resolution voids the scores, and resolving again gives the same', async () => {
  const [ada, bo] = [await aPerson(), await aPerson()]
  const believed: [typeof ada, number][] = [
    [ada, 0.8],
    [bo, 0.5],
  ]
  const { id, resolutionId } = await aDecidedPrediction({ by: ada, believed })
  const first = await earned(id)
  expect(first).toHaveLength(2)
  expect(first.find(({ personId }) => personId === ada.id)?.peer).toBeCloseTo(47.0004, 4)
  await undo(id, resolutionId)
  expect(await earned(id)).toEqual([])
  expect(await scoresOn(null, id)).toBeNull()
  const again = await decide(id, { by: ada, finalAt: day(150) })
  expect(await earned(id)).toEqual(first)
  expect((await storedScores(id)).map(({ resolutionId }) => resolutionId)).toEqual([again, again])
  await undo(id, again)
  await decide(id, { by: ada, outcome: 'refuted', finalAt: day(170) })
  const other = await storedScores(id)
  expect(other.find(({ personId }) => personId === ada.id)?.brier).toBeCloseTo(0.64, 12)
})

const aTestedWorld = async () => ({
  ...(await aTestedClaim()),
  tom: await aPerson({ role: 'trusted' }),
  curator: await aPerson({ role: 'curator' }),
})

test('forecasters are scored when time makes a resolution final, until a curator undoes it', async () => {
  const { prediction, eve, observable, tom, curator } = await aTestedWorld()
  const [mia, noa] = [await aPerson(), await aPerson()]
  const on = { kind: 'prediction' as const, number: prediction.number }
  await aCredence('80', { by: mia, on, at: inDays(1) })
  await aCredence('50', { by: noa, on, at: inDays(1) })
  const cells = { observable: observable.key, value: '0.50', se: '0.01' }
  const { number: experiment } = await anExperiment({ by: eve, at: inDays(31) })
  await aMeasurement({ by: eve, experiment, at: inDays(31), ...cells })
  const resolve = (at: Date) => aFinalResolution({ by: tom, curator, prediction, at })
  const { id } = await resolve(inDays(60))
  const first = await earned(prediction.id)
  expect(first.find(({ personId }) => personId === mia.id)).toMatchObject({
    outcome: 1,
    brier: expect.closeTo(0.04, 12),
  })
  const [one, other] = first.map(({ peer }) => peer)
  expect(one! + other!).toBeCloseTo(0, 9)
  await undoResolution(curator, id, 'The photocell was broken.', inDays(80))
  expect(await earned(prediction.id)).toEqual([])
  await resolve(inDays(90))
  expect(await earned(prediction.id)).toEqual(first)
})

test('a retrodiction, an ambiguous and an annulled prediction score nobody and say why', async () => {
  const ada = await aPerson()
  const believed: [typeof ada, number][] = [[ada, 0.8]]
  for (const [decision, why] of [
    [{ effectiveAt: day(0) }, 'retrodiction'],
    [{ effectiveAt: day(-40) }, 'retrodiction'],
    [{ outcome: 'ambiguous' as const }, 'ambiguous'],
    [{ outcome: 'annulled' as const }, 'annulled'],
  ] as const) {
    const { id } = await aDecidedPrediction({ by: ada, believed, ...decision })
    expect(await storedScores(id)).toEqual([])
    expect(await scoresOn(null, id)).toMatchObject({ total: 0, rows: [], none: why })
  }
  const { id } = await aDecidedPrediction({ by: ada })
  expect(await scoresOn(null, id)).toMatchObject({ total: 0, none: 'nobody' })
})

test('with the clock set back a resolution scores as before it', async () => {
  const ada = await aPerson()
  const believed: [typeof ada, number, Date][] = [
    [ada, 0.9, day(10)],
    [ada, 0.2, day(130)],
  ]
  const { id, resolutionId } = await aDecidedPrediction({ by: ada, believed })
  const first = await earned(id)
  await undo(id, resolutionId)
  await decide(id, { by: ada, finalAt: day(5) })
  expect(await earned(id)).toEqual(first)
  expect(first[0]?.meanCredence).toBeCloseTo(0.9, 12)
})

test('what a newcomer gave is scored once they give it as a member, and not when new again', async () => {
  const [admin, ada, ned] = await Promise.all([
    aPerson({ role: 'administrator' }),
    aPerson(),
    aPerson({ role: 'new' }),
  ])
  const believed: [typeof ada, number][] = [
    [ada, 0.8],
    [ned, 0.5],
  ]
  const { id } = await aDecidedPrediction({ by: ada, believed })
  expect(await personIds(id)).toEqual([ada.id])
  const grant = (role: 'member' | 'new') =>
    grantRole(admin, { handle: ned.handle, role, reason: '' }, day(10))
  await grant('member')
  expect(await personIds(id)).toEqual([ada.id])
  await believe(id, [[ned, 0.5, day(20)]])
  await write((tx) => scorePrediction(tx, id))
  expect((await storedScores(id)).map(({ peer }) => Math.abs(Math.round(peer)))).toEqual([38, 38])
  await grant('new')
  expect(await storedScores(id)).toMatchObject([{ personId: ada.id, peer: 0 }])
})

/** A prediction to which an experiment of Eve's speaks by hand, reported and attached on day 50. */
async function anAttachedExperiment() {
  const [ada, eve] = [await aPerson(), await aPerson()]
  const record = await aRegisteredPrediction({
    by: ada,
    believed: [
      [ada, 0.8],
      [eve, 0.5],
    ],
  })
  const experiment = await anExperiment({ by: eve, at: day(50) })
  const says = { what: `E${experiment.number}`, relation: 'supports', rationale: 'It says so.' }
  const address = { kind: 'prediction' as const, number: record.number }
  const attached = await addEvidence(ada, address, AddEvidenceInput.parse(says), day(50))
  await decide(record.id, { by: ada })
  const coverage = async () => {
    const found = (await storedScores(record.id)).find(({ personId }) => personId === eve.id)
    return found?.coverage
  }
  return { ada, eve, record, address, experiment, attached, coverage }
}

test('an experiment attached by hand ends the scoring of its author when it was published', async () => {
  const { coverage } = await anAttachedExperiment()
  expect(await coverage()).toBeCloseTo(0.5, 12)
})

test('scores follow when an experiment is hidden, shown again, edited, or taken off the page', async () => {
  const { ada, experiment, attached, coverage } = await anAttachedExperiment()
  const curator = await aPerson({ role: 'curator' })
  await assignVisibility(curator, experiment.id, { to: 'hidden', reason: 'spam' })
  expect(await coverage()).toBe(1)
  await assignVisibility(curator, experiment.id, { to: 'public', reason: 'no spam' })
  expect(await coverage()).toBeCloseTo(0.5, 12)
  const edit = EditExperimentInput.parse({
    title: 'A sweep over sizes',
    statement: 'Train at six sizes and fit the optimum.',
    runStart: '2026-01-21',
    publishedAt: '2026-02-20',
    base: '1',
    reason: 'as in its log',
  })
  await editExperiment(curator, experiment.number, edit)
  expect(await coverage()).toBeCloseTo(0.2, 12)
  await removeEvidence(ada, attached.id, '')
  expect(await coverage()).toBe(1)
})

test('what was attached after the decision did not decide, and changes no score', async () => {
  const { eve, address, record, coverage } = await anAttachedExperiment()
  const late = await anExperiment({ by: eve, at: day(10) })
  const says = { what: `E${late.number}`, relation: 'supports', rationale: 'Also.' }
  await addEvidence(eve, address, AddEvidenceInput.parse(says), day(140))
  await write((tx) => scorePrediction(tx, record.id))
  expect(await coverage()).toBeCloseTo(0.5, 12)
})
