import { expect, test } from 'vitest'
import { readEmail } from '#app/domain/person/email.ts'
import { provedKey } from '#app/domain/person/email-key.ts'

test.each([
  ['ada@example.org', 'ada@example.org'],
  [' Ada.Lovelace+math@Example.ORG ', 'Ada.Lovelace+math@example.org'],
  ['müller@example.de', 'müller@example.de'],
  ['mu\u0308ller@example.de', 'müller@example.de'],
  ['ada@müller.example', 'ada@xn--mller-kva.example'],
  ['ada@MÜLLER.example', 'ada@xn--mller-kva.example'],
  ['ada@xn--mller-kva.example', 'ada@xn--mller-kva.example'],
  ['用户@例え.jp', '用户@xn--r8jz45g.jp'],
  ['用户＠例え．ｊｐ', '用户@xn--r8jz45g.jp'],
  ['用户@例え。jp', '用户@xn--r8jz45g.jp'],
  ['почта@пример.рф', 'почта@xn--e1afmkfd.xn--p1ai'],
  ['بريد@مثال.مصر', 'بريد@xn--mgbh0fb.xn--wgbh1c'],
  ["o'neil@example.org", "o'neil@example.org"],
  ['Ada Lovelace <ada@example.org>', 'ada@example.org'],
  ['mailto:ada@example.org?subject=x', 'ada@example.org'],
])('“%s” is stored as “%s”', (typed, stored) => {
  expect(readEmail(typed)).toBe(stored)
  expect(readEmail(stored)).toBe(stored)
})

test.each([
  'ada',
  'ada@',
  '@example.org',
  'a b@example.org',
  'ada@exa#mple.org',
  'ada@localhost',
  'ada@127.0.0.1',
  'ada@[::1]',
  'ada..b@example.org',
  '.ada@example.org',
  'ada.@example.org',
  'ada@-example.org',
  'ada@example.org:25',
  'ada@example.org/x',
  'ada@exam ple.org',
  'ada\u200b@example.org',
  'ada\u202e@example.org',
  'a@b@example.org',
  '"quoted word"@example.org',
  `${'ä'.repeat(33)}@example.org`,
  `ada@${'a'.repeat(64)}.org`,
  'ada@例え.1',
])('“%s” is no address', (typed) => {
  expect(readEmail(typed)).toBeNull()
})

test.each([
  ['MÜLLER@example.de', 'müller@example.de'],
  ['mu\u0308ller@example.de', 'müller@example.de'],
  ['ada@Bücher.example', 'ada@xn--bcher-kva.example'],
  ['ａｄａ@example.org', 'ada@example.org'],
  ['o\ufb03ce@example.org', 'office@example.org'],
  ['用户＠例え。jp', '用户@例え.jp'],
  ['ПОЧТА@пример.рф', 'почта@ПРИМЕР.рф'],
  ['\u212aelvin@example.org', 'kelvin@example.org'],
])('“%s” and “%s” are one address', (one, other) => {
  expect(provedKey(one)).toBe(provedKey(other))
})
