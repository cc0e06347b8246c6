import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { loadClaim } from '#app/services/claims/load-claim.server.ts'
import { recomputeByClock } from '#app/services/jobs/recompute-by-clock.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { predictionPage } from '#app/services/predictions/prediction-page.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { appendExpired } from '#app/services/resolutions/append-expired.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { reader, write } from '#db/client.ts'
import { findResolution } from '#db/queries/resolutions.ts'
import { putSetting } from '#db/queries/settings.ts'
import { jobs } from '#db/schema/index.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import {
  aDecidableClaim,
  aFinalResolution,
  aProposal,
  inDays,
} from '#tests/support/factories/resolution.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const statusOf = async ({ number }: { number: number }) =>
  (await loadPrediction(reader(), null, number)).record.status
const claimOf = async ({ number }: { number: number }) =>
  (await loadClaim(reader(), null, number)).record.status
const choice = readPoolChoice(new URLSearchParams())
const timelineOf = async ({ number }: { number: number }) =>
  (await recordTimeline(null, { kind: 'prediction', number })).events

async function withSettings(settings: Record<string, number>, work: () => Promise<void>) {
  const put = (values: Record<string, number>) =>
    write(async (tx) => {
      for (const [key, value] of Object.entries(values))
        await putSetting(tx, key, value, new Date())
    })
  await put(settings)
  await work().finally(() => put({ secondsNeeded: 2, disputeDays: 14 }))
}

test('a resolution that nobody disputed is final from the end of its window, read late or early', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  const end = (await findResolution(reader(), id))?.windowEndsAt ?? new Date(Number.NaN)
  const read = async (at: Date) =>
    (await predictionPage(null, prediction.number, { choice }, at)).status
  expect(await read(new Date(end.getTime() - 1))).toBe('resolution-proposed')
  expect(await read(end)).toBe('confirmed')
  expect(await statusOf(prediction)).toBe('resolution-proposed')
  await settleDue(new Date(end.getTime() + 86_400_000))
  const { record } = await loadPrediction(reader(), null, prediction.number)
  expect([record.status, record.statusAsOf]).toEqual(['confirmed', end])
  const [last] = await timelineOf(prediction)
  expect(last).toMatchObject({ kind: 'resolution-final', at: end, handle: tom.handle })
})

test('it becomes final once, however often and at however many places that is noticed', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  await Promise.all([settleDue(inDays(15)), settleDue(inDays(16)), settleDue(inDays(17))])
  await settleDue(inDays(18))
  const events = await timelineOf(prediction)
  expect(events.filter(({ kind }) => kind === 'resolution-final')).toHaveLength(1)
})

test('many that are due are settled a batch at a time', async () => {
  const worlds: Awaited<ReturnType<typeof aDecidableClaim>>[] = []
  for (let count = 0; count < 27; count += 1) worlds.push(await aDecidableClaim())
  await withSettings({ secondsNeeded: 0 }, async () => {
    for (const { prediction, tom } of worlds) await aProposal({ by: tom, prediction })
  })
  expect(await settleDue(inDays(15))).toBe(25)
  while ((await settleDue(inDays(15))) > 0);
  const states = await Promise.all(worlds.map(({ prediction }) => statusOf(prediction)))
  expect([...new Set(states)]).toEqual(['confirmed'])
})

test('an essential prediction that is refuted refutes its claim, and its page says by what', async () => {
  const { claim, prediction, tom, curator } = await aDecidableClaim({ essential: 'yes' })
  expect(await claimOf(claim)).toBe('supported')
  await aFinalResolution({ by: tom, curator, prediction, outcome: 'refuted' })
  expect(await claimOf(claim)).toBe('refuted')
  const page = await claimPage(null, claim.number)
  expect(page.reasons[0]).toMatchObject({
    kind: 'resolved',
    decides: true,
    resolution: 'refuted',
    prediction: { number: prediction.number },
  })
})

test.each([
  ['confirmed', 'supported'],
  ['refuted', 'challenged'],
  ['ambiguous', 'untested'],
  ['annulled', 'untested'],
])('one that is not essential and %s leaves its claim %s', async (outcome, status) => {
  const { claim, prediction, tom, curator } = await aDecidableClaim()
  await aFinalResolution({ by: tom, curator, prediction, outcome })
  expect([await statusOf(prediction), await claimOf(claim)]).toEqual([outcome, status])
})

test('undoing opens the prediction again, takes the claim back and lets it be resolved anew', async () => {
  const { claim, prediction, tom, uma, curator } = await aDecidableClaim({ essential: 'yes' })
  const { id } = await aFinalResolution({ by: tom, curator, prediction, outcome: 'refuted' })
  expect(await refusalOf(aProposal({ by: uma, prediction }))).toBe('conflict decided')
  expect(await refusalOf(disputeResolution(uma, id, 'Late.'))).toBe('conflict resolutionFinal')
  expect(await refusalOf(undoResolution(uma, id, 'No.'))).toBe('forbidden undoResolution')
  await undoResolution(curator, id, 'The wrong observable was read.', inDays(20))
  expect([await statusOf(prediction), await claimOf(claim)]).toEqual(['registered', 'supported'])
  expect(await findResolution(reader(), id)).toMatchObject({
    state: 'undone',
    endedReason: 'The wrong observable was read.',
  })
  expect(await refusalOf(undoResolution(curator, id, 'Again.'))).toBe('conflict notFinal')
  await aFinalResolution({ by: uma, curator, prediction, outcome: 'confirmed' })
  expect(await statusOf(prediction)).toBe('confirmed')
})

