import { expect, test } from 'vitest'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { evidenceGraph } from '#app/services/records/evidence-graph.server.ts'
import { write } from '#db/client.ts'
import { updateQuestion } from '#db/queries/questions.ts'
import { updateRecord } from '#db/queries/records.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

async function chain() {
  const ada = await aPerson()
  const larger = await aQuestion({ by: ada })
  const question = await aQuestion({ by: ada })
  await write((tx) => updateQuestion(tx, question.id, { parentId: larger.id }))
  const observable = await anObservable({ by: ada })
  const claim = await aClaim({ by: ada, answers: `Q${question.number}` })
  const rival = await aClaim({ by: ada, rivals: `C${claim.number}` })
  const prediction = await aPrediction({
    by: ada,
    claim: claim.number,
    observable: observable.key,
  })
  const experiment = await anExperiment({ by: ada })
  for (const value of ['0.5', '0.51'])
    await aMeasurement({
      by: ada,
      experiment: experiment.number,
      observable: observable.key,
      value,
      se: '0.01',
    })
  const planned = await anExperiment({
    by: ada,
    state: 'planned',
    preregistered: `P${prediction.number}`,
  })
  return { ada, larger, question, claim, rival, prediction, experiment, planned }
}

type Address = { kind: RecordKind; number: number }

const nameOf = ({ kind, number }: Address) => recordName(kind, number)

async function told(viewer: Viewer, { kind, number }: Address, steps = 3) {
  const graph = await evidenceGraph(viewer, { kind, number }, steps)
  const names = new Map(graph.records.map((record) => [record.id, nameOf(record)]))
  return {
    names: [...names.values()].toSorted(),
    edges: graph.edges
      .map(({ from, to, relation }) => `${names.get(from)} ${relation} ${names.get(to)}`)
      .toSorted(),
    beyond: graph.beyond,
    steps: graph.steps,
  }
}

test('the chain around a question reaches its claims, their predictions and the experiments', async () => {
  const { larger, question, claim, rival, prediction, experiment, planned } = await chain()
  const graph = await told(null, question)
  const all = [larger, question, claim, rival, prediction, experiment, planned]
  expect(graph.names).toEqual(all.map(nameOf).toSorted())
  expect(graph.beyond).toBe(0)
  expect(graph.edges).toEqual(
    [
      `${nameOf(question)} part-of ${nameOf(larger)}`,
      `${nameOf(claim)} answers ${nameOf(question)}`,
      `${nameOf(rival)} rival-of ${nameOf(claim)}`,
      `${nameOf(prediction)} derived-from ${nameOf(claim)}`,
      `${nameOf(experiment)} supports ${nameOf(prediction)}`,
      `${nameOf(planned)} preregistered-for ${nameOf(prediction)}`,
    ].toSorted(),
  )
})

test('titles keep their mathematics', async () => {
  const by = await aPerson()
  const claim = await aClaim({ by, title: 'It is $a^2$' })
  const rival = await aClaim({ by, title: 'It is $b^2$', rivals: `C${claim.number}` })
  const address = { kind: 'claim', number: claim.number } as const
  const { focus, records } = await evidenceGraph(null, address, 1)
  expect(focus.title.html).toContain('class="katex"')
  expect(records.find(({ id }) => id === rival.id)?.title.html).toContain('class="katex"')
})

test('it reaches as far as asked and says how many records are linked further on', async () => {
  const { experiment, prediction, claim, planned } = await chain()
  expect(await told(null, experiment, 1)).toMatchObject({
    names: [experiment, prediction].map(nameOf).toSorted(),
    beyond: 2,
    steps: 1,
  })
  expect((await told(null, experiment, 2)).names).toEqual(
    [experiment, prediction, claim, planned].map(nameOf).toSorted(),
  )
})

test('a record that may not be seen is absent, and so is what only it leads to', async () => {
  const { ada, question, larger, claim, rival, prediction } = await chain()
  await write((tx) => updateRecord(tx, claim.id, { visibility: 'hidden' }))
  const stranger = await aPerson()
  for (const viewer of [null, stranger, ada])
    expect(await told(viewer, question)).toEqual({
      names: [larger, question].map(nameOf).toSorted(),
      edges: [`${nameOf(question)} part-of ${nameOf(larger)}`],
      beyond: 0,
      steps: 1,
    })
  expect((await told(null, rival)).names).toEqual([nameOf(rival)])
  expect((await told(null, prediction)).names).not.toContain(nameOf(claim))
  await expect(told(null, claim)).rejects.toMatchObject({ kind: 'not-found', what: 'claim' })
})

test('what a withdrawn experiment measured is no part of the chain', async () => {
  const { prediction, experiment } = await chain()
  await write((tx) => updateRecord(tx, experiment.id, { status: 'withdrawn' }))
  expect((await told(null, prediction)).names).not.toContain(nameOf(experiment))
})

test('a graph that is large enough to draw is not followed further', async () => {
  const ada = await aPerson()
  const hub = await aQuestion({ by: ada })
  for (let made = 0; made < 160; made += 1) {
    const part = await aQuestion({ by: ada })
    await write((tx) => updateQuestion(tx, part.id, { parentId: hub.id }))
  }
  const graph = await evidenceGraph(null, { kind: 'question', number: hub.number }, 6)
  expect(graph.records).toHaveLength(161)
  expect(graph.steps).toBe(1)
})
