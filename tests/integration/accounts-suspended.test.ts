import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { SuspendInput } from '#app/domain/person/input.ts'
import { readViewer, startSession } from '#app/http/session.server.ts'
import { listAccounts } from '#app/services/accounts/list-people.server.ts'
import { makeResetLink } from '#app/services/accounts/make-reset-link.server.ts'
import { resetLinkOwner, resetPassword } from '#app/services/accounts/reset-password.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { suspendPerson } from '#app/services/accounts/suspend-person.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { anAccount, PASSWORD } from '#tests/support/factories/account.ts'
import { aPerson } from '#tests/support/factories/person.ts'

configureLimits(true)

const ADDRESS = '192.0.2.1'
const suspension = (handle: string, suspended: 'yes' | 'no' = 'yes', reason = '') =>
  SuspendInput.parse({ handle, suspended, reason })
const request = (cookie?: string) =>
  new Request('http://localhost/', { headers: cookie ? { cookie } : {} })
const tokenIn = (path: string) => path.replace('/reset/', '')

test('a suspension ends the sessions and refuses the next sign-in, until it is ended', async () => {
  const boss = await aPerson({ role: 'administrator' })
  const { id, handle } = await anAccount()
  const cookie = (await startSession(id, request())).split(';')[0]
  await suspendPerson(boss, suspension(handle, 'yes', 'spam'))
  expect((await readViewer(request(cookie))).viewer).toBeNull()
  const enter = () => signIn({ name: handle, password: PASSWORD }, ADDRESS)
  await expect(enter()).rejects.toMatchObject({ kind: 'forbidden', what: 'suspended' })
  const wrong = signIn({ name: handle, password: 'something else' }, ADDRESS)
  await expect(wrong).rejects.toMatchObject({ what: 'signInWrong' })
  await suspendPerson('operator', suspension(handle, 'no'))
  expect((await enter()).id).toBe(id)
  const happened = await reader().select().from(events).where(eq(events.subjectId, id))
  expect(happened.map(({ kind, actorId, data }) => [kind, actorId, data.reason])).toEqual([
    ['person-joined', id, undefined],
    ['person-suspended', boss.id, 'spam'],
    ['person-reinstated', null, undefined],
  ])
})

test('a session that begins meanwhile opens nothing', async () => {
  const { id, handle } = await anAccount()
  await suspendPerson('operator', suspension(handle))
  const cookie = (await startSession(id, request())).split(';')[0]
  expect((await readViewer(request(cookie))).viewer).toBeNull()
})

test('only administrators suspend, never themselves, and one that acts always stays', async () => {
  const boss = await aPerson({ role: 'administrator' })
  const other = await aPerson({ role: 'administrator' })
  const ada = await aPerson({ role: 'curator' })
  const refused = (what: string) => expect.objectContaining({ what })
  await expect(suspendPerson(ada, suspension(boss.handle))).rejects.toEqual(refused('people'))
  await expect(suspendPerson(boss, suspension(boss.handle))).rejects.toEqual(
    refused('ownSuspension'),
  )
  await expect(suspendPerson(boss, suspension('nobody-at-all'))).rejects.toEqual(refused('person'))
  const { people } = await listAccounts({ role: 'administrator' })
  for (const { handle } of people)
    if (handle !== boss.handle) await suspendPerson('operator', suspension(handle))
  await expect(suspendPerson('operator', suspension(boss.handle))).rejects.toEqual(
    refused('lastAdministrator'),
  )
  await expect(suspendPerson(other, suspension(ada.handle))).rejects.toEqual(refused('people'))
})

test('a link sets a new password once, within a day, and ends the other sessions', async () => {
  const { id, handle } = await anAccount()
  const cookie = (await startSession(id, request())).split(';')[0]
  const at = new Date()
  const first = tokenIn(await makeResetLink('operator', handle, at))
  const token = tokenIn(await makeResetLink('operator', handle, at))
  await expect(resetLinkOwner(first)).rejects.toMatchObject({ what: 'resetLink' })
  const late = new Date(at.getTime() + 24 * 3_600_000)
  await expect(resetLinkOwner(token, late)).rejects.toMatchObject({ what: 'resetLink' })
  expect(await resetLinkOwner(token)).toEqual({ handle })
  const common = resetPassword(token, { newPassword: 'password123' }, ADDRESS)
  await expect(common).rejects.toMatchObject({ fields: { newPassword: ['password.common'] } })
  await resetPassword(token, { newPassword: 'seven slow green boats' }, ADDRESS)
  expect((await readViewer(request(cookie))).viewer).toBeNull()
  await expect(signIn({ name: handle, password: PASSWORD }, ADDRESS)).rejects.toThrow('signIn')
  const again = await signIn({ name: handle, password: 'seven slow green boats' }, ADDRESS)
  expect(again.id).toBe(id)
  const twice = resetPassword(token, { newPassword: 'eight slow green boats' }, ADDRESS)
  await expect(twice).rejects.toMatchObject({ what: 'resetLink' })
})

test('a suspension ends a link that was made, and lets none be made', async () => {
  const { handle } = await anAccount()
  const token = tokenIn(await makeResetLink('operator', handle))
  await suspendPerson('operator', suspension(handle))
  await expect(resetLinkOwner(token)).rejects.toMatchObject({ what: 'resetLink' })
  await expect(makeResetLink('operator', handle)).rejects.toMatchObject({ what: 'suspended' })
})

test('accounts are found by handle, name and address, as text and without regard to case', async () => {
  const ada = await aPerson({ handle: 'zz-found', displayName: 'Zoë 100% Quite_So' })
  const found = async (find: string) =>
    (await listAccounts({ find })).people.map(({ handle }) => handle)
  for (const text of ['ZZ-FOUND', '100%', 'quite_so', 'zz-found@example'])
    expect(await found(text)).toEqual([ada.handle])
  expect(await found('100_')).toEqual([])
  expect((await listAccounts({ suspended: true, find: 'zz-found' })).count).toBe(0)
})
