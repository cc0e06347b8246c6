import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { GrantRoleInput } from '#app/domain/person/input.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'
import { readViewer, startSession } from '#app/http/session.server.ts'
import { grantRole } from '#app/services/accounts/grant-role.server.ts'
import { reader } from '#db/client.ts'
import { events, people } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const grant = (handle: string, role: Role, reason = '') =>
  GrantRoleInput.parse({ handle, role, reason })

const roleOf = async (id: string) =>
  (await reader().select().from(people).where(eq(people.id, id)))[0]?.role

const request = (cookie?: string) =>
  new Request('http://localhost/', { headers: cookie ? { cookie } : {} })

test('an administrator gives a role; it is logged with both roles and the sessions end', async () => {
  const boss = await aPerson({ role: 'administrator' })
  const ada = await aPerson({ role: 'new' })
  const cookie = (await startSession(ada.id, request())).split(';')[0]
  const granted = await grantRole(boss, grant(ada.handle, 'curator', 'knows the field'))
  expect(granted).toEqual({ ...ada, role: 'curator' })
  expect((await readViewer(request(cookie))).viewer).toBeNull()
  const happened = await reader().select().from(events).where(eq(events.subjectId, ada.id))
  expect(happened).toMatchObject([
    {
      kind: 'role-changed',
      actorId: boss.id,
      data: { from: 'new', to: 'curator', reason: 'knows the field' },
    },
  ])
})

test('the same role again ends no session and logs nothing', async () => {
  const boss = await aPerson({ role: 'administrator' })
  const ada = await aPerson({ role: 'trusted' })
  const cookie = (await startSession(ada.id, request())).split(';')[0]
  await grantRole(boss, grant(ada.handle, 'trusted'))
  expect((await readViewer(request(cookie))).viewer).toEqual(ada)
  expect(await reader().select().from(events).where(eq(events.subjectId, ada.id))).toEqual([])
})

test('nobody below administrator gives roles, whatever their cookie still says', async () => {
  const ada = await aPerson()
  for (const role of ROLES.filter((role) => role !== 'administrator')) {
    const viewer = await aPerson({ role })
    await expect(grantRole(viewer, grant(ada.handle, 'curator'))).rejects.toMatchObject({
      kind: 'forbidden',
      what: 'role',
    })
    const stale = { ...viewer, role: 'administrator' as const }
    await expect(grantRole(stale, grant(ada.handle, 'curator'))).rejects.toThrow('role')
  }
  expect(await roleOf(ada.id)).toBe('member')
})

test('nobody changes their own role, and an unknown handle is not found', async () => {
  const boss = await aPerson({ role: 'administrator' })
  await expect(grantRole(boss, grant(boss.handle, 'new'))).rejects.toThrow('ownRole')
  await expect(grantRole(boss, grant('nobody-at-all', 'new'))).rejects.toMatchObject({
    kind: 'not-found',
  })
})

test('two administrators who take the role from each other at once leave one', async () => {
  const one = await aPerson({ role: 'administrator' })
  const two = await aPerson({ role: 'administrator' })
  const results = await Promise.allSettled([
    grantRole(one, grant(two.handle, 'member')),
    grantRole(two, grant(one.handle, 'member')),
  ])
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = [await roleOf(one.id), await roleOf(two.id)].sort()
  expect(left).toEqual(['administrator', 'member'])
})
