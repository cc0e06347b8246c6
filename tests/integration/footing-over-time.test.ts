import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { HISTORY_GROUPS, type HistoryKind } from '#app/domain/history/groups.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { statusBand } from '#app/routes/$records.$ref_.timeline/band.server.ts'
import { withPlot } from '#app/routes/history/plot.server.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { historyPage } from '#app/services/history/history-page.server.ts'
import { historyTable } from '#app/services/history/history-table.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { trackRecordOf } from '#app/services/track-record/track-record.server.ts'
import { reader, write } from '#db/client.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import { predictions, records, settings, statusChanges } from '#db/schema/index.ts'
import { timelineWords } from '#messages/timeline.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { aDecidableClaim, aFinalResolution, inDays } from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

type World = Awaited<ReturnType<typeof aTestedClaim>>

async function measured({ eve, observable }: World, experiment: object = {}) {
  const made = await anExperiment({ by: eve, ...experiment })
  const value = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: made.number, ...value })
}

/** As of a day by which windows for disputes are over. */
async function counts(kind: HistoryKind) {
  const { counts: now } = await historyPage({ kind, area: null, on: null }, inDays(60))
  return Object.fromEntries(HISTORY_GROUPS[kind].map((group, n) => [group, now[n] ?? 0]))
}

async function lastRow(kind: HistoryKind) {
  const [head = '', ...lines] = (await historyTable(kind, null)).trimEnd().split('\r\n')
  const cells = lines.at(-1)?.split(',') ?? []
  return Object.fromEntries(head.split(',').map((name, n) => [name, Number(cells[n])]))
}

const told = async (kind: 'claim' | 'prediction', { number }: { number: number }) =>
  (await recordTimeline(null, { kind, number })).events.map((one) => [one.kind, one.data])

const more = (now: Record<string, number>, before: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(now)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([name, count]) => count !== 0 && name !== 'day'),
  )

test('the history counts foretold and known support apart, on the page and in the file', async () => {
  const world = await aTestedClaim()
  const [before, fileBefore] = [await counts('claim'), await lastRow('claim')]
  await measured(world, { publishedAt: '2020-01-23' })
  expect(more(await counts('claim'), before)).toEqual({ 'supported-known': 1, untested: -1 })
  await measured(world)
  expect(more(await counts('claim'), before)).toEqual({ 'supported-foretold': 1, untested: -1 })
  expect(more(await lastRow('claim'), fileBefore)).toEqual({
    untested: -1,
    supported: 1,
    'supported-foretold': 1,
  })
  const { plot, numbers } = withPlot(await historyPage({ kind: 'claim', area: null, on: null }))
  const labels = ['Supported, fits what was known', 'Supported, foretold']
  for (const shown of [plot.layers, numbers])
    expect(shown.map(({ label }) => label)).toEqual(expect.arrayContaining(labels))
})

test('another footing alone is told as that: no new evidence, no change of status', async () => {
  const world = await aTestedClaim()
  await measured(world, { publishedAt: '2020-01-23' })
  await measured(world)
  const data = { to: 'supports', footing: 'foretold' }
  const ofPrediction = await told('prediction', world.prediction)
  expect(ofPrediction).toContainEqual(['footing-changed', data])
  expect(timelineWords.sentences['footing-changed']({ to: 'supports', footing: 'foretold' })).toBe(
    'found “supported” now to be “foretold”',
  )
  const kinds = (await told('claim', world.claim)).map(([kind]) => kind)
  expect(kinds.filter((kind) => kind === 'status-derived')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'footing-changed')).toHaveLength(1)
  const { changes } = await historyPage({ kind: 'claim', area: null, on: null })
  const mine = changes.filter(({ record }) => record.number === world.claim.number)
  expect(mine.at(-1)).toMatchObject({ from: 'supported', to: 'supported', footing: 'foretold' })
  const band = await statusBand(null, { kind: 'claim', number: world.claim.number })
  expect(band?.plot.segments.map(({ word }) => word).slice(-2)).toEqual([
    'Supported, fits what was known',
    'Supported, foretold',
  ])
})

test('a resolved prediction is counted by what its outcome stands on', async () => {
  const world = await aDecidableClaim()
  const before = await counts('prediction')
  await aFinalResolution({ by: world.tom, prediction: world.prediction, curator: world.curator })
  const { standing } = await predictionPage(null, world.prediction.number)
  const group = `confirmed-${standing.footing}`
  const gained = more(await counts('prediction'), before)
  expect(gained).toMatchObject({ [group]: 1 })
  const [step] = (await stepsOf(world.prediction.id)).slice(-1)
  expect(step).toMatchObject({ to: 'confirmed', footing: standing.footing })
})

