import { expect, test } from 'vitest'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { reader, write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { findRecord, updateRecord } from '#db/queries/records.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'

const day = (text: string) => new Date(`${text}T12:00:00Z`)
const now = day('2026-06-01')

async function world(area: string) {
  await write((tx) => addArea(tx, { key: area, name: area, description: '', position: 1 }))
  const ada = await aPerson()
  const observable = await anObservable({ by: ada })
  const claim = await aClaim({ by: ada, area, at: day('2026-01-01') })
  const predict = (at: string, more: Record<string, unknown> = {}) =>
    aPrediction({
      by: ada,
      area,
      claim: claim.number,
      observable: observable.key,
      at: day(at),
      ...more,
    })
  return { ada, observable, claim, predict }
}

const resolved = async (id: string, to: string, at: string, asOf = at) => {
  const record = (await findRecord(reader(), { viewerId: null, curator: true }, 'prediction', 1))!
  const change = { actorId: record.authorId, at: day(at), asOf: day(asOf) }
  await write(async (tx) => changeStatus(tx, await loadActivity(tx, id), to, change))
}

const counted = async (whose: Parameters<typeof trackRecordOf>[1], on: string | null = null) => {
  const { counts } = await trackRecordOf(null, whose, on, now)
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

test('a claim, an area and a person have one track record, today and on any past day', async () => {
  const { ada, claim, predict } = await world('scaling')
  const first = await predict('2026-01-10')
  await predict('2026-02-10', { deadline: '2026-03-01' })
  await predict('2026-03-10', { deadline: '2026-06-20' })
  await resolved(first.id, 'confirmed', '2026-04-01')
  const today = { registered: 3, confirmed: 1, expired: 1, open: 1, due: 1 }
  for (const whose of [{ claimId: claim.id }, { areaKey: 'scaling' }, { handle: ada.handle }]) {
    expect(await counted(whose)).toEqual(today)
    expect(await counted(whose, '2026-03-31')).toEqual({ registered: 3, expired: 1, open: 2 })
    expect(await counted(whose, '2026-02-15')).toEqual({ registered: 2, open: 2, due: 1 })
    expect(await counted(whose, '2025-12-31')).toEqual({})
  }
})

test('a resolution dated back counts from its day on, and one taken back until that day', async () => {
  const { claim, predict } = await world('dating')
  const { id } = await predict('2026-01-10')
  const whose = { claimId: claim.id }
  await resolved(id, 'refuted', '2026-04-01', '2026-02-01')
  expect(await counted(whose, '2026-01-31')).toEqual({ registered: 1, open: 1 })
  expect(await counted(whose, '2026-02-01')).toEqual({ registered: 1, refuted: 1 })
  await resolved(id, 'registered', '2026-05-01')
  expect(await counted(whose, '2026-04-30')).toEqual({ registered: 1, refuted: 1 })
  expect(await counted(whose)).toEqual({ registered: 1, open: 1 })
})

test('evidence that counts keeps a prediction from expiring; it is overdue instead', async () => {
  const { ada, observable, claim, predict } = await world('evidence')
  await predict('2026-01-10', { deadline: '2026-03-01' })
  const whose = { claimId: claim.id }
  expect(await counted(whose)).toEqual({ registered: 1, expired: 1 })
  const { number } = await anExperiment({ by: ada, at: day('2026-04-01') })
  const measured = { by: ada, experiment: number, observable: observable.key }
  await aMeasurement({ ...measured, value: '0.5', se: '0.01', at: day('2026-04-01') })
  expect(await counted(whose)).toEqual({ registered: 1, open: 1, overdue: 1 })
  expect(await counted(whose, '2026-03-20')).toEqual({ registered: 1, expired: 1 })
})

test('predictions that may not be seen are not counted, whatever the day', async () => {
  const { ada, claim, predict } = await world('hidden')
  const { id } = await predict('2026-01-10')
  await predict('2026-01-11')
  await write((tx) => updateRecord(tx, id, { visibility: 'hidden' }))
  for (const whose of [{ claimId: claim.id }, { areaKey: 'hidden' }, { handle: ada.handle }])
    for (const on of [null, '2026-02-01'])
      expect(await counted(whose, on)).toEqual({ registered: 1, open: 1 })
})

test('a day to come and what is no day are answered as of now, in words', async () => {
  const { claim, predict } = await world('asking')
  await predict('2026-01-10')
  const whose = { claimId: claim.id }
  const future = await trackRecordOf(null, whose, '2026-06-02', now)
  expect(future).toMatchObject({ counts: { registered: 1 }, query: { problem: 'date.future' } })
  const wrong = await trackRecordOf(null, whose, '31 May', now)
  expect(wrong).toMatchObject({ counts: { registered: 1 }, query: { problem: 'date.wrong' } })
})

test('the track record of a claim stays when it is retracted', async () => {
  const { ada, claim, predict } = await world('retracted')
  await predict('2026-01-10')
  await retractClaim(ada, claim.number, 'It was wrong.', day('2026-02-01'))
  expect(await counted({ claimId: claim.id })).toEqual({ registered: 1, open: 1 })
})
