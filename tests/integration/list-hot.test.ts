import { expect, test } from 'vitest'
import { AddEvidenceInput, DecideEvidenceInput } from '#app/domain/evidence/input.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { decideEvidence } from '#app/services/evidence/decide-evidence.server.ts'
import { removeEvidence } from '#app/services/evidence/remove-evidence.server.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

type Listed = { kind: 'question' | 'prediction'; number: number }

/** Which of the two stands first in the list by *hot*. */
async function hotter(one: Listed, other: Listed): Promise<number | undefined> {
  const { rows } = await recordList(one.kind, null, new URLSearchParams('sort=hot'))
  return rows.map(({ number }) => number).find((n) => n === one.number || n === other.number)
}

const saying = (what: string) =>
  AddEvidenceInput.parse({ what, relation: 'supports', rationale: 'It does.' })

async function twoQuestions() {
  const ada = await aPerson()
  const older = await aQuestion({ by: ada, createdAt: new Date(Date.now() - 60_000) })
  const newer = await aQuestion({ by: ada })
  return { ada, older, newer, first: () => hotter(older, newer) }
}

async function twoPredictions(conditions: string) {
  const world = await aTestedClaim({ conditions })
  const { ada, claim } = world
  const { key } = await anObservable({ by: ada })
  const newer = await aPrediction({ by: ada, claim: claim.number, observable: key })
  const older = world.prediction
  return { ...world, older, newer, first: () => hotter(older, newer) }
}

async function measured({
  eve,
  experiment,
  observable,
}: Awaited<ReturnType<typeof twoPredictions>>) {
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const [row] = (await experimentPage(null, experiment.number)).measurements.rows
  return { id: row?.id ?? '', evidenceId: row?.says[0]?.evidenceId ?? '' }
}

test('evidence lifts a question in the order by hot, and taking it back lets it down', async () => {
  const { ada, older, newer, first } = await twoQuestions()
  expect(await first()).toBe(newer.number)
  const { id } = await addEvidence(ada, older, saying('arXiv:2203.15556'))
  expect(await first()).toBe(older.number)
  await removeEvidence(ada, id, '')
  expect(await first()).toBe(newer.number)
})

test('an experiment lifts what it is attached to while everybody can see it', async () => {
  const { ada, older, newer, first } = await twoQuestions()
  const curator = await aPerson({ role: 'curator' })
  const experiment = await anExperiment({ by: ada })
  await addEvidence(ada, older, saying(`E${experiment.number}`))
  expect(await first()).toBe(older.number)
  const show = (to: 'hidden' | 'public') =>
    assignVisibility(curator, experiment.id, { to, reason: 'a second look' })
  await show('hidden')
  expect(await first()).toBe(newer.number)
  await show('public')
  expect(await first()).toBe(older.number)
})

test('what somebody attaches to a prediction by hand lifts it', async () => {
  const { ada, older, newer, first } = await twoPredictions('data = web text')
  expect(await first()).toBe(newer.number)
  const address = { kind: 'prediction', number: older.number } as const
  await addEvidence(ada, address, saying('arXiv:2203.15556'))
  expect(await first()).toBe(older.number)
})

test('a measurement lifts the prediction it counts for, unless it is excluded', async () => {
  const world = await twoPredictions('data = web text')
  const { older, newer, first } = world
  const curator = await aPerson({ role: 'curator' })
  expect(await first()).toBe(newer.number)
  const { id } = await measured(world)
  expect(await first()).toBe(older.number)
  await excludeMeasurement(curator, id, { intent: 'exclude', reason: 'not tuned' })
  expect(await first()).toBe(newer.number)
  await excludeMeasurement(curator, id, { intent: 'readmit', reason: 'it was' })
  expect(await first()).toBe(older.number)
})

test('a measurement that is offered lifts the prediction once a person says that it counts', async () => {
  const world = await twoPredictions('data = web text\nschedule = cosine')
  const { older, newer, first } = world
  const trusted = await aPerson({ role: 'trusted' })
  const { evidenceId } = await measured(world)
  expect(await first()).toBe(newer.number)
  const decide = (typed: Record<string, string>) =>
    decideEvidence(trusted, evidenceId, DecideEvidenceInput.parse(typed))
  await decide({ standing: 'counted' })
  expect(await first()).toBe(older.number)
  await decide({ standing: 'not-comparable', reason: 'another schedule' })
  expect(await first()).toBe(newer.number)
})
