import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { RULES_VERSION } from '#app/domain/verdict/rules-version.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { prepareJobs } from '#app/jobs/start-up.server.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { recordStatuses } from '#app/services/records/record-statuses.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import {
  RECOMPUTE_BY_RULES,
  RULES_SETTING,
  recomputeByRules,
} from '#app/services/rules/recompute-by-rules.server.ts'
import { reader, write } from '#db/client.ts'
import { findSetting } from '#db/queries/settings.ts'
import {
  claims,
  evidence,
  jobs,
  measurements,
  predictions,
  records,
  settings,
  statusChanges,
} from '#db/schema/index.ts'
import { timelineWords } from '#messages/timeline.ts'
import { anEstablishedClaim, aSupportedClaim } from '#tests/support/factories/establishment.ts'
import { aMeasurement } from '#tests/support/factories/experiment.ts'
import { runJobs } from '#tests/support/factories/macro.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

type World = Awaited<ReturnType<typeof aTestedClaim>>

const anew = () => write((tx) => tx.delete(settings).where(eq(settings.key, RULES_SETTING)))
const upgrade = async () => {
  await anew()
  await prepareJobs()
  await runJobs()
}

/** As earlier rules left it: another verdict, another status, an interval by normal quantiles. */
async function anOldJudgement({ claim, prediction }: Pick<World, 'claim' | 'prediction'>) {
  await write(async (tx) => {
    await tx
      .update(predictions)
      .set({ verdict: 'contradicts' })
      .where(eq(predictions.recordId, prediction.id))
    await tx
      .update(claims)
      .set({ derivedStatus: 'challenged' })
      .where(eq(claims.recordId, claim.id))
    await tx.update(records).set({ status: 'challenged' }).where(eq(records.id, claim.id))
  })
}

async function aSiteOfEarlierRules() {
  const world = await aSupportedClaim()
  await anOldJudgement(world)
  return world
}

const recordOf = async (id: string) =>
  (await reader().select().from(records).where(eq(records.id, id)))[0]!
const told = async (kind: 'claim' | 'prediction', { number }: { number: number }) =>
  (await recordTimeline(null, { kind, number })).events.filter(
    (one) => one.kind === 'rules-changed',
  )

/** All that is derived, but for when it last was, and when advice on it was last asked for. */
const derived = async () => {
  const q = reader()
  const all = await Promise.all([
    q.select().from(predictions),
    q.select().from(claims),
    q.select().from(measurements),
    q.select().from(evidence),
    q.select().from(records),
    q.select().from(statusChanges),
  ])
  return all.map((rows) =>
    rows.map((row) => JSON.stringify({ ...row, derivedAt: null, adviceDueAt: null })).toSorted(),
  )
}

test('what the rules move is told as a change of the rules, with from and to', async () => {
  const { claim, prediction } = await aSiteOfEarlierRules()
  await upgrade()
  expect(await told('prediction', prediction)).toMatchObject([
    { data: { from: 'contradicts', to: 'supports' }, handle: null },
  ])
  expect(await told('claim', claim)).toMatchObject([
    { data: { from: 'challenged', to: 'supported' }, handle: null },
  ])
  expect((await claimPage(null, claim.number)).status).toBe('supported')
})

test('the timeline says so in words of its own', () => {
  const said = timelineWords.sentences['rules-changed']
  expect(said({ from: 'supports', to: 'none' })).toBe(
    'and moved the verdict from “supported” to “no verdict”:',
  )
  expect(said({ from: 'supported', to: 'untested', basis: 'notSupported' })).toMatch(
    /^and moved the derived status from “Supported” to “Not decided yet”\. .*until a curator takes it back\.$/,
  )
})

