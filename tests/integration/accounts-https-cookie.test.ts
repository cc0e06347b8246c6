import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/factories/person.ts'

// The address of the site is read once a process, so this file loads that code anew under its own.
beforeAll(() => {
  vi.stubEnv('ORIGIN', 'https://problems.example.org')
  vi.resetModules()
})

afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('behind HTTPS the cookie is Secure and bound to this host', async () => {
  const { readViewer, startSession } = await import('#app/http/session.server.ts')
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
