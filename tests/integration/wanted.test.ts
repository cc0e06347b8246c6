import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { ChangeStateInput } from '#app/domain/experiment/input.ts'
import { AssignStatusInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import {
  measurementsForm,
  newExperimentForm,
} from '#app/services/experiments/experiment-forms.server.ts'
import { observablePage } from '#app/services/observables/observable-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { assignStatus } from '#app/services/questions/assign-status.server.ts'
import { assignRecordVisibility } from '#app/services/records/assign-record-visibility.server.ts'
import { recomputeDividedDue } from '#app/services/wanted/divided.server.ts'
import { recomputeAdvice } from '#app/services/wanted/recompute-advice.server.ts'
import { wantedPage, wantedTable } from '#app/services/wanted/wanted-page.server.ts'
import { reader, write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { dueForAdvice } from '#db/queries/advice.ts'
import { insertCredence } from '#db/queries/credences.ts'
import { addSubjects } from '#db/queries/subjects.ts'
import { dueForDivided } from '#db/queries/wanted-divided.ts'
import { people, predictions } from '#db/schema/index.ts'
import { adviceForAll } from '#tests/support/factories/advice.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aCredence } from '#tests/support/factories/credence.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { asked } from '#tests/support/read-models/chain.ts'
import { statementsOf } from '#tests/support/statements/count-statements.ts'

let ada: Member
beforeAll(async () => {
  ada = await aPerson()
})

type Typed = { title: string } & Record<string, unknown>

/** A claim with one prediction about an observable of its own, and an experiment. */
async function aWorld(key: string, typed: Typed, answers = '') {
  const observable = await anObservable({ by: ada, key })
  const claim = await aClaim({ by: ada, title: `Claim behind ${typed.title}`, answers })
  const about = { by: ada, claim: claim.number, observable: key }
  const prediction = await aPrediction({ ...about, ...typed })
  const experiment = await anExperiment({ by: ada, title: `Experiment on ${typed.title}` })
  const measure = (value: string, se: string, group = '') =>
    aMeasurement({ by: ada, experiment: experiment.number, observable: key, value, se, group })
  return { observable, claim, prediction, about, measure }
}

const settlingOf = async ({ number }: { number: number }) =>
  (await predictionPage(null, number)).settling

const listed = async (order: 'hangs' | 'divided' | 'easiest' = 'hangs') =>
  (await wantedPage(null, { order, page: 1 })).entries.map(({ titlePlain }) => titlePlain)

test('a registered prediction says what would settle it once that was computed, and no longer when it is stale', async () => {
  const { prediction, claim, measure } = await aWorld('stale', { title: 'Stale advice' })
  expect(await settlingOf(prediction)).toBeNull()
  await adviceForAll()
  expect(await settlingOf(prediction)).toMatchObject({ counted: 0, ways: [{ groups: 1 }] })
  const { settlings } = await claimPage(null, claim.number)
  expect(settlings.map(({ number }) => number)).toEqual([prediction.number])
  expect(await listed()).toContain('Stale advice')

  await measure('0.515', '0.02')
  expect(await settlingOf(prediction)).toBeNull()
  expect(await listed()).not.toContain('Stale advice')
  await adviceForAll()
  expect(await settlingOf(prediction)).toMatchObject({ counted: 1, missing: 0 })
  expect(await listed()).toContain('Stale advice')

  await measure('0.5', '0.001', 'another')
  await adviceForAll()
  const decided = await predictionPage(null, prediction.number)
  expect(decided.evidence?.says).toBe('supports')
  expect(decided.settling).toBeNull()
  expect(await listed()).not.toContain('Stale advice')
  expect((await claimPage(null, claim.number)).settlings).toEqual([])
})

test('what more questions hang on comes first, and claims that would not move hang on nothing', async () => {
  const question = await asked(ada, { title: 'What hangs on it?', statement: 'Asked.' })
  await aWorld('hanging-more', { title: 'More hangs on this' }, `Q${question.number}`)
  const less = await aWorld('hanging-less', { title: 'Less hangs on this' })
  const none = { ...less.about, title: 'Nothing hangs on this' }
  await aPrediction({ ...none, observable: (await anObservable({ by: ada, key: 'decides' })).key })
  await adviceForAll()
  const order = await listed()
  expect(order.indexOf('More hangs on this')).toBeLessThan(order.indexOf('Less hangs on this'))
  const { entries } = await wantedPage(null, { order: 'hangs', page: 1 })
  const more = entries.find(({ titlePlain }) => titlePlain === 'More hangs on this')
  expect(more?.hanging.questions.map(({ number }) => number)).toEqual([question.number])
})

test('what hangs on a prediction follows its questions and claims as they close, open and are hidden', async () => {
  const curator = await aPerson({ role: 'curator' })
  const question = await asked(ada, { title: 'Still open?', statement: 'Asked.' })
  const { claim } = await aWorld('closing', { title: 'Closes soon' }, `Q${question.number}`)
  await aWorld('steady', { title: 'Steady beside it' })
  await adviceForAll()
  const first = async () => {
    await runJobs()
    const order = (await listed()).filter((one) => /Closes soon|Steady beside it/.test(one))
    const { entries } = await wantedPage(null, { order: 'hangs', page: 1 })
    const entry = entries.find(({ titlePlain }) => titlePlain === 'Closes soon')
    const { claims = [], questions = [] } = entry?.hanging ?? {}
    return [order[0], claims.length, questions.length]
  }
  const step = async (status: string) =>
    assignStatus(
      curator,
      question.number,
      AssignStatusInput.parse({ status, basis: 'By the proof.' }),
    )
  await step('open')
  expect(await first()).toEqual(['Closes soon', 1, 1])
  await step('answered-affirmative')
  expect(await first()).toEqual(['Steady beside it', 1, 0])
  await step('open')
  expect(await first()).toEqual(['Closes soon', 1, 1])
  const hide = { to: 'hidden' as const, reason: 'Off the field.', actor: curator, at: new Date() }
  await write((tx) => assignRecordVisibility(tx, { id: question.id, kind: 'question' }, hide))
  expect(await first()).toEqual(['Steady beside it', 1, 0])
  await retractClaim(ada, claim.number, 'No longer held.')
  expect(await first()).toEqual(['Steady beside it', 0, 0])
})

test('how divided people are orders the list only once everybody may know it', async () => {
  const first = await aWorld('divided', { title: 'People are divided' })
  const agreed = await aWorld('agreed', { title: 'People agree' })
  await adviceForAll()
  const people = await Promise.all([1, 2, 3].map(() => aPerson()))
  const on = (number: number) => ({ kind: 'prediction', number }) as const
  const entry = async (title: string) =>
    (await wantedPage(null, { order: 'divided', page: 1 })).entries.find(
      ({ titlePlain }) => titlePlain === title,
    )
  for (const [i, by] of people.entries()) {
    expect((await entry('People are divided'))?.people).toBeNull()
    await aCredence(['5', '50', '95'][i] ?? '', { by, on: on(first.prediction.number) })
    await aCredence('50', { by, on: on(agreed.prediction.number) })
  }
  expect((await entry('People are divided'))?.people).toMatchObject({ n: 3 })
  expect((await listed('divided'))[0]).toBe('People are divided')
})

test('rivals on an observable stand with the measurement that tells them apart', async () => {
  const { prediction, about, observable } = await aWorld('rivals', { title: 'One rival' })
  await adviceForAll()
  const other = { title: 'Other rival', lower: '0.7', upper: '0.8' }
  const rival = await aPrediction({ ...about, ...other })
  await adviceForAll()
  const { rivals } = await observablePage(null, observable.key, 1)
  expect(rivals).toHaveLength(1)
  expect(rivals[0]?.pair.map(({ number }) => number)).toEqual([prediction.number, rival.number])
  // From the middle of one, .5, to the bound of the other, .7, over z(.975) + z(.8).
  expect(rivals[0]?.error).toBeLessThanOrEqual(0.2 / 2.8016)
  expect(rivals[0]?.error).toBeGreaterThan(0.2 / 2.8016 / 10 ** (1 / 24))
})

const plan = (prediction: number, run = false) => ({ prediction: `P${prediction}`, run })

test('whoever will run an experiment is shown where it is wanted, and to the next who would', async () => {
  const { prediction } = await aWorld('taken', { title: 'Taken on' })
  await adviceForAll()
  const bea = await aPerson()
  const { given } = await newExperimentForm(bea, plan(prediction.number, true))
  expect(given).toMatchObject({
    preregistered: `P${prediction.number}`,
    authors: bea.displayName,
  })
  const running = async () => {
    const { entries } = await wantedPage(null, { order: 'hangs', page: 1 })
    const entry = entries.find(({ titlePlain }) => titlePlain === 'Taken on')
    return entry?.running.map(({ number, status, by }) => [number, status, by.handle])
  }
  expect(await running()).toEqual([])
  const own = { by: bea, ...given, state: 'planned', statement: 'As wanted.' }
  const { number } = await anExperiment(own)
  expect(await running()).toEqual([[number, 'planned', bea.handle]])
  const { context } = await newExperimentForm(ada, plan(prediction.number))
  expect(context?.running.map((one) => one.number)).toEqual([number])
  expect((await measurementsForm(bea, number)).observable).toBe('taken')
  await changeState(bea, number, ChangeStateInput.parse({ state: 'reported' }))
  expect(await running()).toEqual([])
})

test('the form of an experiment starts from the terms of the prediction it tests', async () => {
  const conditions = 'data = web text\ndepth between 4..48'
  const { prediction } = await aWorld('planned', { title: 'Planned for', conditions })
  const { given, context, questions } = await newExperimentForm(ada, plan(prediction.number))
  expect(given).toMatchObject({ tests: `P${prediction.number}`, statement: '' })
  expect(given).not.toHaveProperty('conditions')
  expect(questions).toEqual([
    { key: 'data', unit: '', asked: ['data = web text'], choices: ['web text'] },
    { key: 'depth', unit: '', asked: ['depth between 4..48'], choices: [] },
  ])
  expect(context).toMatchObject({ observable: { key: 'planned' }, running: [] })
  const unknown = await newExperimentForm(ada, plan(999999))
  expect(unknown).toMatchObject({ given: { tests: 'P999999' }, questions: [] })
})

test('the file holds what the list holds, and pages beyond the end are empty', async () => {
  const rows = await wantedTable(null, 'hangs')
  const { entries, total } = await wantedPage(null, { order: 'hangs', page: 1 })
  expect(rows).toHaveLength(total)
  expect(rows.slice(0, entries.length)).toEqual(entries)
  for (const page of [0, -1, Number.NaN, 1e9])
    expect((await wantedPage(null, { order: 'easiest', page })).total).toBe(total)
})

test('many credences are counted by a job, and the write that brings another reads no more of them', async () => {
  const { prediction } = await aWorld('crowded', { title: 'Many were asked' })
  await adviceForAll()
  const crowd = async (n: number) => {
    const by = await aPerson()
    const createdAt = (i: number) => new Date(Date.now() - 1_000_000 + i)
    const row = { recordId: prediction.id, before: null, commentId: null }
    await write(async (tx) => {
      const ids = await addSubjects(tx, 'person', n)
      const [like] = await tx.select().from(people).where(eq(people.id, by.id))
      for (const [i, id] of ids.entries()) {
        const handle = `crowd-${i}`
        if (like)
          await tx.insert(people).values({ ...like, id, handle, email: handle, emailKey: handle })
        await insertCredence(tx, {
          ...row,
          id: newId(),
          personId: id,
          p: i % 2 === 0 ? 0.1 : 0.9,
          createdAt: createdAt(i),
        })
      }
    })
  }
  const on = { kind: 'prediction', number: prediction.number } as const
  const entry = async () =>
    (await wantedTable(null, 'divided')).find(({ number }) => number === prediction.number)
  await crowd(300)
  const statements = await statementsOf(async () => aCredence('50', { by: await aPerson(), on }))
  expect(statements.filter((one) => /from "credences"/.test(one) && !/limit/i.test(one))).toEqual(
    [],
  )
  expect((await entry())?.people).toBeNull()
  await recomputeDividedDue({ id: 'by hand' })
  expect((await entry())?.people).toMatchObject({ n: 301, low: 0.1, high: 0.9 })
  expect((await listed('divided'))[0]).toBe('Many were asked')
  expect(await dueForDivided(reader(), 1)).toEqual([])
})

test('advice that fails lets the others go first, is told, and is sought again', async () => {
  const broken = await aWorld('broken', { title: 'Broken terms' })
  const good = await aWorld('good', { title: 'Good terms' })
  const conditions = (value: unknown) =>
    write((tx) =>
      tx
        .update(predictions)
        .set({ conditions: value as never })
        .where(eq(predictions.recordId, broken.prediction.id)),
    )
  const rival = { ...broken.about, title: 'A rival of it', lower: '0.8', upper: '0.9' }
  await aPrediction(rival)
  await conditions([{ key: null }])
  const job = { id: 'by hand', payload: {}, attempts: 1 }
  await expect(recomputeAdvice(job)).rejects.toThrow(/advice on the prediction .* failed/)
  expect(await settlingOf(good.prediction)).not.toBeNull()
  expect(await settlingOf(broken.prediction)).toBeNull()
  const due = await dueForAdvice(reader(), 10)
  expect(due.map(({ prediction }) => prediction.recordId)).toContain(broken.prediction.id)
  await conditions([])
  await recomputeAdvice({ ...job, attempts: 2 })
  await adviceForAll()
  expect(await settlingOf(broken.prediction)).not.toBeNull()
})
