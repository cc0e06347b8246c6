import { expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { ChangeStateInput } from '#app/domain/experiment/input.ts'
import type { ListedKind } from '#app/domain/list/kinds.ts'
import { CorrectMeasurementInput } from '#app/domain/measurement/input.ts'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { publishClaim } from '#app/services/claims/publish-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { clarifyPrediction } from '#app/services/predictions/clarify-prediction.server.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

const day = (text: string) => new Date(`${text}T12:00:00Z`)
const later = day('2026-12-31')

type Named = { kind: ListedKind; number: number }

const lastStatus = async (record: Named) =>
  (await recordStatuses(null, record, later)).segments.at(-1)

const listed = async ({ kind, number }: Named) =>
  (await recordList(kind, null, new URLSearchParams(), later)).rows.find(
    (row) => row.number === number,
  )

test('with the clock set back the history of a claim ends with the status that it has', async () => {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada, at: day('2026-03-10') })
  await retractClaim(ada, claim.number, 'The fit had an error.', day('2026-03-01'))
  expect(await lastStatus(claim)).toMatchObject({ status: 'retracted', from: day('2026-03-10') })
  expect((await listed(claim))?.statusAsOf).toEqual(day('2026-03-10'))
})

test('with the clock set back an experiment is withdrawn no earlier than it was reported', async () => {
  const ada = await aPerson()
  const experiment = await anExperiment({ by: ada, at: day('2026-03-10') })
  const input = ChangeStateInput.parse({ state: 'withdrawn', reason: 'A wrong seed.' })
  await changeState(ada, experiment.number, input, day('2026-03-01'))
  expect(await lastStatus(experiment)).toMatchObject({ status: 'withdrawn' })
  const { statusAsOf } = await experimentPage(null, experiment.number)
  expect(statusAsOf).toEqual(day('2026-03-10'))
  const [last] = (await recordTimeline(null, experiment)).events
  expect(last).toMatchObject({ kind: 'experiment-state-changed', at: day('2026-03-10') })
})

test('with the clock set back a prediction is registered no earlier than it was drafted', async () => {
  const ada = await aPerson()
  const claim = await aClaim({ by: ada })
  const observable = await anObservable({ by: ada })
  const draft = await aDraftPrediction({
    by: ada,
    claim: claim.number,
    observable: observable.key,
    at: day('2026-03-10'),
  })
  await registerPrediction(ada, draft.number, { base: 1 }, day('2026-03-01'))
  expect(await lastStatus(draft)).toMatchObject({ status: 'registered', from: day('2026-03-10') })
})

test('a status holds from the day that a curator states, else from no day before the last', async () => {
  const [ada, cora] = [await aPerson(), await aPerson({ role: 'curator' })]
  const question = await aQuestion({ by: ada, status: 'proposed', createdAt: day('2026-03-10') })
  const assign = (status: string, at: string, asOf?: string) => {
    const input = AssignStatusInput.parse({ status, basis: 'It was read.', asOf })
    return assignStatus(cora, question.number, input, day(at))
  }
  const since = async () => (await questionPage(null, question.number)).statusAsOf
  await assign('open', '2026-03-01')
  expect(await since()).toEqual(day('2026-03-10'))
  await assign('partially-answered', '2026-03-20', '2025-01-01')
  expect(await since()).toEqual(new Date('2025-01-01T00:00:00Z'))
  await assign('answered-affirmative', '2026-03-15')
  expect(await lastStatus(question)).toMatchObject({ status: 'answered-affirmative' })
})

test('what moves with the clock set back was active no earlier than before', async () => {
  const [ada, cora] = [await aPerson(), await aPerson({ role: 'curator' })]
  const question = await aQuestion({ by: ada, createdAt: day('2026-03-01') })
  await aComment({ on: question, by: ada, createdAt: day('2026-03-10') })
  const input = AssignStatusInput.parse({ status: 'partially-answered', basis: 'It was read.' })
  await assignStatus(cora, question.number, input, day('2026-03-05'))
  expect((await listed(question))?.lastActivityAt).toEqual(day('2026-03-10'))
})

test('measured, corrected and edited with the clock set back, an experiment was active as before', async () => {
  const { eve, experiment, observable } = await aTestedClaim()
  await aComment({ on: experiment, by: eve, createdAt: later })
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells, at: day('2026-03-01') })
  expect((await listed(experiment))?.lastActivityAt).toEqual(later)
  const [row] = (await experimentPage(null, experiment.number)).measurements.rows
  const correction = CorrectMeasurementInput.parse({ ...cells, value: '0.6', reason: 'A digit.' })
  await correctMeasurement(eve, row?.id ?? '', correction, day('2026-03-02'))
  expect((await listed(experiment))?.lastActivityAt).toEqual(later)
  const curator = await aPerson({ role: 'curator' })
  const remarks = EditRemarksInput.parse({ remarks: 'Short.', base: '1' })
  await editRemarks(curator, experiment, remarks, day('2026-03-03'))
  expect((await listed(experiment))?.lastActivityAt).toEqual(later)
})

test('clarified or borne on with the clock set back, a prediction was active as before', async () => {
  const { ada, eve, experiment, prediction } = await aTestedClaim()
  await aComment({ on: prediction, by: ada, createdAt: later })
  await clarifyPrediction(ada, prediction.number, { text: 'Per token.' }, day('2026-03-01'))
  expect((await listed(prediction))?.lastActivityAt).toEqual(later)
  const typed = { what: `E${experiment.number}`, relation: 'supports', rationale: 'It is near.' }
  await addEvidence(eve, prediction, AddEvidenceInput.parse(typed), day('2026-03-02'))
  expect((await listed(prediction))?.lastActivityAt).toEqual(later)
})

test('a draft that is published stands in the hot order as of that day', async () => {
  const ada = await aPerson()
  const draft = await aClaim({ by: ada, at: day('2026-04-01'), intent: 'draft' })
  const rival = await aClaim({ by: ada, at: day('2026-05-01') })
  await publishClaim(ada, draft.number, day('2026-06-01'))
  const { rows } = await recordList('claim', null, new URLSearchParams({ sort: 'hot' }), later)
  const places = [draft, rival].map(({ number }) => rows.findIndex((row) => row.number === number))
  expect(places[0]).toBeLessThan(places[1] ?? -1)
})
