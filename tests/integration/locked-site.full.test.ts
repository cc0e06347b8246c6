import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { anEmptyDatabase } from '#tests/support/databases/empty-database.ts'
import { aHeldLock } from '#tests/support/databases/held-lock.ts'
import { post, send } from '#tests/support/site/send.ts'
import { startSite, touchstone } from '#tests/support/site/start-site.mjs'

vi.setConfig({ testTimeout: 120_000 })

const HELD_MS = 10_000
const ACCOUNT = { handle: 'ada', email: 'ada@example.org', password: 'a rather long phrase' }

const settingsOf = (url: string) => ({
  DATABASE_URL: url,
  TOUCHSTONE_LIMITS: 'off',
  TOUCHSTONE_SEED: 'none',
})

let url = ''
let site: Awaited<ReturnType<typeof startSite>>
let cookie = ''

beforeAll(async () => {
  url = await anEmptyDatabase()
  const settings = settingsOf(url)
  site = await startSite(settings)
  const create = ['user', 'create', '--handle', ACCOUNT.handle, '--email', ACCOUNT.email]
  const made = touchstone(
    [...create, '--password-stdin'],
    { ...settings, DATA_DIR: site.dataDir },
    ACCOUNT.password,
  )
  expect(made.stderr).toBe('')
  const { handle: name, password } = ACCOUNT
  const entered = await post(site.origin, '/sign-in', { name, password })
  cookie = entered.headers['set-cookie']?.split(';')[0] ?? ''
}, 300_000)

afterAll(() => site?.stop())

const question = (word: string) => ({
  title: `Does the ${word} exponent settle in the limit?`,
  statement: `A long statement about ${word}.`,
  kind: 'question',
  area: '',
  tags: '',
})

const propose = (word: string) => post(site.origin, '/questions/new', question(word), { cookie })

const PAGES = ['/', '/questions', '/ledger', '/claims', '/search?q=exponent', '/wanted', '/ready']

/** Every page in turn, as a visitor and signed in, until the lock is given back. */
async function askUntil(isOver: () => boolean) {
  const answers: { path: string; status: number }[] = []
  while (!isOver()) {
    for (const path of PAGES) {
      const headers: Record<string, string> = answers.length % 2 > 0 ? { cookie } : {}
      const { status } = await send(site.origin, path, { headers })
      if (!isOver()) answers.push({ path, status })
    }
    await pause(20)
  }
  return answers
}

test('while another process holds the lock for ten seconds pages are answered, and three posts come back with their text', async () => {
  const held = await aHeldLock(url, 'subjects')
  let over = false
  const letGo = pause(HELD_MS).then(() => {
    over = true
    return held.letGo()
  })
  const words = ['first', 'second', 'third']
  const refused = Promise.all(words.map(propose)).then((answers) => ({ answers, over }))
  const asked = await askUntil(() => over)
  const { answers, over: wereLate } = await refused
  await letGo
  expect(asked.filter(({ status }) => status !== 200)).toEqual([])
  expect(new Set(asked.map(({ path }) => path)).size).toBe(PAGES.length)
  expect(wereLate).toBe(false)
  for (const [place, { status, headers, body }] of answers.entries()) {
    expect(status).toBe(503)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(body).toContain(`A long statement about ${words[place]}.`)
  }
})

test('the same posts are stored once the lock is gone', async () => {
  for (const word of ['first', 'second', 'third']) {
    const { status, headers } = await propose(word)
    expect(status).toBe(302)
    const page = await send(site.origin, headers.location ?? '/', { headers: { cookie } })
    expect(page.body).toContain(`A long statement about ${word}.`)
  }
})

test('a process that is told to end does not wait for the lock of another', async () => {
  const held = await aHeldLock(url, 'subjects')
  const other = await startSite(settingsOf(url))
  expect((await send(other.origin, '/questions')).status).toBe(200)
  const ended = await Promise.race([other.stop().then(() => 'ended'), pause(9_000, 'hangs')])
  await held.letGo()
  expect(ended).toBe('ended')
})
