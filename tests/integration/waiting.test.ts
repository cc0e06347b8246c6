import { expect, test } from 'vitest'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import type { QueueName } from '#app/domain/waiting/queues.ts'
import { dismissDispute } from '#app/services/resolutions/dismiss-dispute.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { waitingCount } from '#app/services/waiting/waiting-count.server.ts'
import { waitingPage } from '#app/services/waiting/waiting-page.server.ts'
import { aProposalFor, aSupportedClaim } from '#tests/support/factories/establishment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import {
  aDecidableClaim,
  aFinalResolution,
  aProposal,
  inDays,
} from '#tests/support/factories/resolution.ts'
import { aResult } from '#tests/support/factories/result.ts'

async function rowOf(viewer: Viewer, queue: QueueName, number: number, at = new Date()) {
  const { one, queues } = await waitingPage(viewer, { queue, page: 1 }, at)
  if (one !== queue) return null
  const isIt = ({ what, about }: (typeof queues)[number]['rows'][number]) =>
    about?.number === number || (what.is === 'record' && what.record.number === number)
  return queues[0]?.rows.find(isIt) ?? null
}

test('a proposed resolution waits for those without a part in it, and says to others why not', async () => {
  const { tom, uma, ada, prediction, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  const why = async (viewer: Viewer) => (await rowOf(viewer, 'resolutions', prediction.number))?.why
  expect(await why(uma)).toBeNull()
  expect(await why(tom)).toBe('ownResolution')
  expect(await why({ ...ada, role: 'trusted' })).toBe('resolutionStake')
  expect(await why(await aPerson())).toBe('role')
  expect(await why(null)).toBe('role')
  await disputeResolution(await aPerson(), id, 'One group alone.')
  expect(await rowOf(uma, 'resolutions', prediction.number)).toBeNull()
  expect(await rowOf(uma, 'disputes', prediction.number)).toBeNull()
  const dispute = await rowOf(curator, 'disputes', prediction.number)
  expect(dispute).toMatchObject({ what: { words: 'One group alone.' }, why: null })
  await dismissDispute(curator, dispute?.id ?? '', 'Two groups agree.')
  expect(await rowOf(curator, 'disputes', prediction.number)).toBeNull()
  expect((await rowOf(uma, 'resolutions', prediction.number))?.id).toBe(id)
})

test('a claim proposed to be held established waits for co-signers', async () => {
  const { curator, claim, tom } = await aSupportedClaim()
  await aProposalFor({ by: curator, claim })
  const why = async (viewer: Member) => (await rowOf(viewer, 'establishments', claim.number))?.why
  expect(await why(curator)).toBe('ownEstablishment')
  expect(await why(tom)).toBeNull()
})

test('a prediction whose day has passed waits once something speaks to it', async () => {
  const deadline = inDays(10).toISOString().slice(0, 10)
  const { tom, ada, prediction } = await aDecidableClaim({ deadline })
  expect(await rowOf(tom, 'overdue', prediction.number, inDays(5))).toBeNull()
  expect(await rowOf(tom, 'overdue', prediction.number, inDays(12))).toMatchObject({ why: null })
  const own = await rowOf({ ...ada, role: 'trusted' }, 'overdue', prediction.number, inDays(12))
  expect(own?.why).toBe('resolutionStake')
})

test('a kind is listed page by page, the oldest first, and the sum stands beside the desk', async () => {
  const [by, curator] = [await aPerson(), await aPerson({ role: 'curator' })]
  const before = (await waitingCount(curator)) ?? 0
  const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n))
  const asked = []
  for (let n = 0; n < 32; n += 1)
    asked.push(await aQuestion({ by, status: 'proposed', createdAt: day(n) }))
  expect(await waitingCount(curator)).toBe(before + 32)
  const first = await waitingPage(curator, { queue: 'questions', page: 1 })
  expect(first.queues[0]?.rows.map(({ id }) => id)).toEqual(asked.slice(0, 30).map(({ id }) => id))
  expect(first.more).toBe(true)
  const second = await waitingPage(curator, { queue: 'questions', page: 2 })
  expect(second.queues[0]?.rows.map(({ id }) => id).slice(0, 2)).toEqual(
    asked.slice(30).map(({ id }) => id),
  )
  const all = await waitingPage(curator, { queue: null, page: 1 })
  expect(all.queues[0]).toMatchObject({ name: 'questions', late: true })
  expect(all.queues[0]?.rows).toHaveLength(5)
  expect(await rowOf(await aPerson(), 'questions', asked[0]?.number ?? 0)).toBeNull()
})

test('a condition that waits on a prediction waits no more once that is decided, and again once it is undone', async () => {
  const { tom, curator, prediction } = await aDecidableClaim()
  const by = await aPerson()
  const stored = await aResult({
    by,
    prediction: prediction.number,
    answers: [{ choice: 'unknown', other: '' }],
  })
  const asked = async () => {
    const { queues } = await waitingPage(tom, { queue: 'conditions', page: 1 })
    const isIt = ({ what }: (typeof queues)[number]['rows'][number]) =>
      what.is === 'conditions' && what.experiment.number === stored.number
    return queues[0]?.rows.some(isIt)
  }
  expect(await asked()).toBe(true)
  const { id } = await aFinalResolution({ by: tom, prediction, curator })
  expect(await asked()).toBe(false)
  await undoResolution(curator, id, 'Too early.', inDays(20))
  expect(await asked()).toBe(true)
})
