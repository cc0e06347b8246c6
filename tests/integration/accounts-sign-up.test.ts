import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Refusal } from '#app/domain/refusal/refusal.ts'
import { createPerson } from '#app/services/accounts/create-person.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { signUp } from '#app/services/accounts/sign-up.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { events, people, revisions } from '#db/schema/index.ts'
import { anAccount, PASSWORD, signUpForm } from '#tests/support/factories/account.ts'

configureLimits(true)

const refusal = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => null as never,
    (e) => e,
  )

const rowsWith = (handle: string) => reader().select().from(people).where(eq(people.handle, handle))

test('signing up makes a new person with a hashed password, a first revision and one event', async () => {
  const member = await anAccount({ handle: 'ada', displayName: 'Ada L.' })
  expect(member).toMatchObject({ handle: 'ada', displayName: 'Ada L.', role: 'new' })
  const [row] = await rowsWith('ada')
  expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(row?.emailVerifiedAt).toBeNull()
  const happened = await reader().select().from(events).where(eq(events.subjectId, member.id))
  expect(happened.map((event) => event.kind)).toEqual(['person-joined'])
  const kept = await reader().select().from(revisions).where(eq(revisions.subjectId, member.id))
  expect(kept.map((revision) => revision.texts)).toEqual([{ title: 'Ada L.', body: '' }])
})

test('a taken handle is said at its field', async () => {
  await anAccount({ handle: 'taken' })
  const again = await refusal(anAccount({ handle: 'Taken', email: 'other@example.org' }))
  expect(again).toMatchObject({ kind: 'conflict', fields: { handle: ['handle.taken'] } })
})

test('of eight sign-ups with one handle at once, one makes the person and seven are told', async () => {
  const tries = Array.from({ length: 8 }, (_, nth) =>
    signUp(signUpForm({ handle: 'race', email: `race${nth}@example.org` }), '192.0.2.1'),
  )
  const results = await Promise.allSettled(tries)
  const refused = results.flatMap((r) => (r.status === 'rejected' ? [r.reason] : []))
  expect(refused).toHaveLength(7)
  for (const reason of refused)
    expect(reason).toMatchObject({ kind: 'conflict', fields: { handle: ['handle.taken'] } })
  expect(await rowsWith('race')).toHaveLength(1)
})

test('a known e-mail address makes no difference to who signs up with it', async () => {
  const email = 'Shared@Example.org'
  const first = await anAccount({ handle: 'first', email })
  const second = await anAccount({ handle: 'second', email: 'shared@example.org' })
  const third = await anAccount({ handle: 'third', email, password: 'another heron flies off' })
  expect([first.role, second.role, third.role]).toEqual(['new', 'new', 'new'])
  const byAddress = await signIn({ name: email, password: 'another heron flies off' }, '192.0.2.1')
  expect(byAddress.handle).toBe('third')
  for (const handle of ['first', 'second'])
    expect((await signIn({ name: handle, password: PASSWORD }, '192.0.2.1')).handle).toBe(handle)
})

test('an address that the operator vouched for keeps leading to its account', async () => {
  const operator = await createPerson({ ...signUpForm({ handle: 'op' }), role: 'administrator' })
  const email = 'op@example.org'
  await anAccount({ handle: 'stranger', email, password: 'a stranger came to town' })
  expect(await signIn({ name: email, password: PASSWORD }, '192.0.2.1')).toEqual(operator)
  const stranger = await signIn({ name: email, password: 'a stranger came to town' }, '192.0.2.1')
  expect(stranger.handle).toBe('stranger')
})

test('racing sign-ups with one address all succeed and the address leads to one of them', async () => {
  const email = 'crowd@example.org'
  const handles = ['crowd-1', 'crowd-2', 'crowd-3', 'crowd-4']
  await Promise.all(handles.map((handle) => anAccount({ handle, email })))
  const found = await signIn({ name: email, password: PASSWORD }, '192.0.2.1')
  expect(handles).toContain(found.handle)
})

test('a common password, or one that repeats a name, is refused at its field', async () => {
  for (const password of ['password123', 'PassWord123', 'qwertyuiop'])
    expect(await refusal(anAccount({ password })), password).toMatchObject({
      kind: 'invalid',
      fields: { password: ['password.common'] },
    })
  const own = signUpForm({ handle: 'long-handle-of-mine' })
  for (const password of ['Long-Handle-Of-Mine', 'long-handle-of-mine@example.org', 'Ada Example'])
    expect(await refusal(signUp({ ...own, password }, '192.0.2.1')), password).toMatchObject({
      fields: { password: ['password.own'] },
    })
  expect(await rowsWith('long-handle-of-mine')).toHaveLength(0)
})

test('the sixth sign-up from one network within half an hour is refused', async () => {
  configureLimits(false)
  const address = (nth: number) => `2001:db8:5:5::${nth}`
  const results = await Promise.allSettled(
    Array.from({ length: 6 }, (_, nth) => signUp(signUpForm(), address(nth))),
  ).finally(() => configureLimits(true))
  const refused = results.flatMap((r) => (r.status === 'rejected' ? [r.reason] : []))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatchObject({ kind: 'too-many', what: 'tooManyTries' })
})

test('an operator makes a person with any role and handle, but no double', async () => {
  const typed = { ...signUpForm({ handle: 'root-1' }), handle: 'Admin', role: 'curator' as const }
  expect(await createPerson(typed)).toMatchObject({ handle: 'admin', role: 'curator' })
  expect(await refusal(createPerson({ ...typed, email: 'b@example.org' }))).toMatchObject({
    fields: { handle: ['handle.taken'] },
  })
  expect(await refusal(createPerson({ ...typed, handle: 'root-2' }))).toMatchObject({
    kind: 'conflict',
    fields: { email: ['email.taken'] },
  })
  expect(await refusal(createPerson({ ...typed, handle: '?', email: 'x' }))).toMatchObject({
    kind: 'invalid',
    fields: { handle: ['handle.shape'], email: ['email.wrong'] },
  })
})
