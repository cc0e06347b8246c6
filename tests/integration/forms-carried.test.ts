import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CARRIED_MS, MOST_CARRIED_BYTES } from '#app/domain/form/carried.ts'
import { sealWaiting, type Waiting } from '#app/http/carried-form.server.ts'
import { carryForms } from '#app/http/carry-forms.server.ts'
import { lastAccount, rememberAccount } from '#app/http/last-account.server.ts'
import { sessionOf } from '#app/http/request-session.server.ts'
import { endSession, startSession } from '#app/http/session.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { unseal } from '#app/services/site/site-seal.server.ts'
import { reader } from '#db/client.ts'
import { secrets } from '#db/schema/index.ts'
import { anAccount, PASSWORD } from '#tests/support/factories/account.ts'

/** Says what a form has become where it would be carried out. */
const app = express()
app.use(carryForms)
app.post('*', express.text({ type: () => true, limit: '2mb' }), async (req, res) => {
  const { viewer } = await sessionOf(req, res)
  res.json({ viewer: viewer?.handle ?? null, body: req.body, ...res.locals.carried })
})
const server = app.listen(0, '127.0.0.1')
beforeAll(() => server.listening || once(server, 'listening'))
afterAll(() => void server.close())
beforeEach(() => configureLimits(true))

type Told = {
  viewer: string | null
  body: string
  status?: number
  carried?: Record<string, string> & { texts?: { name: string; text: string }[]; files?: boolean }
}

async function send(path: string, body: BodyInit, cookie = '') {
  const { port } = server.address() as AddressInfo
  const headers = { cookie, origin: `http://127.0.0.1:${port}` }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers })
  return { ...((await answer.json()) as Told), cookies: answer.headers.getSetCookie() }
}

const typed = (fields: Record<string, string>) => new URLSearchParams(fields)
const pair = (setCookie: string | null) => setCookie?.split(';')[0] ?? ''

/** Somebody whose session has ended in a browser that still knows whose it was. */
async function someone() {
  const member = await anAccount()
  const session = await startSession(member.id, new Request('http://localhost/'))
  const known = pair(await rememberAccount(member, undefined))
  return {
    member,
    known,
    session: pair(session),
    signIn: { name: member.handle, password: PASSWORD },
  }
}

const FORM = { title: 'Is it so? β, 中, 🦔 & "x"', statement: 'Line one\r\nline two % + ;' }

async function carriedFor(known: string, path = '/questions/new', form: BodyInit = typed(FORM)) {
  const { carried } = await send(path, form, known)
  return { sealed: String(carried?.sealed), carried }
}

test('a form of an ended session waits, and the sign-in of its account sends it as it was', async () => {
  const { member, known, signIn } = await someone()
  const first = await send('/questions/new', typed(FORM), known)
  expect(first).toMatchObject({ viewer: null, status: 403 })
  expect(first.carried).toMatchObject({ state: 'waits', path: '/questions/new', files: false })
  expect(JSON.stringify(first.carried)).not.toContain('Is it so')
  const sealed = String(first.carried?.sealed)
  const sent = await send('/questions/new', typed({ carried: sealed, ...signIn }), known)
  expect(sent).toMatchObject({ viewer: member.handle })
  expect(sent.carried).toBeUndefined()
  expect(
    Object.fromEntries(typed(Object.fromEntries(new URLSearchParams(sent.body)))),
  ).toMatchObject(FORM)
  expect(sent.body).not.toContain(PASSWORD.split(' ')[0])
  expect(sent.cookies.join()).toContain('touchstone_session=')
})

test('a script’s own address is the form’s address too', async () => {
  const { member, known, signIn } = await someone()
  const { sealed, carried } = await carriedFor(known, '/questions/1-x/edit.data?index')
  expect(carried?.path).toBe('/questions/1-x/edit?index')
  const sent = await send('/questions/1-x/edit?index', typed({ carried: sealed, ...signIn }))
  expect(sent.viewer).toBe(member.handle)
})

test('another account is shown nothing and sends nothing', async () => {
  const { known } = await someone()
  const other = await someone()
  const { sealed } = await carriedFor(known)
  const sent = await send('/questions/new', typed({ carried: sealed, ...other.signIn }), known)
  expect(sent).toMatchObject({
    viewer: other.member.handle,
    carried: { state: 'of-another', path: '/questions/new' },
    status: 403,
  })
  expect(JSON.stringify(sent.carried)).not.toContain(sealed)
  const inAnotherTab = await send('/questions/new', typed({ carried: sealed }), other.session)
  expect(inAnotherTab.carried?.state).toBe('of-another')
})

