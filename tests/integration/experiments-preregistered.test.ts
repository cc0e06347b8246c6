import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ChangeStateInput, EditExperimentInput } from '#app/domain/experiment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { changeState } from '#app/services/experiments/change-state.server.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { newExperimentForm } from '#app/services/experiments/experiment-forms.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { RULES_SETTING } from '#app/services/rules/recompute-by-rules.server.ts'
import { write } from '#db/client.ts'
import { addLinks } from '#db/queries/links.ts'
import { settings } from '#db/schema/index.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf } from '#tests/support/refusal-of.ts'

type Numbered = { number: number }

const LATER = new Date(Date.now() + 3 * 86_400_000)
const refused = { preregistered: ['experiment.preregistered'] }

const shown = async ({ number }: Numbered) => {
  const { tests, preregistered } = await experimentPage(null, number)
  return {
    tests: tests.map((one) => one.number),
    preregistered: preregistered.map((one) => one.number),
  }
}

const edit = (by: Member, { number }: Numbered, fields: object) =>
  editExperiment(
    by,
    number,
    EditExperimentInput.parse({
      title: 'A sweep over sizes',
      statement: 'Train at six sizes and fit the optimum.',
      conditions: 'data = web text',
      base: '1',
      ...fields,
    }),
    LATER,
  )

const move = (by: Member, { number }: Numbered, state: string) =>
  changeState(by, number, ChangeStateInput.parse({ state }), LATER)

test('reporting from a prediction says that the experiment tests it, and nothing of before', async () => {
  const { eve, prediction } = await aTestedClaim()
  const { given } = await newExperimentForm(eve, {
    prediction: `P${prediction.number}`,
    run: false,
  })
  expect(given).toMatchObject({ tests: `P${prediction.number}` })
  expect(given).not.toHaveProperty('preregistered')
  const experiment = await anExperiment({ by: eve, tests: given.tests })
  expect(await shown(experiment)).toEqual({ tests: [prediction.number], preregistered: [] })
})

test('what is planned is preregistered since the day on which it was put forward, whatever comes', async () => {
  const { eve, prediction } = await aTestedClaim()
  const at = new Date(Date.now() - 9 * 86_400_000)
  const name = `P${prediction.number}`
  const planned = await anExperiment({ by: eve, state: 'planned', preregistered: name, at })
  await edit(eve, planned, { preregistered: name, compute: '8 GPU' })
  await move(eve, planned, 'reported')
  const { preregistered } = await experimentPage(null, planned.number)
  expect(preregistered).toMatchObject([{ number: prediction.number, since: at }])
})

test('once there are data nothing is preregistered any more, and what was stays', async () => {
  const { eve, prediction, observable } = await aTestedClaim()
  const name = `P${prediction.number}`
  const reported = await anExperiment({ by: eve })
  expect(await problemsOf(edit(eve, reported, { preregistered: name }))).toEqual(refused)
  const running = await anExperiment({ by: eve, state: 'running' })
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: running.number, ...cells })
  expect(await problemsOf(edit(eve, running, { preregistered: name }))).toEqual(refused)
  const published = { state: 'running', publishedAt: '2020-01-01', preregistered: name }
  expect(await problemsOf(anExperiment({ by: eve, ...published }))).toEqual(refused)
})

test('a draft lays nothing down: it counts from when it is put forward, if it then can', async () => {
  const { eve, prediction } = await aTestedClaim()
  const preregistered = `P${prediction.number}`
  const draft = () => anExperiment({ by: eve, state: 'planned', intent: 'draft', preregistered })
  const [planned, reported] = [await draft(), await draft()]
  await move(eve, planned, 'planned')
  await move(eve, reported, 'reported')
  const page = await experimentPage(null, planned.number)
  expect(page.preregistered).toMatchObject([{ number: prediction.number, since: LATER }])
  expect(await shown(reported)).toEqual({ tests: [prediction.number], preregistered: [] })
})

const upgrade = async () => {
  await write((tx) => tx.delete(settings).where(eq(settings.key, RULES_SETTING)))
  await prepareJobs()
  await runJobs()
}

test('what an earlier version called preregistered in the act of reporting is put right once', async () => {
  const { eve, prediction } = await aTestedClaim()
  const wrong = await anExperiment({ by: eve })
  const planned = await anExperiment({ by: eve, state: 'planned' })
  const toIds = [prediction.id]
  const at = new Date()
  for (const fromId of [wrong.id, planned.id])
    await write((tx) => addLinks(tx, { fromId, toIds, relation: 'preregistered-for', at }))
  await move(eve, planned, 'reported')
  await upgrade()
  await upgrade()
  expect(await shown(wrong)).toEqual({ tests: [prediction.number], preregistered: [] })
  expect(await shown(planned)).toEqual({ tests: [], preregistered: [prediction.number] })
  const { events } = await recordTimeline(null, { kind: 'experiment', number: wrong.number })
  const told = events.filter(({ kind }) => kind === 'preregistration-corrected')
  expect(told).toMatchObject([{ data: { name: `P${prediction.number}` } }])
})
