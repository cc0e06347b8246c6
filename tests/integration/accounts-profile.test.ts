import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { EditProfileInput } from '#app/domain/person/input.ts'
import { accountPage } from '#app/services/accounts/account-page.server.ts'
import { editProfile } from '#app/services/accounts/edit-profile.server.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { reader, write } from '#db/client.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import { events, revisions } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const edit = (about: string, base: number, displayName = 'Ada Example') =>
  EditProfileInput.parse({ about, base: String(base), displayName })

test('an edited profile is set, shown to everybody and keeps what it was', async () => {
  const ada = await aPerson({ handle: 'ada' })
  await editProfile(ada, edit('I study **scaling**, $L \\propto N^{-\\alpha}$.', 1))
  await editProfile(ada, edit('Now **width**.', 2, 'Ada E.'))
  const page = await personPage(null, 'ada')
  expect(page).toMatchObject({ handle: 'ada', displayName: 'Ada E.', role: 'member' })
  expect(page.about?.key).toBe(`${ada.id}:about:3`)
  expect(page.about?.html).toContain('<strong>width</strong>')
  const kept = await reader()
    .select()
    .from(revisions)
    .where(eq(revisions.subjectId, ada.id))
    .orderBy(asc(revisions.revision))
  expect(kept.map((revision) => revision.texts.body?.slice(0, 7))).toEqual(['I study', 'Now **w'])
  const happened = await reader().select().from(events).where(eq(events.subjectId, ada.id))
  expect(happened.map((event) => event.kind)).toEqual(['profile-edited', 'profile-edited'])
})

test('the second of two edits that began together is refused and changes nothing', async () => {
  const bob = await aPerson({ handle: 'bob' })
  const results = await Promise.allSettled([
    editProfile(bob, edit('first', 1)),
    editProfile(bob, edit('second', 1)),
  ])
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatchObject({ reason: { kind: 'conflict', what: 'edited' } })
  expect((await accountPage(bob, null)).profile.base).toBe(2)
})

test('markup in an about text or a name stays text', async () => {
  const eve = await aPerson({ handle: 'eve' })
  await editProfile(eve, edit('<script>alert(1)</script> [x](javascript:alert(1))', 1))
  const { about } = await personPage(null, 'eve')
  expect(about?.html).not.toMatch(/<script|href="javascript/)
})

test('the e-mail address is on no page but the own settings', async () => {
  const fay = await aPerson({ handle: 'fay' })
  for (const viewer of [null, fay, await aPerson({ role: 'administrator' })])
    expect(JSON.stringify(await personPage(viewer, 'fay'))).not.toContain('fay@example.org')
  expect((await accountPage(fay, null)).profile.email).toBe('fay@example.org')
})

test('an unknown handle is not found, whatever it is', async () => {
  for (const handle of ['nobody', '', 'a\0b', '../x', 'x'.repeat(5_000)])
    await expect(personPage(null, handle), handle).rejects.toMatchObject({ kind: 'not-found' })
})

test('the site account is made once and cannot be signed in to', async () => {
  const at = new Date()
  const first = await write((tx) => addSeedPerson(tx, at))
  expect(await write((tx) => addSeedPerson(tx, at))).toBe(first)
  expect((await personPage(null, 'touchstone')).role).toBe('member')
})
