import { beforeAll, expect, test } from 'vitest'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { QueueName } from '#app/domain/waiting/queues.ts'
import { deskPage } from '#app/services/desk/desk-page.server.ts'
import { decideJob } from '#app/services/jobs/decide-job.server.ts'
import { claimJob, endAttempt } from '#app/services/jobs/queue.server.ts'
import { prepareStorage } from '#app/services/site/storage.server.ts'
import { waitingCount } from '#app/services/waiting/waiting-count.server.ts'
import { disconnectDatabase, write } from '#db/client.ts'
import { addJob } from '#db/queries/jobs.ts'
import { jobs } from '#db/schema/index.ts'
import { anAttempt } from '#tests/support/factories/attempt.ts'
import { aQuestionToAnswer } from '#tests/support/factories/attempt-world.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

let boss: Member
let curator: Member
const desk = (viewer: Member, find = '') => deskPage(viewer, { find, origin: 'http://localhost' })
const rowsOf = async (viewer: Member, name: QueueName) =>
  (await desk(viewer)).queues.find((row) => row.name === name)?.rows ?? []
const waitingOf = async (name: string) => (await desk(boss)).queues.find((row) => row.name === name)

beforeAll(async () => {
  await disconnectDatabase()
  await prepareStorage(process.env.DATABASE_URL ?? '', process.env.DATA_DIR ?? '')
  boss = await aPerson({ role: 'administrator', handle: 'boss' })
  curator = await aPerson({ role: 'curator' })
  await write((tx) => tx.delete(jobs))
})

test('the desk is for curators and administrators, and shows people to the latter alone', async () => {
  for (const role of ['new', 'member', 'trusted'] as const) {
    const viewer = await aPerson({ role })
    await expect(desk(viewer)).rejects.toMatchObject({ kind: 'forbidden', what: 'desk' })
    expect(await waitingCount(viewer)).toBeNull()
  }
  expect(await waitingCount(null)).toBeNull()
  const { people, areas, machine } = await desk(curator)
  expect({ people, areas, machine }).toEqual({ people: null, areas: null, machine: null })
  expect((await desk(boss, 'BOSS')).people?.people.map(({ handle }) => handle)).toEqual(['boss'])
})

test('an empty site is told its steps, and each is done once it is there', async () => {
  const { setUp } = await desk(boss)
  const open = setUp.steps.filter(({ done }) => !done).map(({ step }) => step)
  expect(open).toEqual(['name', 'areas', 'macros', 'question', 'observable', 'address', 'backup'])
  await aQuestion({ by: boss })
  const after = (await desk(boss)).setUp.steps
  expect(after.find(({ step }) => step === 'question')?.done).toBe(true)
})

test('proposed questions wait, the oldest first, with how long', async () => {
  const at = new Date(Date.now() - 5 * 86_400_000)
  const old = await aQuestion({ by: await aPerson(), status: 'proposed', createdAt: at })
  await aQuestion({ by: curator, status: 'proposed' })
  expect(await waitingOf('questions')).toMatchObject({ count: 2, late: true })
  expect((await waitingOf('questions'))?.rows[0]?.id).toBe(old.id)
  expect(await waitingCount(curator)).toBe(await waitingCount(boss))
})

test('an attempt waits, and its author is told that somebody else reviews it', async () => {
  const { author, question } = await aQuestionToAnswer()
  await anAttempt({ by: author, on: question })
  expect(await waitingOf('attempts')).toMatchObject({ count: 1 })
  const seen = async (viewer: Member) => rowsOf(viewer, 'attempts').then(([row]) => row?.why)
  expect(await seen(boss)).toBeNull()
  expect(await seen({ ...author, role: 'curator' })).toBe('own-attempt')
})

test('a failed job is tried again or given up, by administrators', async () => {
  const at = new Date()
  const fail = async () => {
    await write((tx) => addJob(tx, { kind: 'rerender', runAt: at, at }))
    const claimed = await claimJob(at)
    if (claimed) await endAttempt(claimed, { error: 'no use', again: false }, at)
    return claimed?.id ?? ''
  }
  const first = await fail()
  expect((await waitingOf('jobs'))?.rows).toMatchObject([{ id: first, remark: 'no use' }])
  await expect(decideJob(curator, first, 'again')).rejects.toMatchObject({ kind: 'forbidden' })
  await decideJob(boss, first, 'again')
  expect((await claimJob(new Date(Date.now() + 1000)))?.id).toBe(first)
  const second = await fail()
  await decideJob(boss, second, 'give-up')
  expect(await waitingOf('jobs')).toMatchObject({ count: 0, oldest: null })
  await expect(decideJob(boss, second, 'again')).rejects.toMatchObject({ what: 'job' })
})
