import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '#tests/support/browser/site.ts'
import { cellsOf } from '#tests/support/full-set.ts'
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
  ['a data folder that is a file', { DATA_DIR: file('folder') }, /a file where a folder is needed/],
  ['a port that is none', { PORT: '99999' }, /PORT must/],
  ['an address in brackets', { HOST: '[::1]' }, /such as ::1/],
  ['an address of another machine', { HOST: '192.0.2.1' }, /192\.0\.2\.1 is none/],
  ['a name that nobody has', { HOST: 'nowhere.invalid' }, /HOST must be a name/],
  ['an origin with a path', { ORIGIN: 'https://example.org/x' }, /https:\/\/example\.org;/],
  ['a clock that is none', { TOUCHSTONE_CLOCK: 'soon' }, /such as \+15d/],
  [
    'a name that nothing reads',
    { TOUCHSTONE_SEEDS: 'none' },
    /TOUCHSTONE_SEEDS is read by nothing/,
  ],
  ['a shifted clock on an open address', { HOST: '0.0.0.0', TOUCHSTONE_CLOCK: '+1d' }, /loopback/],
]

for (const [what, settings, sentence] of cellsOf(WRONG, (place) => place % 4 === 0)) {
  test(`${what} ends the start with a sentence and code 1`, () => {
    const { status, stderr } = touchstone(['serve'], {
      DATA_DIR: join(folder, 'data'),
      PORT: '0',
      TOUCHSTONE_SEED: 'none',
      ...settings,
    })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })
}

test('the command line checks the same, with every fault at once', () => {
  const settings = {
    DATA_DIR: join(folder, 'cli'),
    TOUCHSTONE_CLOCK: 'soon',
    ORIGIN: 'example.org',
  }
  const { status, stderr } = touchstone(['jobs'], settings)
  expect(stderr.trim().split('\n')).toHaveLength(2)
  expect(status).toBe(1)
})

const HOSTS = [
  ['::1', 'http://[::1]'],
  ['::', 'http://[::1]'],
  ['0.0.0.0', 'http://127.0.0.1'],
  ['::ffff:127.0.0.1', 'http://127.0.0.1'],
] as const

for (const [host, printed] of cellsOf(HOSTS, (place) => place === 0))
  test(`a site on ${host} prints an address that can be opened, and takes forms from there`, async () => {
    const site = await startSite({ HOST: host, PORT: '0', TOUCHSTONE_SEED: 'none' })
    try {
      const origin = String(site.log.find(({ msg }) => msg === 'listening')?.origin)
      expect(origin).toMatch(new RegExp(`^${printed.replace(/[[\]]/g, '\\$&')}:\\d+$`))
      const answer = await fetch(`${origin}/ready`)
      expect(await answer.text()).toMatch(/^ready: .*has all \d+ migrations$/)
      const body = new URLSearchParams({ text: 'x' })
      const preview = await fetch(`${origin}/preview`, {
        method: 'POST',
        headers: { origin },
        body,
      })
      expect(preview.status).toBe(200)
    } finally {
      await site.stop()
    }
  })

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