test('a form of another account’s page is sent by neither until one of them says so', async () => {
  const opener = await someone()
  const present = await someone()
  const form = typed({ ...FORM, account: opener.member.handle })
  const told = await send('/questions/new.data', form, present.session)
  expect(told).toMatchObject({ status: 409, viewer: present.member.handle })
  expect(told.carried).toMatchObject({
    state: 'other-account',
    path: '/questions/new',
    texts: [
      { name: 'title', text: FORM.title },
      { name: 'statement', text: FORM.statement },
    ],
    opened: { handle: opener.member.handle },
    present: { handle: present.member.handle },
  })
  const sealed = (whose: 'opened' | 'present') => {
    const { [whose]: kept } = told.carried as unknown as Record<string, { sealed: string }>
    return String(kept?.sealed)
  }
  const carrying = (whose: 'opened' | 'present', fields = {}) =>
    send('/questions/new', typed({ carried: sealed(whose), ...fields }), present.session)
  expect((await carrying('opened')).carried?.state).toBe('of-another')
  const knowingly = await carrying('present')
  expect(knowingly).toMatchObject({ viewer: present.member.handle })
  expect(Object.fromEntries(new URLSearchParams(knowingly.body))).toMatchObject(FORM)
  expect(knowingly.body).not.toContain(opener.member.handle)
  const again = await carrying('opened', opener.signIn)
  expect(again).toMatchObject({ viewer: opener.member.handle })
  expect(new URLSearchParams(again.body).get('title')).toBe(FORM.title)
})

test('a form says whose page it stands on: its own account sends it, and it waits for no other', async () => {
  const opener = await someone()
  const since = await someone()
  const form = typed({ ...FORM, account: opener.member.handle })
  const own = await send('/questions/new', form, opener.session)
  expect([own.viewer, own.carried]).toEqual([opener.member.handle, undefined])
  const { sealed } = await carriedFor(since.known, '/questions/new', form)
  const other = await send('/questions/new', typed({ carried: sealed, ...since.signIn }))
  expect(other.carried?.state).toBe('of-another')
  const sent = await send('/questions/new', typed({ carried: sealed, ...opener.signIn }))
  expect(sent.viewer).toBe(opener.member.handle)
})

test('whoever is signed in by now under the same account need not sign in once more', async () => {
  const { known, session, member } = await someone()
  const { sealed } = await carriedFor(known)
  const sent = await send('/questions/new', typed({ carried: sealed }), session)
  expect(sent.viewer).toBe(member.handle)
  expect(sent.body).toContain('title=')
})

test('signing out leaves the browser knowing whose session it was', async () => {
  const { member, known, session } = await someone()
  await endSession(new Request('http://localhost/', { headers: { cookie: session } }))
  expect(await lastAccount(`a=b; ${known}`)).toBe(member.id)
  const { carried } = await carriedFor(`${session}; ${known}`)
  expect(carried?.state).toBe('waits')
  expect(await rememberAccount(member, known)).toBeNull()
  const cookie = await rememberAccount(member, 'touchstone_account=altered')
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/)
  expect(cookie).not.toContain(member.id)
})

test('what a visitor typed is the first one’s who signs in from it', async () => {
  const { member, signIn } = await someone()
  const { sealed } = await carriedFor('')
  const sent = await send('/questions/new', typed({ carried: sealed, ...signIn }))
  expect(sent.viewer).toBe(member.handle)
})

test('a wrong password keeps it, and so does one too many', async () => {
  const { known, signIn, member } = await someone()
  const { sealed } = await carriedFor(known)
  const wrong = await send(
    '/questions/new',
    typed({ carried: sealed, ...signIn, password: 'x' }),
    known,
  )
  const kept = { state: 'waits', sealed, name: member.handle }
  expect(wrong).toMatchObject({ viewer: null, status: 400, carried: kept })
  expect(wrong.carried?.refused).toContain('do not match')
  configureLimits(false)
  const tries = Array.from({ length: 11 }, () =>
    send('/questions/new', typed({ carried: sealed, ...signIn, password: 'x' }), known),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses).toContain(429)
})

