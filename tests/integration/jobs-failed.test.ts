import { beforeEach, expect, test } from 'vitest'
import { runOne } from '#app/jobs/runner.server.ts'
import { listJobs } from '#app/services/jobs/list-jobs.server.ts'
import { claimJob, endAttempt } from '#app/services/jobs/queue.server.ts'
import { write } from '#db/client.ts'
import { addJob } from '#db/queries/jobs.ts'
import { jobs } from '#db/schema/index.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'

const start = new Date('2025-03-01T12:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const job = (kind: string, runAt = start) => write((tx) => addJob(tx, { kind, runAt, at: start }))

/** What the log was told, and the log that is told it. */
function aLog() {
  const told: { level: string; fields: Record<string, unknown> }[] = []
  const keep = (level: string) => (fields: object) => told.push({ level, fields: { ...fields } })
  return { told, log: { warn: keep('warn'), error: keep('error') } }
}

/** Claims the job that is due and lets its attempt fail. */
async function failAt(at: Date, error = 'the disk is full') {
  const claimed = await claimJob(at)
  return claimed && endAttempt(claimed, { error, again: true }, at)
}

beforeEach(async () => {
  await write((tx) => tx.delete(jobs))
})

test('a job is tried twelve times, each after its pause and not before, and then has failed', async () => {
  await job('rerender')
  const tried: number[] = []
  for (let at: Date | null = start; at; ) {
    const before = new Date(at.getTime() - 1)
    expect(await claimJob(before)).toBeNull()
    tried.push((at.getTime() - start.getTime()) / 1000)
    at = await failAt(at)
  }
  const waits = tried.slice(1).map((at, place) => at - (tried[place] ?? 0))
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15_360, 21_600])
  const { failed, waiting } = await listJobs()
  expect(waiting).toEqual([])
  expect(failed).toMatchObject([{ attempts: 12, lastError: 'the disk is full' }])
})

test('a job that failed for good is never taken again', async () => {
  await job('rerender')
  const claimed = await claimJob(start)
  if (claimed) await endAttempt(claimed, { error: 'no use', again: false }, start)
  for (const days of [0, 1, 1000]) expect(await claimJob(later(days * 86_400))).toBeNull()
  expect(await runOne()).toBe(false)
})

test('a job of a kind that is not known has failed at once, with an error in the log', async () => {
  await job('to-the-moon')
  const { told, log } = aLog()
  expect(await runOne(log)).toBe(true)
  expect(told).toMatchObject([
    {
      level: 'error',
      fields: { job: { kind: 'to-the-moon', attempts: 1 }, err: expect.any(Error) },
    },
  ])
  expect((await listJobs()).failed).toMatchObject([
    { kind: 'to-the-moon', lastError: 'no work is known for jobs of kind to-the-moon' },
  ])
  expect(await runOne(log)).toBe(false)
})

test('a job during whose last attempt the process ended is not tried for ever', async () => {
  await job('forget-old-keys')
  for (let attempt = 0; attempt < 12; attempt++)
    await claimJob(new Date(start.getTime() + attempt * 3_600_000))
  const { told, log } = aLog()
  await runOne(log)
  expect(told.map(({ level }) => level)).toEqual(['error'])
  const { failed } = await listJobs()
  expect(failed).toMatchObject([
    { kind: 'forget-old-keys', lastError: 'the process ended during its last attempt' },
  ])
})

/** Does all that is due while the table of old keys is out of reach, so that forgetting them fails. */
async function runAllWithoutKeys(log: ReturnType<typeof aLog>['log']) {
  const url = String(process.env.DATABASE_URL)
  const rename = (from: string, to: string) =>
    withRaw(url, (raw) => raw.run(`alter table ${from} rename to ${to}`))
  await rename('idempotency_keys', 'out_of_reach')
  while (await runOne(log));
  await rename('out_of_reach', 'idempotency_keys')
}

test('jobs that fail are told of in the log and hold up none of the others', async () => {
  await job('forget-old-keys')
  await job('to-the-moon', later(1))
  await job('rerender', later(2))
  const { told, log } = aLog()
  const began = Date.now()
  await runAllWithoutKeys(log)
  expect(told).toMatchObject([
    { level: 'warn', fields: { job: { kind: 'forget-old-keys', attempts: 1 } } },
    { level: 'error', fields: { job: { kind: 'to-the-moon' } } },
  ])
  const { failed, waiting } = await listJobs()
  expect(failed.map(({ kind }) => kind)).toEqual(['to-the-moon'])
  expect(waiting).toMatchObject([{ kind: 'forget-old-keys', attempts: 1 }])
  expect(waiting[0]?.lastError).toMatch(/^(no such table|relation).*idempotency_keys/)
  expect(waiting[0] && waiting[0].runAt.getTime() >= began + 30_000).toBe(true)
})

test('a job that failed and then does its work is gone from the list', async () => {
  await job('forget-old-keys')
  await failAt(start)
  while (await runOne());
  expect((await listJobs()).failed).toEqual([])
  expect((await listJobs()).waiting).toMatchObject([{ kind: 'forget-old-keys', lastError: '' }])
})

test('the jobs that wait are listed with the last error, the next first', async () => {
  await job('rerender', later(60))
  await job('follow-time')
  await failAt(start, 'x'.repeat(2000))
  const { waiting } = await listJobs()
  expect(waiting.map(({ kind, lastError }) => [kind, lastError.length])).toEqual([
    ['follow-time', 500],
    ['rerender', 0],
  ])
  expect(waiting[0]?.runAt).toEqual(later(30))
})
