import { expect, test } from 'vitest'
import { EditExperimentInput } from '#app/domain/experiment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { previewMeasurements } from '#app/services/experiments/preview-measurements.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { aMeasurement, anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf } from '#tests/support/refusal-of.ts'

/** A prediction in [.45, .55] made from one experiment, and how experiments measure for it. */
async function aMadePrediction(over: object = {}) {
  const world = await aTestedClaim()
  const { ada, eve, observable, claim } = world
  const source = await anExperiment({ by: eve, title: 'The first fit' })
  const made = { by: ada, claim: claim.number, observable: observable.key }
  const prediction = await aPrediction({ ...made, madeFrom: `E${source.number}`, ...over })
  const measure = (experiment: { number: number }, value = '0.7', by: Member = eve) =>
    aMeasurement({
      by,
      experiment: experiment.number,
      observable: observable.key,
      value,
      se: '0.01',
    })
  const anew = (of: { number: number }[], told: object = {}) =>
    anExperiment({
      by: eve,
      reanalysisOf: of.map(({ number }) => `E${number}`).join(', '),
      ...told,
    })
  return { ...world, source, prediction, measure, anew }
}

type World = Awaited<ReturnType<typeof aMadePrediction>>

const marks = async ({ prediction }: World) => {
  const { evidence, standing } = await predictionPage(null, prediction.number)
  const rows = evidence?.measurements.map(({ experiment, inSample }) => [experiment, inSample])
  return { rows, verdict: standing.verdict, reason: standing.verdictReason?.key }
}

test('what analyses anew the data that made a prediction is in-sample, also through others', async () => {
  const world = await aMadePrediction()
  const { source, measure, anew } = world
  const first = await anew([source])
  const second = await anew([first])
  const other = await anExperiment({ by: world.eve, title: 'New runs' })
  for (const experiment of [first, second]) await measure(experiment)
  expect(await marks(world)).toMatchObject({
    rows: [
      [`E${first.number}`, true],
      [`E${second.number}`, true],
    ],
    verdict: null,
    reason: 'in-sample-only',
  })
  await measure(other)
  expect(await marks(world)).toMatchObject({ verdict: 'contradicts', reason: 'one-group' })
})

test('where the rule lets a new analysis decide, it is known by its link and can contradict', async () => {
  const world = await aMadePrediction({ reanalyses: 'yes' })
  await world.measure(await world.anew([world.source]))
  expect(await marks(world)).toMatchObject({ verdict: 'contradicts' })
  const supported = await aMadePrediction({ reanalyses: 'yes' })
  await supported.measure(await supported.anew([supported.source]), '0.5')
  expect(await marks(supported)).toMatchObject({ verdict: 'inconclusive' })
})

test('an analysis that was there before registration is in-sample from the first', async () => {
  const world = await aMadePrediction()
  const again = await world.anew([world.source])
  await world.measure(again)
  const { ada, claim, observable, source } = world
  const made = { by: ada, claim: claim.number, observable: observable.key }
  const later = await aPrediction({ ...made, madeFrom: `E${source.number}` })
  expect((await marks({ ...world, prediction: later })).rows).toEqual([[`E${again.number}`, true]])
  const rows = [
    { row: null, typed: typed({ observable: observable.key, value: '0.6', se: '0.1' }) },
  ]
  const preview = await previewMeasurements(world.eve, again.number, rows)
  expect(preview.rows[0]?.says.filter(({ inSample }) => inSample)).toHaveLength(2)
})

test('a link that is added or taken away afterwards changes what is in-sample, through others too', async () => {
  const world = await aMadePrediction()
  const { eve, source, measure, anew } = world
  const first = await anExperiment({ by: eve })
  const second = await anew([first])
  await measure(second)
  expect((await marks(world)).verdict).toBe('contradicts')
  const edit = (reanalysisOf: string, base: number) =>
    editExperiment(
      eve,
      first.number,
      EditExperimentInput.parse({
        title: 'A sweep over sizes',
        statement: 'Train at six sizes and fit the optimum.',
        conditions: 'data = web text',
        reanalysisOf,
        base: String(base),
      }),
    )
  await edit(`E${source.number}`, 1)
  expect(await marks(world)).toMatchObject({ rows: [[`E${second.number}`, true]], verdict: null })
  expect(await experimentPage(null, first.number)).toMatchObject({
    reanalysisOf: [{ number: source.number }],
    reanalysedBy: [{ number: second.number }],
  })
  await edit('', 2)
  expect((await marks(world)).verdict).toBe('contradicts')
  expect(await problemsOf(edit(`E${second.number}`, 3))).toEqual({
    reanalysisOf: ['experiment.circle'],
  })
})
