import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readViewer, startSession } from '#app/http/session.server.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { forgetEndedSessions } from '#app/services/jobs/forget-ended-sessions.server.ts'
import { forgetOldKeys } from '#app/services/jobs/forget-old-keys.server.ts'
import { reader, write } from '#db/client.ts'
import { addJob } from '#db/queries/jobs.ts'
import { jobs, sessions } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)

async function aSession(expiresAt?: Date) {
  const { id } = await aPerson()
  const [cookie = ''] = (await startSession(id, new Request('http://localhost/'))).split(';')
  const { sessionHash } = await readViewer(
    new Request('http://localhost/', { headers: { cookie } }),
  )
  const hash = sessionHash ?? ''
  if (expiresAt)
    await write((tx) => tx.update(sessions).set({ expiresAt }).where(eq(sessions.id, hash)))
  return hash
}

const stored = async (hash: string) =>
  (await reader().select().from(sessions).where(eq(sessions.id, hash))).length

const waiting = async (kind: string) =>
  (await reader().select().from(jobs).where(eq(jobs.kind, kind))).map((job) => job.runAt)

test('the rows of ended sessions go, those of others stay', async () => {
  const present = await aSession()
  const ended = await aSession(ago(1))
  await forgetEndedSessions()
  expect(await stored(ended)).toBe(0)
  expect(await stored(present)).toBe(1)
})

test.each([
  ['forget-ended-sessions', forgetEndedSessions],
  ['forget-old-keys', forgetOldKeys],
])('%s runs again in a day, once, however often the site is started', async (kind, begin) => {
  await begin()
  await begin()
  const [next, ...more] = await waiting(kind)
  expect(more).toEqual([])
  expect(Math.abs((next?.getTime() ?? 0) - Date.now() - DAY)).toBeLessThan(DAY / 24)
})

test('the job that is due does its work and comes back', async () => {
  await write((tx) => addJob(tx, { kind: 'forget-ended-sessions', runAt: ago(1), at: ago(2) }))
  const ended = await aSession(ago(1))
  while (await runOne());
  expect(await stored(ended)).toBe(0)
  expect(await waiting('forget-ended-sessions')).toHaveLength(1)
})
