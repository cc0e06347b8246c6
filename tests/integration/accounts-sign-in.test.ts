import { expect, test } from 'vitest'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { changePassword } from '#app/services/accounts/change-password.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { anAccount, PASSWORD } from '#tests/support/factories/account.ts'
import { aPerson } from '#tests/support/factories/person.ts'

configureLimits(true)

const refusal = async (work: Promise<unknown>) => {
  const error = await work.catch((reason: unknown) => reason)
  if (!(error instanceof Refusal)) throw error
  return { kind: error.kind, what: error.what, fields: error.fields, retryAfter: error.retryAfter }
}

test('handle and address open the account, in whatever case they are typed', async () => {
  const ada = await anAccount({ handle: 'ada', email: 'Ada@Example.org' })
  for (const name of ['ada', ' ADA ', 'ada@example.org', 'ADA@EXAMPLE.ORG'])
    expect(await signIn({ name, password: PASSWORD }, '192.0.2.1'), name).toEqual(ada)
})

test('an address of any script opens the account, however it was typed or composed', async () => {
  const wang = await anAccount({ handle: 'wang', email: '用户@例え.jp' })
  for (const name of ['用户@例え.jp', '用户＠例え。ｊｐ', '用户@xn--r8jz45g.jp'])
    expect(await signIn({ name, password: PASSWORD }, '192.0.2.7'), name).toEqual(wang)
  const muller = await anAccount({ handle: 'muller', email: 'müller@bücher.example' })
  for (const name of ['MU\u0308LLER@Bücher.example', 'müller@xn--bcher-kva.example'])
    expect(await signIn({ name, password: PASSWORD }, '192.0.2.7'), name).toEqual(muller)
})

test('wrong, unknown and without a password get the same answer', async () => {
  await anAccount({ handle: 'bob' })
  const { handle } = await aPerson({ handle: 'no-password' })
  const answers = await Promise.all(
    ['bob', 'bob@example.org', handle, 'nobody', 'nobody@example.org', 'no such name'].map((name) =>
      refusal(signIn({ name, password: 'wrong heron walks' }, '192.0.2.1')),
    ),
  )
  for (const answer of answers)
    expect(answer).toEqual({
      kind: 'invalid',
      what: 'signInWrong',
      fields: {},
      retryAfter: undefined,
    })
})

test('fifty sign-ins at once are all answered', async () => {
  const member = await anAccount({ handle: 'busy' })
  const many = Array.from({ length: 50 }, () =>
    signIn({ name: 'busy', password: PASSWORD }, '192.0.2.1'),
  )
  for (const result of await Promise.all(many)) expect(result.id).toBe(member.id)
})

test('the eleventh try on one name is refused, even with the right password from elsewhere', async () => {
  await anAccount({ handle: 'target' })
  configureLimits(false)
  for (let nth = 0; nth < 10; nth++)
    await refusal(signIn({ name: 'target', password: 'guess' }, `198.51.100.${nth}`))
  const right = await refusal(signIn({ name: 'TARGET', password: PASSWORD }, '203.0.113.9'))
  configureLimits(true)
  expect(right).toMatchObject({ kind: 'too-many', what: 'tooManyTries' })
})

test('an unknown name is counted like a known one', async () => {
  configureLimits(false)
  for (let nth = 0; nth < 10; nth++)
    await refusal(signIn({ name: 'ghost', password: 'guess' }, `198.51.100.${nth}`))
  const eleventh = await refusal(signIn({ name: 'ghost', password: 'guess' }, '203.0.113.9'))
  configureLimits(true)
  expect(eleventh.kind).toBe('too-many')
})

test('a new password replaces the old one; the present one is asked for', async () => {
  const eve = await anAccount({ handle: 'eve' })
  const newPassword = 'seven slow green rivers'
  const wrong = changePassword(eve, { currentPassword: 'not this one', newPassword })
  expect(await refusal(wrong)).toMatchObject({
    kind: 'invalid',
    fields: { currentPassword: ['password.wrong'] },
  })
  const common = changePassword(eve, { currentPassword: PASSWORD, newPassword: 'password123' })
  expect((await refusal(common)).fields).toEqual({ newPassword: ['password.common'] })
  await changePassword(eve, { currentPassword: PASSWORD, newPassword })
  expect(await signIn({ name: 'eve', password: newPassword }, '192.0.2.1')).toEqual(eve)
  const old = await refusal(signIn({ name: 'eve', password: PASSWORD }, '192.0.2.1'))
  expect(old.what).toBe('signInWrong')
})
