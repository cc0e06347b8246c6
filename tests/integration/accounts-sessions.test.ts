import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endSession, readViewer, startSession } from '#app/http/session.server.ts'
import { accountPage } from '#app/services/accounts/account-page.server.ts'
import { changePassword } from '#app/services/accounts/change-password.server.ts'
import { endSessions } from '#app/services/accounts/end-sessions.server.ts'
import { dropEndedSessions } from '#app/services/accounts/session-store.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader, write } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { anAccount, PASSWORD } from '#tests/support/factories/account.ts'
import { aPerson } from '#tests/support/factories/person.ts'

configureLimits(true)

const DAY = 86_400_000
const NAME = 'touchstone_session'

const request = (cookie?: string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { headers: { ...headers, ...(cookie ? { cookie } : {}) } })

const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? ''

/** A session of a new person: what the browser sends back, and the row that stands for it. */
async function aSession() {
  const member = await aPerson()
  const cookie = pairOf(await startSession(member.id, request()))
  const hash = (await readViewer(request(cookie))).sessionHash ?? ''
  return { member, cookie, hash }
}

const rowOf = async (hash: string) =>
  (await reader().select().from(sessions).where(eq(sessions.id, hash)))[0]

const age = (hash: string, days: { created: number; expires: number }) => {
  const from = (offset: number) => new Date(Date.now() + offset * DAY)
  const change = { createdAt: from(days.created), expiresAt: from(days.expires) }
  return write((tx) => tx.update(sessions).set(change).where(eq(sessions.id, hash)))
}

test('a session names its member, and the table holds nothing that a browser could send', async () => {
  const { member, cookie, hash } = await aSession()
  const value = cookie.slice(NAME.length + 1)
  expect(value).toMatch(/^[a-z2-7]{40}$/)
  expect((await readViewer(request(cookie))).viewer).toEqual(member)
  const stored = JSON.stringify(await rowOf(hash))
  expect(stored).not.toContain(value)
  expect((await readViewer(request(`${NAME}=${hash}`))).viewer).toBeNull()
})

test('the cookie cannot be read by scripts or sent from other sites', async () => {
  const { id } = await aPerson()
  const setCookie = await startSession(id, request())
  expect(setCookie.split('; ').slice(1).sort()).toEqual([
    'HttpOnly',
    `Max-Age=${14 * 24 * 3600}`,
    'Path=/',
    'SameSite=Lax',
  ])
})

test('a session that ended is nobody, by each of the two limits', async () => {
  const idle = await aSession()
  await age(idle.hash, { created: -20, expires: -0.001 })
  expect((await readViewer(request(idle.cookie))).viewer).toBeNull()
  const old = await aSession()
  await age(old.hash, { created: -30.001, expires: 5 })
  expect((await readViewer(request(old.cookie))).viewer).toBeNull()
  await dropEndedSessions()
  expect(await rowOf(idle.hash)).toBeUndefined()
})

test('using a session in its second week moves its end and renews the cookie', async () => {
  const { cookie, hash } = await aSession()
  expect((await readViewer(request(cookie))).setCookie).toBeNull()
  await age(hash, { created: -8, expires: 6 })
  const used = await readViewer(request(cookie))
  expect(used.viewer).not.toBeNull()
  expect(pairOf(used.setCookie ?? '')).toBe(cookie)
  const end = (await rowOf(hash))?.expiresAt.getTime() ?? 0
  expect(Math.abs(end - (Date.now() + 14 * DAY))).toBeLessThan(DAY / 24)
})

test('no use moves the end past thirty days from the start', async () => {
  const { cookie, hash } = await aSession()
  await age(hash, { created: -26, expires: 1 })
  const row = await rowOf(hash)
  const last = (row?.createdAt.getTime() ?? 0) + 30 * DAY
  expect((await readViewer(request(cookie))).setCookie).not.toBeNull()
  expect((await rowOf(hash))?.expiresAt.getTime()).toBe(last)
  const again = await readViewer(request(cookie))
  expect(again.viewer).not.toBeNull()
  expect(again.setCookie).toBeNull()
})

test('signing in again gives a new id and ends the one the browser had', async () => {
  const { member, cookie } = await aSession()
  const next = pairOf(await startSession(member.id, request(cookie)))
  expect(next).not.toBe(cookie)
  expect((await readViewer(request(cookie))).viewer).toBeNull()
  expect((await readViewer(request(next))).viewer?.id).toBe(member.id)
})

test('an id that somebody planted in the browser is never used', async () => {
  const { id } = await aPerson()
  const planted = `${NAME}=${'a'.repeat(40)}`
  const cookie = pairOf(await startSession(id, request(planted)))
  expect(cookie).not.toBe(planted)
  expect((await readViewer(request(planted))).viewer).toBeNull()
})

test('signing out ends the session and clears the cookie', async () => {
  const { cookie, hash } = await aSession()
  const cleared = await endSession(request(cookie))
  expect(cleared).toMatch(new RegExp(`^${NAME}=; .*Max-Age=0`))
  expect(await rowOf(hash)).toBeUndefined()
  expect((await readViewer(request(cookie))).viewer).toBeNull()
  await expect(endSession(request())).resolves.toContain('Max-Age=0')
})

test("one's own sessions are listed and ended one by one or all at once", async () => {
  const { member, cookie, hash } = await aSession()
  const agent = { 'user-agent': `Example/1.0 ${'x'.repeat(500)}` }
  const phone = pairOf(await startSession(member.id, request(undefined, agent)))
  const { sessions: listed } = await accountPage(member, hash)
  expect(listed.map((session) => session.current).sort()).toEqual([false, true])
  const other = listed.find((session) => !session.current)
  expect(other?.agent).toMatch(/^Example\/1\.0 x+$/)
  expect(other?.agent).toHaveLength(200)
  await endSessions(member, other?.id ?? '')
  expect((await readViewer(request(phone))).viewer).toBeNull()
  expect((await readViewer(request(cookie))).viewer).not.toBeNull()
  await endSessions(member, null)
  expect((await readViewer(request(cookie))).viewer).toBeNull()
})

test('nobody ends the session of somebody else', async () => {
  const mine = await aSession()
  const theirs = await aSession()
  await expect(endSessions(mine.member, theirs.hash)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(endSessions(mine.member, 'a\0b')).rejects.toMatchObject({ kind: 'not-found' })
  await endSessions(mine.member, null)
  expect((await readViewer(request(theirs.cookie))).viewer).not.toBeNull()
  expect((await readViewer(request(mine.cookie))).viewer).toBeNull()
})

test('a changed password ends every session', async () => {
  const member = await anAccount()
  const cookie = pairOf(await startSession(member.id, request()))
  const input = { currentPassword: PASSWORD, newPassword: 'seven slow green rivers' }
  await changePassword(member, input)
  expect((await readViewer(request(cookie))).viewer).toBeNull()
})

test('whatever stands in the cookie header, it is read without an error and signs nobody in', async () => {
  const { cookie } = await aSession()
  const printable = fc.string({ unit: 'binary-ascii' }).map((text) => text.replace(/[\0\r\n]/g, ''))
  const value = fc.oneof(printable, fc.stringMatching(/^[a-z2-7]{40}$/), fc.constant('%E0%A4%A'))
  await fc.assert(
    fc.asyncProperty(printable, value, async (before, garbage) => {
      const header = `${before}; ${NAME}=${garbage}; ${NAME}`
      expect((await readViewer(request(header))).viewer).toBeNull()
    }),
    { numRuns: 200 },
  )
  expect((await readViewer(request(`bad=%E0%A4%A;${cookie}; x`))).viewer).not.toBeNull()
})
