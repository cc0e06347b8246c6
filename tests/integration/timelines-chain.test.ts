import { expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { reader, write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { findRecord, updateRecord } from '#db/queries/records.ts'
import { statusChanges } from '#db/schema/index.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

const everybody = { viewerId: null, curator: true }
type Kind = 'claim' | 'prediction' | 'experiment'
const idOf = async (kind: Kind, number: number) =>
  (await findRecord(reader(), everybody, kind, number))!.id

async function aMeasuredChain() {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const observable = await anObservable({ by: ada })
  const claim = await aClaim({ by: ada, answers: `Q${question.number}` })
  const about = { by: ada, claim: claim.number, observable: observable.key }
  const prediction = await aPrediction(about)
  const experiment = await anExperiment({ by: ada })
  const measured = { by: ada, experiment: experiment.number, observable: observable.key }
  await aMeasurement({ ...measured, value: '0.5', se: '0.01' })
  return { ada, question, claim, prediction, experiment, measured, about }
}

const chain = (question: { number: number }) =>
  recordTimeline(null, { kind: 'question', number: question.number }, 'chain')

const recordsIn = async (question: { number: number }) => {
  const { events } = await chain(question)
  return [...new Set(events.map((event) => event.recordKind))].toSorted()
}

const credence = (recordId: string, actorId: string, at = new Date()) =>
  write((tx) =>
    appendEvent(tx, { kind: 'credence-given', subjectId: recordId, recordId, actorId, at }),
  )

test('the timeline of a question tells of all that its chain is made of, newest first', async () => {
  const { question, claim, prediction, experiment } = await aMeasuredChain()
  const { events } = await chain(question)
  const told = events.map(({ kind, recordKind, number }) => `${recordKind} ${number} ${kind}`)
  expect(told).toContain(`claim ${claim.number} record-proposed`)
  expect(told).toContain(`claim ${claim.number} status-derived`)
  expect(told).toContain(`prediction ${prediction.number} prediction-registered`)
  expect(told).toContain(`experiment ${experiment.number} measurements-added`)
  const times = events.map(({ at }) => at.getTime())
  expect(times).toEqual(times.toSorted((a, b) => b - a))
})

test('parts of a question and the claims on them are part of its chain, unless they are hidden', async () => {
  const ada = await aPerson()
  const ask = (title: string, parent?: { number: number }) => {
    const texts = { title, statement: 'Say.', ...(parent ? { parent: `Q${parent.number}` } : {}) }
    return proposeQuestion(ada, ProposeQuestionInput.parse(texts))
  }
  const whole = await ask('What is it all?')
  const part = await ask('What is half of it?', whole)
  const claim = await aClaim({ by: ada, answers: `Q${part.number}` })
  const told = async () => {
    const { events } = await chain(whole)
    return events.map((event) => recordName(event.recordKind, event.number)).toSorted()
  }
  const names = [`C${claim.number}`, `Q${part.number}`, `Q${whole.number}`]
  expect(await told()).toEqual(names.toSorted())
  await write((tx) => updateRecord(tx, part.id, { visibility: 'hidden' }))
  expect(await told()).toEqual([`Q${whole.number}`])
})

test('an experiment that somebody attached to a claim by hand is part of the chain', async () => {
  const { ada, question, claim } = await aMeasuredChain()
  const { number } = await anExperiment({ by: ada, title: 'Attached by hand' })
  const input = { what: `E${number}`, rationale: 'It says so.', relation: 'supports' }
  const address = { kind: 'claim' as const, number: claim.number }
  await addEvidence(await aPerson(), address, AddEvidenceInput.parse(input))
  const { events } = await chain(question)
  expect(events.some((event) => event.recordKind === 'experiment' && event.number === number)).toBe(
    true,
  )
})

test.each(['claim', 'prediction', 'experiment'] as const)(
  'a hidden %s is absent from the timeline of the question, with what hangs on it alone',
  async (kind) => {
    const world = await aMeasuredChain()
    expect(await recordsIn(world.question)).toEqual(['claim', 'experiment', 'prediction'])
    const id = await idOf(kind, world[kind].number)
    await write((tx) => updateRecord(tx, id, { visibility: 'hidden' }))
    const left = {
      claim: [],
      prediction: ['claim'],
      experiment: ['claim', 'prediction'],
    }
    expect(await recordsIn(world.question)).toEqual(left[kind])
  },
)

test('what people believe is told on the prediction alone, and there together', async () => {
  const { question, prediction } = await aMeasuredChain()
  const id = await idOf('prediction', prediction.number)
  const people = await Promise.all([aPerson(), aPerson(), aPerson()])
  const start = Date.now() + 60_000
  for (const [n, person] of [...people, ...people].entries())
    await credence(id, person.id, new Date(start + n))
  const own = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  const told = own.events.filter(({ kind }) => kind === 'credence-given')
  expect(told).toMatchObject([{ together: { times: 6, people: 3, since: new Date(start) } }])
  const kinds = (await chain(question)).events.map(({ kind }) => kind)
  expect(kinds).not.toContain('credence-given')
  const { latest } = await homePage(null)
  expect(latest.map(({ kind }) => kind)).not.toContain('credence-given')
})

test('thousands of credences leave the other events of a prediction readable', async () => {
  const { ada, prediction } = await aMeasuredChain()
  const id = await idOf('prediction', prediction.number)
  const before = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  const start = Date.now() + 60_000
  await write(async (tx) => {
    for (let n = 0; n < 1200; n += 1)
      await appendEvent(tx, {
        kind: 'credence-given',
        subjectId: id,
        recordId: id,
        actorId: ada.id,
        at: new Date(start + n),
      })
  })
  const after = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  expect(after.cut).toBe(false)
  expect(after.events[0]?.together).toMatchObject({ times: 1200, people: 1 })
  expect(after.events.slice(1).map((event) => event.id)).toEqual(before.events.map(({ id }) => id))
})

test('a claim tells the reasons of each of its statuses as they were then', async () => {
  const { claim, prediction, measured } = await aMeasuredChain()
  for (const value of ['0.9', '0.91', '0.92'])
    await aMeasurement({ ...measured, value, se: '0.0001' })
  const { segments } = await recordStatuses(null, { kind: 'claim', number: claim.number })
  const last = segments.at(-1)
  expect([segments[0], segments[1], last].map((segment) => segment?.status)).toEqual([
    'untested',
    'supported',
    'untested',
  ])
  expect(segments[0]?.reasons).toBeNull()
  expect(segments[1]?.reasons).toMatchObject([
    { kind: 'pooled', verdict: 'supports', prediction: { number: prediction.number } },
  ])
  // Three groups against one disagree, which decides nothing.
  expect(last?.reasons).toMatchObject([{ kind: 'pooled', verdict: 'inconclusive' }])
})

test('reasons of the past name nothing that has been hidden since', async () => {
  const { ada, claim, prediction, experiment } = await aMeasuredChain()
  const address = { kind: 'claim' as const, number: claim.number }
  const input = { what: `E${experiment.number}`, rationale: 'So it is.', relation: 'contradicts' }
  const { id } = await addEvidence(ada, address, AddEvidenceInput.parse(input))
  const [claimId, predictionId] = [
    await idOf('claim', claim.number),
    await idOf('prediction', prediction.number),
  ]
  const reasons = [
    {
      kind: 'hand-made' as const,
      decides: false,
      evidence: { id, relation: 'contradicts' as const },
    },
    { kind: 'no-predictions' as const, decides: true },
  ]
  const at = new Date()
  const step = { from: 'supported', to: 'challenged', axis: 'human' as const, basis: '' }
  const noted = { recordId: claimId, asOf: at, createdAt: at, actorId: ada.id }
  await write((tx) => tx.insert(statusChanges).values({ id: `z${id}`, ...step, ...noted, reasons }))
  const told = async () => {
    const { segments } = await recordStatuses(null, address)
    return segments.map((segment) => segment.reasons?.map(({ kind }) => kind) ?? null)
  }
  expect(await told()).toEqual([null, ['pooled'], ['hand-made', 'no-predictions']])
  await write((tx) => updateRecord(tx, predictionId, { visibility: 'hidden' }))
  const cora = await aPerson({ role: 'curator' })
  await assignVisibility(cora, await idOf('experiment', experiment.number), {
    to: 'hidden',
    reason: 'Not fit to be shown.',
  })
  expect((await told()).slice(0, 3)).toEqual([null, [], ['no-predictions']])
})

test('a draft has no status to tell of yet', async () => {
  const ada = await aPerson()
  const draft = await aClaim({ by: ada, intent: 'draft' })
  const { segments } = await recordStatuses(ada, { kind: 'claim', number: draft.number })
  expect(segments).toEqual([])
  await expect(recordStatuses(null, { kind: 'claim', number: draft.number })).rejects.toMatchObject(
    { kind: 'not-found' },
  )
})
