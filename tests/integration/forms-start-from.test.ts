import { beforeAll, expect, test } from 'vitest'
import { RetireAreaInput } from '#app/domain/area/input.ts'
import { isMeasuredNext, ReportExperimentInput } from '#app/domain/experiment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { retireArea } from '#app/services/areas/retire-area.server.ts'
import { newClaimForm } from '#app/services/claims/claim-forms.server.ts'
import {
  editExperimentForm,
  measurementsForm,
  newExperimentForm,
} from '#app/services/experiments/experiment-forms.server.ts'
import { reportAsAsked } from '#app/services/experiments/report-as-asked.server.ts'
import { newQuestionForm } from '#app/services/questions/new-question-form.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction, aPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { problemsOf } from '#tests/support/refusal-of.ts'

let ada: Member
let eve: Member
beforeAll(async () => {
  ada = await aPerson()
  eve = await aPerson()
})

test('a claim starts in the area and with the tags of its question, and a part of it does as well', async () => {
  const tags = ['growth', 'limits']
  const { number } = await aQuestion({ by: ada, areaKey: 'limits', tags })
  const name = `Q${number}`
  const claim = await newClaimForm(eve, { question: name, supersedes: '' })
  expect(claim.given).toMatchObject({ answers: name, area: 'limits', tags: 'growth, limits' })
  const part = await newQuestionForm(eve, { parent: name, area: '', tags: '' })
  expect(part.given).toEqual({ parent: name, area: 'limits', tags: 'growth, limits' })
})

test('a question starts where one looked, unless its area takes nothing new', async () => {
  await aQuestion({ by: ada, areaKey: 'closed' })
  const from = { parent: '', area: 'closed', tags: 'growth' }
  expect((await newQuestionForm(eve, from)).given).toMatchObject({ area: 'closed', tags: 'growth' })
  const administrator = await aPerson({ role: 'administrator' })
  await retireArea(administrator, 'closed', RetireAreaInput.parse({ retired: 'yes' }))
  expect((await newQuestionForm(eve, from)).given).toMatchObject({ area: '' })
})

test('nothing is taken over from a question that one may not see', async () => {
  const { number } = await aQuestion({ by: ada, areaKey: 'secret', visibility: 'draft' })
  const { given } = await newClaimForm(eve, { question: `Q${number}`, supersedes: '' })
  expect(given).toEqual({ answers: `Q${number}`, supersedes: '' })
})

test('a claim that takes the place of another starts with its text, for its author alone', async () => {
  const { number } = await aClaim({ by: ada, title: 'It grows', scope: 'Small ones.', tags: 'a' })
  const from = { question: '', supersedes: `C${number}` }
  const own = await newClaimForm(ada, from)
  const text = { title: 'It grows', scope: 'Small ones.', tags: 'a', supersedes: `C${number}` }
  expect(own.given).toMatchObject(text)
  expect((await newClaimForm(eve, from)).given).toEqual({ supersedes: `C${number}` })
})

async function asked(key: string) {
  await anObservable({ by: ada, key })
  const claim = await aClaim({ by: ada, tags: 'growth' })
  const conditions = 'data = web text\ndepth between 4..48'
  const about = { by: ada, claim: claim.number, observable: key, conditions, tags: 'growth' }
  return { about, ...(await aPrediction(about)) }
}

const typed = (fields: object) =>
  ReportExperimentInput.parse({ title: 'A sweep', statement: 'As asked.', ...fields })

test('the conditions of a prediction are asked, and stored as they were answered', async () => {
  const { number } = await asked('asked')
  const form = await newExperimentForm(eve, { prediction: `P${number}` })
  expect(form.given).toMatchObject({ tags: 'growth', tests: `P${number}` })
  const input = typed({ asks: `P${number}`, conditions: 'site = north' })
  const answers = [
    { choice: '0', other: '' },
    { choice: 'other', other: '12' },
  ]
  const stored = await reportAsAsked(eve, { input, answers })
  const { present } = await editExperimentForm(eve, stored.number)
  expect(present.conditions).toBe('data = web text\ndepth = 12\nsite = north')
})

test('a condition that was left open is not filled in, and one that cannot be read comes back', async () => {
  const { number } = await asked('open')
  const input = typed({ asks: `P${number}` })
  const stored = await reportAsAsked(eve, { input, answers: [] })
  expect((await editExperimentForm(eve, stored.number)).present.conditions).toBe('')
  const answers = [{ choice: 'other', other: '' }]
  const problems = await problemsOf(reportAsAsked(eve, { input, answers }))
  expect(problems).toEqual({ 'condition-0': ['condition.value'] })
})

test('the terms of a draft can still change: they stand in the protocol and are not asked', async () => {
  const { about } = await asked('drafted')
  const draft = await aDraftPrediction(about)
  const { given, questions } = await newExperimentForm(ada, { prediction: `P${draft.number}` })
  expect(questions).toEqual([])
  expect(given).not.toHaveProperty('conditions')
  expect(given).toMatchObject({
    statement: 'To be chosen so that these hold:\n- data = web text\n- depth between 4..48',
  })
})

test('whoever comes from an observable measures that next', async () => {
  await anObservable({ by: ada, key: 'came-from' })
  const { context } = await newExperimentForm(eve, { observable: 'came-from' })
  expect(context?.observable).toMatchObject({ key: 'came-from' })
  const measured = typed({ measures: 'came-from', state: 'reported' })
  expect(isMeasuredNext(measured)).toBe(true)
  expect(isMeasuredNext(typed({ measures: 'came-from', state: 'planned' }))).toBe(false)
  const { number } = await anExperiment({ by: eve })
  expect((await measurementsForm(eve, number, 'came-from')).observable).toBe('came-from')
  expect((await measurementsForm(eve, number, 'nowhere')).observable).toBe('')
})

test('a replication names what it repeats and stands where that stands', async () => {
  const { number } = await anExperiment({ by: ada, tags: 'growth', conditions: 'site = north' })
  const { given } = await newExperimentForm(eve, { replicates: `E${number}` })
  expect(given).toMatchObject({ replicates: `E${number}`, tags: 'growth' })
  expect(given).not.toHaveProperty('conditions')
})
