import { expect, test } from 'vitest'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { measurementsCsv } from '#app/routes/predictions.$ref_.measurements[.]csv/table.server.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { measuredPrediction } from '#app/services/predictions/measured-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { evidenceGraph } from '#app/services/records/evidence-graph.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

type World = Awaited<ReturnType<typeof aTestedClaim>>

const USUAL = readPoolChoice(new URLSearchParams())

async function measured(world: World, experiment: object = {}, cells: object = {}) {
  const { eve, observable } = world
  const made = await anExperiment({ by: eve, ...experiment })
  const value = { observable: observable.key, value: '0.5', se: '0.01', ...cells }
  await aMeasurement({ by: eve, experiment: made.number, ...value })
  return made
}

const standing = async ({ prediction }: World) =>
  (await predictionPage(null, prediction.number)).standing

test('data published before registration fit what was known, later ones make it foretold', async () => {
  const world = await aTestedClaim()
  const { claim } = world
  const old = await measured(world, { publishedAt: '2020-01-23' })
  expect(await standing(world)).toMatchObject({
    verdict: 'supports',
    footing: 'known',
    verdictReason: { key: 'one-group', named: [{ side: 'in', experiments: [old.number] }] },
  })
  expect(await claimPage(null, claim.number)).toMatchObject({
    status: 'supported',
    footing: 'known',
    reasons: [{ kind: 'pooled', footing: 'known', verdictReason: { key: 'one-group' } }],
  })
  await measured(world)
  expect(await standing(world)).toMatchObject({ verdict: 'supports', footing: 'foretold' })
  const page = await claimPage(null, claim.number)
  expect(page).toMatchObject({ status: 'supported', footing: 'foretold' })
  expect(page.reasons).toMatchObject([{ robustness: { of: 6, agree: 6 } }])
})

test('a claim that becomes foretold is told of, and its status stays since when it was', async () => {
  const world = await aTestedClaim()
  const { claim } = world
  await measured(world, { publishedAt: '2020-01-23' })
  const { statusAsOf } = await claimPage(null, claim.number)
  await measured(world)
  const { events } = await recordTimeline(null, { kind: 'claim', number: claim.number })
  const told = events.map(({ kind, data }) => ({ kind, data }))
  expect(told).toContainEqual({
    kind: 'footing-changed',
    data: { to: 'supported', footing: 'foretold' },
  })
  expect(told.filter(({ kind }) => kind === 'status-derived').map(({ data }) => data)).toEqual([
    { from: 'untested', to: 'supported', footing: 'known' },
  ])
  expect((await claimPage(null, claim.number)).statusAsOf).toEqual(statusAsOf)
})

test('a predictor who reports a value of their own has to have run it afterwards', async () => {
  const world = await aTestedClaim({ at: new Date('2020-02-01T12:00:00Z') })
  const own = { ...world, eve: world.ada }
  await measured(own)
  expect(await standing(world)).toMatchObject({ footing: 'known' })
  await measured(own, { runStart: '2020-03-01', runEnd: '2020-03-02' })
  expect(await standing(world)).toMatchObject({ footing: 'foretold' })
})

test('lists narrow by footing, and the graph and the file have the word', async () => {
  const [known, foretold] = [await aTestedClaim(), await aTestedClaim()]
  await measured(known, { publishedAt: '2020-01-23' })
  await measured(foretold)
  for (const kind of ['claim', 'prediction'] as const) {
    const numbersOf = async (footing: string) => {
      const { rows } = await recordList(kind, null, new URLSearchParams({ footing }))
      return rows.map(({ number, own }) => [number, own.footing])
    }
    expect(await numbersOf('known')).toContainEqual([known[kind].number, 'known'])
    expect(await numbersOf('known')).not.toContainEqual([foretold[kind].number, 'foretold'])
    expect(await numbersOf('foretold')).toContainEqual([foretold[kind].number, 'foretold'])
  }
  const graph = await evidenceGraph(null, { kind: 'claim', number: known.claim.number }, 2)
  const drawn = graph.records.map(({ kind, footing }) => [kind, footing])
  expect(drawn).toContainEqual(['claim', 'known'])
  expect(drawn).toContainEqual(['prediction', 'known'])
  const fileOf = async ({ prediction }: World) =>
    measurementsCsv(await measuredPrediction(null, prediction.number, USUAL))
  expect(await fileOf(known)).toMatch(/,fits what was known\r\n$/)
  expect(await fileOf(foretold)).toMatch(/,foretold\r\n$/)
})

test('a page says which analyses differ and what each of a group would say alone', async () => {
  const world = await aTestedClaim({ lower: '0.45', upper: '0.55' })
  await measured(world, {}, { group: 'lab', value: '0.50', se: '0.01', label: 'first' })
  await measured(world, {}, { group: 'lab', value: '0.60', se: '0.02', label: 'second' })
  const { evidence } = await predictionPage(null, world.prediction.number)
  expect(evidence?.bends).toMatchObject({
    analyses: {
      of: 2,
      agree: 1,
      differ: [{ analysis: { within: 'most-precise' }, verdict: 'supports' }],
    },
    choices: [{ verdict: 'supports' }, { verdict: 'contradicts' }],
  })
  const chosen = readPoolChoice(new URLSearchParams('pool=dl'))
  const asked = await predictionPage(null, world.prediction.number, { choice: chosen })
  expect(asked.evidence?.bends).toBeNull()
  expect(asked.standing).toMatchObject({ verdict: 'inconclusive', footing: null })
})
