import { expect, test, vi } from 'vitest'
import { readViewer, startSession } from '#app/http/session.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'

// Read at first use, so this file is a process state of its own.
vi.stubEnv('ORIGIN', 'https://problems.example.org')

test('behind HTTPS the cookie is Secure and bound to this host', async () => {
  const member = await aPerson()
  const setCookie = await startSession(member.id, new Request('http://localhost/'))
  expect(setCookie).toMatch(/^__Host-touchstone_session=[a-z2-7]{40}; /)
  expect(setCookie.split('; ')).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'Path=/']))
  expect(setCookie).not.toContain('Domain')
  const cookie = setCookie.split(';')[0] ?? ''
  const read = (sent: string) =>
    readViewer(new Request('http://localhost/', { headers: { cookie: sent } }))
  expect((await read(cookie)).viewer).toEqual(member)
  expect((await read(cookie.replace('__Host-', ''))).viewer).toBeNull()
})
