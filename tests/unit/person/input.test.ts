import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provedKey, typedLastKey } from '#app/domain/person/email-key.ts'
import {
  ClaimSetUpLinkInput,
  CreatePersonInput,
  EditProfileInput,
  SignInInput,
  SignUpInput,
} from '#app/domain/person/input.ts'
import { normalisePassword } from '#app/domain/person/password.ts'

const form = {
  handle: 'ada',
  displayName: 'Ada Lovelace',
  email: 'ada@example.org',
  password: 'plain heron walks twice',
}

const problems = (typed: Partial<typeof form>, schema = SignUpInput) => {
  const parsed = schema.safeParse({ ...form, ...typed })
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
}

test('a sign-up form in order is accepted as typed', () => {
  expect(SignUpInput.parse(form)).toEqual(form)
})

test('a handle is trimmed and lowered, and nothing but ASCII folds to it', () => {
  expect(SignUpInput.parse({ ...form, handle: ' Ada-2 ' }).handle).toBe('ada-2')
  for (const handle of ['a', 'a'.repeat(31), 'ada_2', 'ada 2', 'ädä', '\u212Aelvin', 'a.b'])
    expect(problems({ handle }), handle).toEqual(['handle.shape'])
  expect(problems({ handle: 'a'.repeat(30) })).toEqual([])
})

test('reserved handles are for operators only', () => {
  expect(problems({ handle: 'Admin' })).toEqual(['handle.reserved'])
  expect(problems({ handle: 'admin' }, ClaimSetUpLinkInput)).toEqual([])
  expect(problems({ handle: 'admin' }, CreatePersonInput)).toEqual([])
})

test('an empty form says what is missing, field by field', () => {
  const parsed = SignUpInput.safeParse({})
  expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([
    'handle.missing',
    'displayName.missing',
    'email.missing',
    'password.missing',
  ])
})

test('a password has 8 to 128 code points after normalising', () => {
  expect(problems({ password: '1234567' })).toEqual(['password.short'])
  expect(problems({ password: '12345678' })).toEqual([])
  expect(problems({ password: '😀'.repeat(128) })).toEqual([])
  expect(problems({ password: '😀'.repeat(129) })).toEqual(['password.long'])
  expect(problems({ password: 'x'.repeat(100_000) })).toEqual(['password.long'])
  // The ligature is one character typed and three stored.
  expect(SignUpInput.parse({ ...form, password: 'o\uFB03cehours' }).password).toBe('officehours')
})

test('blanks around a password belong to it', () => {
  expect(SignUpInput.parse({ ...form, password: '  a b c d  ' }).password).toBe('  a b c d  ')
})

test('the same password typed in two Unicode forms is one password', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalisePassword(text.normalize('NFD'))).toBe(
        normalisePassword(text.normalize('NFC')),
      )
    }),
  )
})

test.each([
  ['Ångström wächst leise', 'A\u030angstro\u0308m wa\u0308chst leise'],
  ['два слова три', 'два\u00a0слова\u2003три'],
  ['日本語 のパスワード', '日本語\u3000のパスワード'],
  ['ﾊﾟｽﾜｰﾄﾞ12345', 'パスワード12345'],
  ['ｐａｓｓ phrase', 'pass phrase'],
  ['كلمة السر الطويلة', 'كلمة السر الطويلة'],
  ['한국어 비밀번호', '한국어 비밀번호'.normalize('NFD')],
  ['पासवर्ड लंबा है', 'पासवर्ड लंबा है'.normalize('NFC')],
])('“%s” is the same password from another keyboard', (one, other) => {
  const typed = (password: string) => SignUpInput.parse({ ...form, password }).password
  expect(typed(other)).toBe(typed(one))
})

test('NUL and half characters are refused in every field', () => {
  for (const field of Object.keys(form) as (keyof typeof form)[]) {
    expect(problems({ [field]: `${form[field]}\0` }), field).toEqual(['text.nul'])
    expect(problems({ [field]: `${form[field]}\uD800` }), field).toEqual(['text.lone-surrogate'])
  }
  const about = EditProfileInput.safeParse({ displayName: 'Ada', about: 'a\0b', base: '1' })
  expect(about.error?.issues.map((issue) => issue.message)).toEqual(['text.nul'])
  expect(SignInInput.safeParse({ name: 'a\0', password: 'x' }).success).toBe(false)
})

test('a display name may be in any script but cannot be invisible or turn the text around it', () => {
  for (const displayName of ['李', 'Erdős Pál', 'ابن سينا', "O'Neil (MIT)"])
    expect(problems({ displayName }), displayName).toEqual([])
  for (const displayName of ['a\nb', '---', '\u2800', '\u0301'])
    expect(problems({ displayName }), displayName).toEqual(['displayName.letters'])
  for (const displayName of ['Ada\u202egnp', 'Ada\u2066', '\u202bAda'])
    expect(problems({ displayName }), displayName).toEqual(['text.steering'])
  for (const displayName of ['\u200b', '\u3164\u200d', '\ufeff\u00ad'])
    expect(problems({ displayName }), displayName).toEqual(['displayName.missing'])
  expect(SignUpInput.parse({ ...form, displayName: 'A\u200bda\u200e' }).displayName).toBe('Ada')
  expect(problems({ displayName: ' ' })).toEqual(['displayName.missing'])
  expect(problems({ displayName: 'a'.repeat(81) })).toEqual(['displayName.long'])
})

test('an address that cannot receive mail is refused', () => {
  for (const email of ['ada', 'ada@', '@example.org', 'a b@example.org', 'ada@exa#mple.org'])
    expect(problems({ email }), email).toEqual(['email.wrong'])
  expect(problems({ email: `${'a'.repeat(250)}@example.org` })).toEqual(['email.wrong'])
})

test('whatever is typed, the form answers with known problems and never throws', () => {
  const typed = fc.record({
    handle: fc.string({ unit: 'binary' }),
    displayName: fc.string({ unit: 'binary' }),
    email: fc.string({ unit: 'binary' }),
    password: fc.string({ unit: 'binary' }),
  })
  fc.assert(
    fc.property(typed, (fields) => {
      for (const problem of problems(fields)) expect(problem).toMatch(/^[a-zA-Z]+\.[a-z-]+$/)
    }),
  )
})

test('the keys of an address never meet those of another', () => {
  const email = fc.constantFrom('a@x.org', 'a#@x.org', 'A@X.org ', 'b@x.org')
  fc.assert(
    fc.property(email, email, (one, two) => {
      const keys = (text: string) => [provedKey(text), typedLastKey(text), `${typedLastKey(text)}1`]
      const shared = keys(one).some((key) => keys(two).includes(key))
      expect(shared).toBe(provedKey(one) === provedKey(two))
    }),
  )
})