const stepsOf = (id: string) =>
  reader()
    .select()
    .from(statusChanges)
    .where(eq(statusChanges.recordId, id))
    .orderBy(statusChanges.createdAt, statusChanges.id)

test('a track record tells of a past day what an outcome stood on then', async () => {
  const world = await aDecidableClaim()
  await aFinalResolution({ by: world.tom, prediction: world.prediction, curator: world.curator })
  const whose = { claimId: world.claim.id }
  const foretold = async (at: Date) => (await trackRecordOf(null, whose, null, at)).counts.foretold
  const later = inDays(30)
  expect([await foretold(new Date()), await foretold(later)]).toEqual([0, 1])
  const [step] = (await stepsOf(world.prediction.id)).slice(-1)
  const again = { ...step!, id: `${step!.id}-later`, footing: 'known' as const }
  const at = inDays(40)
  await write((tx) => addStatusChange(tx, { ...again, asOf: at, createdAt: at }))
  expect([await foretold(later), await foretold(inDays(50))]).toEqual([1, 0])
})

test('what the outcome of a prediction stands on is kept when it changes, and its status stays', async () => {
  const world = await aDecidableClaim()
  await aFinalResolution({ by: world.tom, prediction: world.prediction, curator: world.curator })
  const other = (await predictionPage(null, world.prediction.number)).standing
  const was = other.footing === 'known' ? ('foretold' as const) : ('known' as const)
  const mine = eq(predictions.recordId, world.prediction.id)
  await write((tx) => tx.update(predictions).set({ footing: was }).where(mine))
  const status = async () => (await predictionPage(null, world.prediction.number)).status
  const before = await status()
  await measured(world)
  expect((await stepsOf(world.prediction.id)).at(-1)).toMatchObject({
    from: 'confirmed',
    to: 'confirmed',
    footing: other.footing,
  })
  expect(await told('prediction', world.prediction)).toContainEqual([
    'footing-changed',
    { to: 'confirmed', footing: other.footing },
  ])
  expect(await status()).toEqual(before)
})

test('steps of earlier versions get the footing that can be known; others say nothing', async () => {
  const world = await aDecidableClaim()
  await aFinalResolution({ by: world.tom, prediction: world.prediction, curator: world.curator })
  const [of, claimOf] = [world.prediction.id, world.claim.id]
  const all = () => Promise.all([stepsOf(of), stepsOf(claimOf)])
  const before = await all()
  const ids = inArray(statusChanges.recordId, [of, claimOf])
  await write(async (tx) => {
    await tx.update(statusChanges).set({ footing: null }).where(ids)
    await tx.delete(settings).where(eq(settings.key, 'footingsFilledAt'))
  })
  await prepareJobs()
  await runJobs()
  expect(await all()).toEqual(before)
  const stated = await reader().select().from(records).where(eq(records.id, claimOf))
  expect((await claimPage(null, world.claim.number)).statusAsOf).toEqual(stated[0]?.statusAsOf)
  await prepareJobs()
  await runJobs()
  expect(await all()).toEqual(before)
})

test('where more was held against a prediction since, its footing is told as of today only', async () => {
  const world = await aDecidableClaim()
  await aFinalResolution({ by: world.tom, prediction: world.prediction, curator: world.curator })
  const before = await stepsOf(world.prediction.id)
  await write(async (tx) => {
    const mine = eq(statusChanges.recordId, world.prediction.id)
    await tx.update(statusChanges).set({ footing: null }).where(mine)
    const later = new Date((before.at(-1)?.createdAt.getTime() ?? 0) + 1000)
    const it = eq(predictions.recordId, world.prediction.id)
    await tx.update(predictions).set({ judgedAt: later }).where(it)
    await tx.delete(settings).where(eq(settings.key, 'footingsFilledAt'))
  })
  const shown = async () =>
    (await historyPage({ kind: 'prediction', area: null, on: null }, inDays(60))).changes
  const changes = await shown()
  await prepareJobs()
  await runJobs()
  const steps = await stepsOf(world.prediction.id)
  expect(steps.map(({ footing }) => footing).slice(0, before.length)).toEqual(
    before.map(() => null),
  )
  expect(steps.at(-1)).toMatchObject({ from: 'confirmed', to: 'confirmed' })
  expect(steps.at(-1)?.footing).not.toBeNull()
  const mine = (list: typeof changes) =>
    list.filter(({ record }) => record.number === world.prediction.number).length
  expect(mine(await shown())).toBe(mine(changes))
})
