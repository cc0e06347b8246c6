import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '#tests/support/browser/site.ts'
import { send } from '#tests/support/site/send.ts'
import { startSite, touchstone } from '#tests/support/site/start-site.mjs'

const folder = mkdtempSync(join(tmpdir(), 'touchstone-settings-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string) => {
  writeFileSync(join(folder, name), 'Not a database.\n'.repeat(500))
  return join(folder, name)
}

const WRONG: [string, Record<string, string>, RegExp][] = [
  [
    'an unknown kind of database',
    { DATABASE_URL: 'mysql://localhost/x' },
    /DATABASE_URL must start/,
  ],
  [
    'a file that is no database',
    { DATABASE_URL: `file:${file('notes.txt')}` },
    /not a sound SQLite file/,
  ],
  [
    'a server that does not answer',
    { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' },
    /PostgreSQL cannot be reached/,
  ],
  ['a data folder below a file', { DATA_DIR: `${file('plain')}/data` }, /cannot be written/],
  ['a port that is none', { PORT: '99999' }, /PORT/],
  ['a shifted clock on an open address', { HOST: '0.0.0.0', TOUCHSTONE_CLOCK: '+1d' }, /loopback/],
]

for (const [what, settings, sentence] of WRONG) {
  test(`${what} ends the start with a sentence and code 1`, () => {
    const { status, stderr } = touchstone(['serve'], {
      DATA_DIR: join(folder, 'data'),
      PORT: '0',
      ...settings,
    })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })
}

test('a port that is taken ends the start with a sentence and code 1', () => {
  const { port } = new URL(String(process.env.TOUCHSTONE_TEST_ORIGIN))
  const settings = { DATA_DIR: join(folder, 'second'), PORT: port, TOUCHSTONE_SEED: 'none' }
  const { status, stderr } = touchstone(['serve'], settings)
  expect(stderr).toMatch(new RegExp(`${port}.*in use|in use.*${port}`))
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(status).toBe(1)
})

test('an unknown command is told of, with those that are known', () => {
  const { status, stderr } = touchstone(['nonsense'], { DATA_DIR: join(folder, 'data') })
  expect(stderr).toContain('serve')
  expect(status).not.toBe(0)
})

test('behind https the cookie is bound to the host and kept off plain http', async () => {
  const origin = 'https://open.example.org'
  const site = await startSite({
    ORIGIN: origin,
    TOUCHSTONE_LIMITS: 'off',
    TOUCHSTONE_SEED: 'none',
  })
  try {
    const fields = {
      handle: 'ada',
      displayName: 'Ada',
      email: 'ada@example.org',
      password: 'a rather long phrase',
    }
    const body = new URLSearchParams(fields).toString()
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
    }
    const signUp = (from: string) =>
      send(site.origin, '/sign-up', { method: 'POST', headers: { ...headers, origin: from }, body })
    expect((await signUp(site.origin)).status).toBe(403)
    const answer = await signUp(origin)
    expect([302, 303]).toContain(answer.status)
    expect(answer.headers['set-cookie']).toMatch(/^__Host-.*Secure/i)
    expect(answer.headers['strict-transport-security']).toContain('max-age')
  } finally {
    await site.stop()
  }
})

test('a stopped site finishes and starts again with what it held', async () => {
  const dataDir = join(folder, 'kept')
  const settings = { DATA_DIR: dataDir, TOUCHSTONE_SEED: 'none' }
  const made = touchstone(
    ['user', 'create', '--handle', 'ada', '--email', 'ada@example.org', '--password-stdin'],
    settings,
    'a rather long phrase',
  )
  expect(made.status).toBe(0)
  const site = await startSite(settings)
  const page = await send(site.origin, '/people/ada')
  const ready = await send(site.origin, '/ready')
  const health = await send(site.origin, '/health')
  await site.stop()
  expect([page.status, ready.status, health.status]).toEqual([200, 200, 200])
})