const alter: [string, (sealed: string) => string][] = [
  ['its last letter', (sealed) => `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'B' : 'A'}`],
  ['its first letter', (sealed) => `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`],
  [
    'a letter within',
    (sealed) => `${sealed.slice(0, 60)}${sealed[60] === 'A' ? 'B' : 'A'}${sealed.slice(61)}`,
  ],
  ['its end', (sealed) => sealed.slice(0, -8)],
  ['all of it', () => 'x'.repeat(200)],
  ['everything', () => ''],
  ['its alphabet', () => '🦔'],
  ['its order', (sealed) => [...sealed].reverse().join('')],
]

test.each(alter)('what came back with %s altered is not sent', async (_, change) => {
  const { known, signIn } = await someone()
  const { sealed } = await carriedFor(known)
  const sent = await send('/questions/new', typed({ carried: change(sealed), ...signIn }), known)
  expect(sent).toMatchObject({ viewer: null, carried: { state: 'unreadable' } })
  expect(sent.cookies).toEqual([])
})

test('it is sent where it was typed for and nowhere else; after its time its own account gets the text', async () => {
  const { known, signIn, member } = await someone()
  const { sealed } = await carriedFor(known)
  const elsewhere = await send('/claims/new', typed({ carried: sealed, ...signIn }), known)
  expect(elsewhere.carried?.state).toBe('unreadable')
  const waiting: Waiting = {
    path: '/a',
    fields: [['a', 'b']],
    account: member.id,
    handle: null,
    files: false,
  }
  const old = await sealWaiting(waiting, new Date(Date.now() - CARRIED_MS - 1))
  const carried = 'sealed' in old ? old.sealed : ''
  const late = await send('/a', typed({ carried, ...signIn }))
  expect(late.carried).toEqual({ state: 'late', path: '/a', texts: [{ name: 'a', text: 'b' }] })
  expect(late.cookies).not.toEqual([])
  const other = await someone()
  const refused = await send('/a', typed({ carried, ...other.signIn }))
  expect(refused.carried).toEqual({ state: 'of-another', path: '/a' })
})

test('over the limit the text comes back to be copied; at the limit it is carried whole', async () => {
  const { known, signIn } = await someone()
  const most = 'é'.repeat((MOST_CARRIED_BYTES - 'bodykeyabcdefgh'.length) / 2 - 1)
  const form = (body: string) => typed({ key: 'abcdefgh', body })
  const { sealed, carried } = await carriedFor(known, '/claims/1/comments', form(most))
  expect(carried?.state).toBe('waits')
  const sent = await send('/claims/1/comments', typed({ carried: sealed, ...signIn }), known)
  expect(new URLSearchParams(sent.body).get('body')).toBe(most)
  const over = await send('/claims/1/comments', form(`${most}éé`), known)
  expect(over.carried).toMatchObject({ state: 'too-long', texts: [{ name: 'body' }] })
  expect(over.carried?.texts?.[0]?.text).toBe(`${most}éé`)
})

test('passwords and files are not carried, and a chosen file is told of', async () => {
  const { known, signIn } = await someone()
  const form = new FormData()
  for (const [name, text] of Object.entries({ table: 'value\n1', newPassword: 'heron heron' }))
    form.append(name, text)
  form.append('file', new File(['value\n2'], 'a.csv'))
  const { sealed, carried } = await carriedFor(known, '/experiments/1/measurements', form)
  expect(carried?.files).toBe(true)
  const sent = await send(
    '/experiments/1/measurements',
    typed({ carried: sealed, ...signIn }),
    known,
  )
  const back = new URLSearchParams(sent.body)
  expect(back.get('table')).toBe('value\r\n1')
  expect([back.get('newPassword'), back.get('file')]).toEqual([null, null])
  expect(await unseal('carried-form', sealed)).not.toContain('heron')
})

test('a form of somebody signed in passes as it is, and so do the forms of entry', async () => {
  const { session, member } = await someone()
  const sent = await send('/questions/new', typed(FORM), session)
  expect(sent).toEqual({ viewer: member.handle, body: typed(FORM).toString(), cookies: [] })
  for (const path of ['/sign-in', '/sign-up.data', '/set-up/x', '/preview', '/sign-out'])
    expect((await send(path, typed(FORM))).carried).toBeUndefined()
})

test('what is sealed stands on a key of the database alone', async () => {
  const { known } = await someone()
  const { sealed } = await carriedFor(known)
  const stored = await reader().select().from(secrets)
  expect(stored).toHaveLength(1)
  expect(Buffer.from(stored[0]?.value ?? '', 'base64')).toHaveLength(32)
  expect(await unseal('carried-form', sealed)).toContain('Is it so')
  expect(await unseal('last-account', sealed)).toBeNull()
})
