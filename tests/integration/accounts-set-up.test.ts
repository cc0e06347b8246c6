import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { claimSetUpLink } from '#app/services/accounts/claim-set-up-link.server.ts'
import { ensureSetUpLink } from '#app/services/accounts/ensure-set-up-link.server.ts'
import { requireSetUpLink } from '#app/services/accounts/require-set-up-link.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { people, tokens } from '#db/schema/index.ts'
import { PASSWORD, signUpForm } from '#tests/support/factories/account.ts'

configureLimits(true)

const ADDRESS = '192.0.2.1'
const tokenIn = (path: string | null) => /^\/set-up\/([\w-]{43})$/.exec(path ?? '')?.[1] ?? ''
const claim = (token: string, handle: string, at?: Date) =>
  claimSetUpLink(token, signUpForm({ handle }), ADDRESS, at)

// The order matters: the last test but one makes the administrator that ends all links.

test('a link lasts a day and only its hash is stored', async () => {
  const at = new Date('2026-01-01T00:00:00Z')
  const token = tokenIn(await ensureSetUpLink(at))
  expect(token).not.toBe('')
  expect(JSON.stringify(await reader().select().from(tokens))).not.toContain(token)
  await requireSetUpLink(token, new Date('2026-01-01T23:59:59Z'))
  const late = new Date('2026-01-02T00:00:00Z')
  await expect(requireSetUpLink(token, late)).rejects.toMatchObject({ what: 'setupLink' })
  await expect(claim(token, 'too-late', late)).rejects.toMatchObject({ what: 'setupLink' })
})

test('a new start ends the link of the one before', async () => {
  const first = tokenIn(await ensureSetUpLink())
  const second = tokenIn(await ensureSetUpLink())
  await expect(requireSetUpLink(first)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(requireSetUpLink(second)).resolves.toBeUndefined()
})

test('a made-up token opens nothing', async () => {
  for (const token of ['', 'x', "' or 1=1 --", 'a'.repeat(43), 'a'.repeat(100_000)])
    await expect(claim(token, 'intruder')).rejects.toMatchObject({ what: 'setupLink' })
})

test('of four claims at once one makes the administrator, and the link is used up', async () => {
  const token = tokenIn(await ensureSetUpLink())
  const handles = ['admin-1', 'admin-2', 'admin-3', 'admin-4']
  const results = await Promise.allSettled(handles.map((handle) => claim(token, handle)))
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(made).toHaveLength(1)
  expect(made[0]?.role).toBe('administrator')
  for (const result of results.filter((result) => result.status === 'rejected'))
    expect(result.reason).toMatchObject({ kind: 'not-found', what: 'setupLink' })
  const all = await reader().select().from(people).where(eq(people.role, 'administrator'))
  expect(all.map((person) => person.id)).toEqual([made[0]?.id])
  await expect(claim(token, 'admin-5')).rejects.toMatchObject({ what: 'setupLink' })
  const name = made[0]?.handle ?? ''
  expect((await signIn({ name, password: PASSWORD }, ADDRESS)).id).toBe(made[0]?.id)
})

test('a site with an administrator makes no more links', async () => {
  expect(await ensureSetUpLink()).toBeNull()
})