test('what time alone has made final can be undone, and its history has both', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  await undoResolution(curator, id, 'No.', inDays(20))
  const kinds = (await timelineOf(prediction)).map(({ kind }) => kind)
  expect(kinds.slice(0, 2)).toEqual(['resolution-undone', 'resolution-final'])
})

test('without seconds and days a proposal is final at once', async () => {
  const { prediction, tom } = await aDecidableClaim()
  await withSettings({ secondsNeeded: 0, disputeDays: 0 }, async () => {
    await aProposal({ by: tom, prediction })
  })
  expect(await statusOf(prediction)).toBe('confirmed')
})

test('other settings do not move a window that is open', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  await withSettings({ disputeDays: 90 }, async () => {
    await settleDue(inDays(15))
  })
  expect(await statusOf(prediction)).toBe('confirmed')
})

test('a clock that is set back orders nothing wrongly', async () => {
  const { ada, prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction, at: inDays(10) })
  await secondResolution(curator, id, inDays(-30))
  const row = await findResolution(reader(), id)
  expect(row?.windowFrom).toEqual(row?.proposedAt)
  await disputeResolution(ada, id, 'No.', inDays(-30))
  const [last, before] = await timelineOf(prediction)
  expect([last?.kind, before?.kind]).toEqual(['resolution-disputed', 'resolution-seconded'])
  expect(last?.at.getTime()).toBeGreaterThanOrEqual(before?.at.getTime() ?? 0)
})

test('a prediction whose deadline passed with nothing that speaks to it has expired, and that is told once', async () => {
  const deadline = inDays(2).toISOString().slice(0, 10)
  const { prediction: measured, ada, claim } = await aDecidableClaim({ deadline })
  const waiting = await aPrediction({
    by: ada,
    claim: claim.number,
    form: 'binary',
    statement: 'It grows.',
    deadline,
  })
  const at = inDays(5)
  while ((await appendExpired(at)) > 0);
  expect(await appendExpired(inDays(6))).toBe(0)
  const [last] = await timelineOf(waiting)
  expect(last).toMatchObject({
    kind: 'prediction-expired',
    at: new Date(`${deadline}T23:59:59.999Z`),
    handle: null,
  })
  const { record } = await loadPrediction(reader(), null, waiting.number)
  expect(record.lastActivityAt).toEqual(new Date(`${deadline}T23:59:59.999Z`))
  expect((await timelineOf(measured)).map(({ kind }) => kind)).not.toContain('prediction-expired')
  const passed = async ({ number }: { number: number }) =>
    (await predictionPage(null, number, { choice }, at)).passed
  expect([await passed(waiting), await passed(measured)]).toEqual(['expired', 'overdue'])
  const listed = async (due: string) =>
    (await recordList('prediction', null, new URLSearchParams({ due }), at)).rows.map(
      ({ number }) => number,
    )
  expect(await listed('expired')).toEqual([waiting.number])
  expect(await listed('overdue')).toEqual([measured.number])
})

test('a job settles what is due where nobody reads, and is asked for again in an hour, once', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  await recomputeByClock(inDays(15))
  await recomputeByClock(inDays(15))
  expect(await statusOf(prediction)).toBe('confirmed')
  const waiting = await reader().select().from(jobs).where(eq(jobs.kind, 'follow-time'))
  expect(waiting.map(({ runAt, createdAt }) => runAt.getTime() - createdAt.getTime())).toEqual([
    3_600_000,
  ])
  await write((tx) =>
    tx
      .update(jobs)
      .set({ runAt: inDays(-1) })
      .where(eq(jobs.kind, 'follow-time')),
  )
  while (await runOne());
  const again = await reader().select().from(jobs).where(eq(jobs.kind, 'follow-time'))
  expect(again.map(({ lastError }) => lastError)).toEqual([''])
})

test('a decided prediction weighs more in lists, until that is undone', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const hot = async () => (await loadPrediction(reader(), null, prediction.number)).record.hot
  const before = await hot()
  const { id } = await aFinalResolution({ by: tom, curator, prediction })
  const gained = (await hot()) - before
  // One measurement counts for it and weighs 2: it stood at 3 before and stands at 8 now.
  expect(Math.abs(gained - 1e6 * Math.log10(8 / 3))).toBeLessThanOrEqual(1)
  await undoResolution(curator, id, 'No.', inDays(20))
  expect(await hot()).toBe(before)
})
