import { expect, test } from 'vitest'
import { ConfirmDayInput, EditExperimentInput } from '#app/domain/experiment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { confirmDay, confirmDayForm } from '#app/services/experiments/confirm-day.server.ts'
import { editExperiment } from '#app/services/experiments/edit-experiment.server.ts'
import { editExperimentForm } from '#app/services/experiments/experiment-forms.server.ts'
import { experimentPage } from '#app/services/experiments/experiment-page.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { aCredence } from '#tests/support/factories/credence.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import {
  aDecidableClaim,
  aFinalResolution,
  aProposal,
} from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'

const REGISTERED = new Date('2020-02-01T12:00:00Z')
const DAY = '2020-03-01'

/** A prediction of 2020, and somebody who reports today what a work has said since. */
async function aReportedWork(told: object = {}) {
  const world = await aTestedClaim({ at: REGISTERED })
  const { eve, observable } = world
  const work = await anExperiment({ by: eve, kind: 'reported', ...told })
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: work.number, ...cells })
  return { ...world, work, mia: await aPerson({ role: 'trusted' }) }
}

type World = Awaited<ReturnType<typeof aReportedWork>>

const footing = async ({ prediction }: Pick<World, 'prediction'>) =>
  (await predictionPage(null, prediction.number)).standing.footing

const say = (by: Member, { work }: World, intent: 'confirm' | 'end', day = DAY) =>
  confirmDay(by, work.number, ConfirmDayInput.parse({ intent, day, reason: 'printed on page 1' }))

async function edited(by: Member, number: number, over: object) {
  const { present, record } = await editExperimentForm(by, number)
  const typed = { ...present, base: String(record.revision), ...over }
  // As the reader of forms does with what was left empty.
  const filled = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
  const input = EditExperimentInput.parse(filled)
  return editExperiment(by, number, input)
}

test.each([
  ['a cited work without a date', { source: 'doi:10.5555/undated.1', kind: 'original' }],
  ['values of others, of which no work is cited', {}],
  ['values computed from published ones', { kind: 'derived' }],
])('%s: known until a day is stated and somebody else confirms it', async (_what, told) => {
  const undated = await aReportedWork(told)
  expect(await footing(undated)).toBe('known')
  expect(await refusalOf(confirmDayForm(undated.mia, undated.work.number))).toBe('conflict noDay')
  const world = await aReportedWork({ ...told, publishedAt: DAY })
  expect(await footing(world)).toBe('known')
  await say(world.mia, world, 'confirm')
  expect(await footing(world)).toBe('foretold')
  const page = await experimentPage(null, world.work.number)
  expect(page).toMatchObject({
    publishedAt: new Date(DAY),
    confirmedBy: { handle: world.mia.handle },
  })
  await say(world.mia, world, 'end')
  expect(await footing(world)).toBe('known')
  const { events } = await recordTimeline(null, { kind: 'experiment', number: world.work.number })
  const told_ = events.filter(({ kind }) => kind.startsWith('day-'))
  expect(told_.map(({ kind, data }) => [kind, data.name, data.reason])).toEqual([
    ['day-questioned', DAY, 'printed on page 1'],
    ['day-confirmed', DAY, 'printed on page 1'],
  ])
})

test('runs that were made here need nobody to vouch for their day, and an earlier one is heard at once', async () => {
  const own = await aReportedWork({ kind: 'original' })
  expect(await footing(own)).toBe('foretold')
  const page = await experimentPage(null, own.work.number)
  expect([page.publishedAt, page.reportedAt !== null]).toEqual([null, true])
  await edited(own.eve, own.work.number, { publishedAt: '2020-01-15' })
  expect(await footing(own)).toBe('known')
  expect((await experimentPage(null, own.work.number)).publishedAt).toEqual(new Date('2020-01-15'))
})

test('a day that is stated anew has to be confirmed anew', async () => {
  const world = await aReportedWork({ publishedAt: DAY })
  await say(world.mia, world, 'confirm')
  await edited(world.eve, world.work.number, { publishedAt: '2020-03-02' })
  expect(await footing(world)).toBe('known')
  expect(await refusalOf(say(world.mia, world, 'confirm'))).toBe('conflict dayChanged')
  await say(world.mia, world, 'confirm', '2020-03-02')
  await edited(world.eve, world.work.number, { title: 'The same, told better' })
  expect(await footing(world)).toBe('foretold')
})

test('neither who reported it nor who predicted it confirms the day', async () => {
  const world = await aReportedWork({ publishedAt: DAY })
  const promoted = (one: Member): Member => ({ ...one, role: 'trusted' })
  for (const by of [promoted(world.eve), promoted(world.ada), await aPerson()])
    expect(await refusalOf(say(by, world, 'confirm'))).toBe('forbidden confirmDay')
  expect(await refusalOf(say(world.mia, world, 'end'))).toBe('conflict dayNotConfirmed')
  await say(world.mia, world, 'confirm')
  expect(await refusalOf(say(world.mia, world, 'confirm'))).toBe('conflict dayConfirmed')
})

test('once a resolution rests on them, days are changed by a curator, with a reason', async () => {
  const { eve, experiment, prediction, tom, curator } = await aDecidableClaim()
  const change = (by: Member, over: object) => edited(by, experiment.number, over)
  await change(eve, { runStart: '2020-01-01' })
  await aProposal({ by: tom, prediction })
  const settled = { runEnd: ['dates.settled'] }
  expect(await problemsOf(change(eve, { runEnd: '2020-01-02' }))).toEqual(settled)
  expect(await problemsOf(change(eve, { publishedAt: '2020-01-02' }))).toEqual({
    publishedAt: ['dates.settled'],
  })
  expect(await problemsOf(change(eve, { source: 'doi:10.5555/other' }))).toEqual({
    source: ['dates.settled'],
  })
  await change(eve, { title: 'What says nothing of days is still the author’s' })
  const forecaster = await aPerson({ role: 'curator' })
  await aCredence('70', { by: forecaster, on: { kind: 'prediction', number: prediction.number } })
  expect(await problemsOf(change(forecaster, { runEnd: '2020-01-02' }))).toEqual(settled)
  expect(await problemsOf(change(curator, { runEnd: '2020-01-02' }))).toEqual({
    reason: ['reason.missing'],
  })
  await change(curator, { runEnd: '2020-01-02', reason: 'as in its log' })
  expect((await experimentPage(null, experiment.number)).runEnd).toEqual(new Date('2020-01-02'))
  const { events } = await recordTimeline(null, { kind: 'experiment', number: experiment.number })
  expect(events.find(({ data }) => data.reason === 'as in its log')?.handle).toBe(curator.handle)
})

test('the days of an experiment on which nothing rests any more are free again', async () => {
  const { eve, experiment, prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aFinalResolution({ by: tom, prediction, curator })
  const change = () => edited(eve, experiment.number, { publishedAt: '2020-01-02' })
  expect(await problemsOf(change())).toEqual({ publishedAt: ['dates.settled'] })
  await undoResolution(curator, id, 'proposed too early')
  await change()
  expect((await experimentPage(null, experiment.number)).publishedAt).toEqual(
    new Date('2020-01-02'),
  )
})