test('it is no evidence and no activity: home, hot and last activity stay', async () => {
  const { claim, prediction } = await aSiteOfEarlierRules()
  const [before, beforeBelow] = [await recordOf(claim.id), await recordOf(prediction.id)]
  await upgrade()
  const [after, below] = [await recordOf(claim.id), await recordOf(prediction.id)]
  expect([after.hot, after.lastActivityAt]).toEqual([before.hot, before.lastActivityAt])
  expect([below.hot, below.lastActivityAt]).toEqual([beforeBelow.hot, beforeBelow.lastActivityAt])
  const { judged, latest } = await homePage(null)
  expect(judged.map(({ id }) => id)).not.toContain(prediction.id)
  expect(latest.map(({ kind }) => kind)).not.toContain('rules-changed')
})

test('evidence after it is what changed the verdict again', async () => {
  const { prediction, eve, experiment, observable } = await aSiteOfEarlierRules()
  await upgrade()
  const cells = { observable: observable.key, value: '0.9', se: '0.001', group: 'west' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  expect((await homePage(null)).judged.map(({ id }) => id)).toContain(prediction.id)
})

test('a verdict that stays is as old as it was, and tells nothing', async () => {
  const { prediction, claim } = await aSupportedClaim()
  const before = (await homePage(null)).judged
  await upgrade()
  expect((await homePage(null)).judged).toEqual(before)
  expect(await told('prediction', prediction)).toEqual([])
  expect(await told('claim', claim)).toEqual([])
})

test('past days keep the status that was shown then, and the step says why', async () => {
  const { claim } = await aSiteOfEarlierRules()
  const statuses = () => recordStatuses(null, { kind: 'claim', number: claim.number })
  const before = (await statuses()).segments
  await upgrade()
  const { segments } = await statuses()
  expect(segments.slice(0, before.length)).toEqual(before)
  expect(segments.at(-1)?.reasons?.[0]).toMatchObject({ kind: 'rules-changed' })
  expect((await claimPage(null, claim.number)).reasons.map(({ kind }) => kind)).not.toContain(
    'rules-changed',
  )
})

test('intervals follow from what was reported, also from a deviation over few runs', async () => {
  const { eve, experiment, observable } = await aTestedClaim()
  const cells = { observable: observable.key, value: '0.40', sd: '0.04', n: '3' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const mine = eq(measurements.experimentId, experiment.id)
  const [right] = await reader().select().from(measurements).where(mine)
  await write((tx) => tx.update(measurements).set({ low: 0.3547, high: 0.4453 }).where(mine))
  await upgrade()
  const [row] = await reader().select().from(measurements).where(mine)
  expect(row).toEqual(right)
  // The published worked value: t with two degrees of freedom, 4.302653.
  expect(row?.low).toBeCloseTo(0.300634, 6)
})

test('what cannot be compared with the units of today keeps its figures', async () => {
  const { eve, experiment, observable } = await aTestedClaim()
  const cells = { observable: observable.key, value: '0.5', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  const mine = eq(measurements.experimentId, experiment.id)
  await write((tx) => tx.update(measurements).set({ unit: 'firkin', low: 0.47 }).where(mine))
  await upgrade()
  const [row] = await reader().select().from(measurements).where(mine)
  expect(row?.low).toBe(0.47)
})

test('it is done once for each version, and a second time changes nothing', async () => {
  await aSiteOfEarlierRules()
  await upgrade()
  expect(await findSetting(reader(), RULES_SETTING)).toBe(RULES_VERSION)
  await prepareJobs()
  const waiting = (await reader().select().from(jobs)).map(({ kind }) => kind)
  expect(waiting).not.toContain(RECOMPUTE_BY_RULES)
  const before = await derived()
  await upgrade()
  expect(await derived()).toEqual(before)
})

test('cut short after any batch it goes on, and comes to the same', async () => {
  const worlds = []
  for (let n = 0; n < 7; n++) worlds.push(await aSiteOfEarlierRules())
  await anew()
  await prepareJobs()
  // The process ends after each batch: the next starts, asks again, and finds the job where it was.
  while ((await findSetting(reader(), RULES_SETTING)) === null) {
    expect(await runOne()).toBe(true)
    await prepareJobs()
    const of = eq(jobs.kind, RECOMPUTE_BY_RULES)
    expect((await reader().select().from(jobs).where(of)).length).toBeLessThan(2)
  }
  // One that ended in the middle of its batch finds it half done when its lease is over.
  await recomputeByRules({ payload: { step: 'claims', after: '' } })
  await runJobs()
  for (const { claim, prediction } of worlds) {
    expect(await told('claim', claim)).toHaveLength(1)
    expect(await told('prediction', prediction)).toHaveLength(1)
  }
})

test('two processes at once do nothing twice', async () => {
  const worlds = []
  for (let n = 0; n < 6; n++) worlds.push(await aSiteOfEarlierRules())
  await anew()
  await Promise.all([prepareJobs(), prepareJobs()])
  await Promise.all([runJobs(), runJobs()])
  expect(await findSetting(reader(), RULES_SETTING)).toBe(RULES_VERSION)
  for (const { claim, prediction } of worlds) {
    expect(await told('claim', claim)).toHaveLength(1)
    expect(await told('prediction', prediction)).toHaveLength(1)
  }
})

test('a claim held established stays so where the rules take its ground, and says so', async () => {
  const { claim, eve, experiment, observable } = await anEstablishedClaim()
  // Earlier rules took these for two groups; those of today see one.
  await write((tx) =>
    tx
      .update(measurements)
      .set({ independenceGroup: 'north' })
      .where(eq(measurements.experimentId, experiment.id)),
  )
  await upgrade()
  await upgrade()
  const shown = async () => (await claimPage(null, claim.number)).establishment
  expect(await shown()).toMatchObject({ lack: 'oneGroup' })
  expect(await told('claim', claim)).toMatchObject([
    { data: { from: 'supported', to: 'supported', basis: 'oneGroup' } },
  ])
  const cells = { by: eve, experiment: experiment.number, observable: observable.key }
  await aMeasurement({ ...cells, value: '0.51', se: '0.01', group: 'north' })
  expect(await shown()).toMatchObject({ lack: 'oneGroup' })
  await aMeasurement({ ...cells, value: '0.9', se: '0.001', group: 'west' })
  expect(await shown()).toBeNull()
})

test('a claim whose support stands on something else by the rules of today is told so', async () => {
  const { claim } = await aSupportedClaim()
  const footing = async () => (await claimPage(null, claim.number)).footing
  const is = await footing()
  const was = is === 'known' ? ('foretold' as const) : ('known' as const)
  await write((tx) => tx.update(claims).set({ footing: was }).where(eq(claims.recordId, claim.id)))
  await upgrade()
  expect(await footing()).toBe(is)
  const [event] = await told('claim', claim)
  expect(event?.data).toEqual({ from: 'supported', to: 'supported', footing: is })
  expect(timelineWords.sentences['rules-changed'](event?.data ?? {})).toContain('now to be')
  const { segments } = await recordStatuses(null, { kind: 'claim', number: claim.number })
  expect(segments.at(-1)).toMatchObject({ status: 'supported', footing: is })
  expect(segments.at(-1)?.reasons?.[0]).toMatchObject({ kind: 'rules-changed' })
})

test('a verdict that stands on something else by the rules of today is told so, and is as old', async () => {
  const { prediction } = await aSupportedClaim()
  const row = async () => (await reader().select().from(predictions).where(mine))[0]!
  const mine = eq(predictions.recordId, prediction.id)
  const before = await row()
  const was = before.footing === 'known' ? ('foretold' as const) : ('known' as const)
  await write((tx) => tx.update(predictions).set({ footing: was }).where(mine))
  await upgrade()
  const after = await row()
  expect([after.footing, after.judgedAt]).toEqual([before.footing, before.judgedAt])
  expect((await told('prediction', prediction)).map(({ data }) => data)).toEqual([
    { from: 'supports', to: 'supports', footing: before.footing },
  ])
})
