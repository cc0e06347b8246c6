import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { post, send } from '#tests/support/site/send.ts'
import { startSite } from '#tests/support/site/start-site.mjs'

const site = () => String(process.env.TOUCHSTONE_TEST_ORIGIN)
const port = () => new URL(site()).port

const ACTIONS = [
  '/sign-in',
  '/sign-in?index',
  '/sign-in.data',
  '/sign-out',
  '/questions/new',
  '/preview',
  '/uploads',
  '/subjects/nothing/vote',
  '/nowhere',
]

for (const path of ACTIONS) {
  test(`a form of another site is refused at ${path}`, async () => {
    const answer = await post(site(), path, { a: 'b' }, { origin: 'https://evil.test' })
    expect(answer.status).toBe(403)
    expect(answer.body).not.toContain('<')
  })
}

test('an action cannot be reached around the check through the old data address', async () => {
  const foreign = { origin: 'https://evil.test' }
  const answer = await post(site(), '/sign-in?_data=routes%2Fsign-in', { a: 'b' }, foreign)
  expect([403, 404]).toContain(answer.status)
  expect(answer.body).not.toContain('<')
})

test('X-Forwarded-Host makes no other site this one', async () => {
  const headers = { origin: 'https://evil.test', 'x-forwarded-host': 'evil.test' }
  expect((await post(site(), '/preview', { text: 'x' }, headers)).status).toBe(403)
  const page = await send(site(), '/sign-in', { headers: { 'x-forwarded-host': 'evil.test' } })
  expect(page.body).not.toContain('evil.test')
})

test('another port, another scheme and a bare null are other sites', async () => {
  for (const origin of [`http://127.0.0.1:${Number(port()) + 1}`, 'https://127.0.0.1', 'null'])
    expect((await post(site(), '/preview', { text: 'x' }, { origin })).status).toBe(403)
})

test('a cookie without an origin is refused, and so is another site by Sec-Fetch-Site', async () => {
  const body = 'text=x'
  const headers = { 'content-length': '6', 'content-type': 'application/x-www-form-urlencoded' }
  const bare = { method: 'POST', headers: { ...headers, cookie: 'a=b' }, body }
  expect((await send(site(), '/preview', bare)).status).toBe(403)
  const fetched = { 'sec-fetch-site': 'cross-site' }
  expect((await post(site(), '/preview', { text: 'x' }, fetched)).status).toBe(403)
})

test('a form of this site passes', async () => {
  const answer = await post(site(), '/preview', { text: 'Is $a_b*c$ so?' })
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body).html).toContain('class="katex"')
})

test('data requests of the old kind and the manifest are not there', async () => {
  for (const path of [
    '/?_data=root',
    '/questions?_data=routes%2Fquestions',
    '/__manifest?p=%2F&version=1',
  ])
    expect((await send(site(), path)).status).toBe(404)
})

const multipart = (disposition: string) =>
  Buffer.from(
    `--XX\r\ncontent-disposition: ${disposition}\r\ncontent-type: text/plain\r\n\r\nx\r\n--XX--\r\n`,
  )

const sendMultipart = (path: string, body: Buffer) =>
  send(site(), path, {
    method: 'POST',
    headers: {
      origin: site(),
      'content-type': 'multipart/form-data; boundary=XX',
      'content-length': String(body.length),
    },
    body,
  })

for (const disposition of [
  'form-data; name="a"; filename="x;y.txt"',
  'form-data; name="a"; filename="x=y.txt"',
  'form-data; name="a;b=c"; filename="q"',
  'form-data',
  'form-data; name',
]) {
  test(`a part with the disposition ${disposition} ends in a refusal, not in an error`, async () => {
    for (const path of ['/sign-in', '/preview', '/uploads']) {
      const { status, body } = await sendMultipart(path, multipart(disposition))
      expect(status, path).toBeLessThan(500)
      expect(body).not.toMatch(/\bat .+:\d+:\d+/)
    }
  })
}

test('a form that is no form is answered with 400', async () => {
  const broken = await sendMultipart('/sign-in', Buffer.from('--YY\r\nnothing'))
  expect(broken.status).toBe(400)
})

test('twenty thousand parts are refused', async () => {
  const part = '--XX\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'
  const { status } = await sendMultipart(
    '/sign-in',
    Buffer.from(`${part.repeat(20_000)}--XX--\r\n`),
  )
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test('a form states its length and stays below a megabyte', async () => {
  const chunked = { origin: site(), 'transfer-encoding': 'chunked' }
  const unsized = await send(site(), '/preview', {
    method: 'POST',
    headers: chunked,
    body: 'text=x',
  })
  expect(unsized.status).toBe(411)
  const large = await post(site(), '/preview', { text: 'x'.repeat(1_000_001) })
  expect(large.status).toBe(413)
})

test('addresses are bounded and well formed, methods known', async () => {
  expect((await send(site(), `/search?q=${'x'.repeat(4096)}`)).status).toBe(414)
  expect((await send(site(), '/questions/%00')).status).toBe(400)
  expect((await send(site(), '/%zz')).status).toBe(400)
  const headers = { origin: site(), 'content-length': '0' }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND'])
    expect((await send(site(), '/questions', { method, headers })).status).toBe(405)
})

test('every script of a page carries the nonce of its policy, and no two pages the same', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/questions', '/sign-in', '/about', '/nowhere']) {
    const { headers, body } = await send(site(), path)
    const policy = headers['content-security-policy'] ?? ''
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    const scripts = body.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length, path).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    nonces.add(String(nonce))
  }
  expect(nonces.size).toBe(5)
})

test('pages send the headers that keep forms and frames safe', async () => {
  const { headers } = await send(site(), '/')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain("form-action 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('signing in sets a cookie that no script reads and no other site sends, and stays here', async ({
  anAccount,
}) => {
  const { handle, password } = await anAccount()
  for (const to of ['//evil.test', 'https://evil.test/', '/\\evil.test', 'javascript:alert(1)']) {
    const answer = await post(site(), '/sign-in', { name: handle, password, to })
    expect([302, 303]).toContain(answer.status)
    expect(new URL(answer.headers.location ?? 'x:', site()).origin).toBe(site())
    expect(answer.headers['set-cookie']).toMatch(/HttpOnly/i)
    expect(answer.headers['set-cookie']).toMatch(/SameSite=Lax/i)
  }
})

test('unknown names and wrong passwords get the same answer', async ({ anAccount }) => {
  const { handle } = await anAccount()
  const tried = (name: string) => post(site(), '/sign-in', { name, password: 'not the password' })
  const [wrong, unknown] = [await tried(handle), await tried(`${handle}x`)]
  const plain = ({ headers, body }: typeof wrong, name: string) => {
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? ''
    return body
      .replaceAll(name, 'NAME')
      .replaceAll(nonce, '')
      .replaceAll(/"[0-9a-f]{8}\\?"/g, '')
  }
  expect(wrong.status).toBe(unknown.status)
  expect(wrong.status).toBe(400)
  expect(plain(wrong, handle)).toBe(plain(unknown, `${handle}x`))
})

test('a password that is refused is on no page that answers it', async ({ anAccount }) => {
  const { handle, password } = await anAccount()
  const { headers } = await post(site(), '/sign-in', { name: handle, password })
  const cookie = headers['set-cookie']?.split(';')[0] ?? ''
  const account = { handle: 'typed-handle', displayName: 'Typed Name', email: 'typed@example.org' }
  const fresh = await startSite({ TOUCHSTONE_LIMITS: 'off', TOUCHSTONE_SEED: 'none' })
  try {
    const link = () => fresh.log.find((entry) => entry.link)?.link
    await expect.poll(link).toBeDefined()
    for (const [origin, path, fields, headers] of [
      [site(), '/sign-in', { name: 'typed-handle', password: 'hunter2' }, {}],
      [site(), '/sign-up', { ...account, password: 'hunter2' }, {}],
      [
        site(),
        '/account/password',
        { currentPassword: 'hunter2', newPassword: 'short1' },
        { cookie },
      ],
      [fresh.origin, new URL(link() ?? '').pathname, { ...account, password: 'hunter2' }, {}],
    ] as const)
      for (const address of [path, `${path}.data`]) {
        const { status, body } = await post(origin, address, fields, headers)
        expect(status, address).toBe(400)
        expect(body, address).not.toMatch(/hunter2|short1/)
        if (path !== '/account/password') expect(body, address).toContain('typed-handle')
      }
  } finally {
    await fresh.stop()
  }
})

test('scripts run under the policy: a link changes the page without loading it anew', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto('/')
  await hydrated(page)
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await page.getByRole('banner').getByRole('link', { name: 'Questions' }).first().click()
  await expect(page).toHaveURL(/\/questions$/)
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  expect(complaints).toEqual([])
})

test('pages ask nothing of any other host', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site()) && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  for (const path of ['/', '/questions', '/questions/1', '/about']) await page.goto(path)
  expect(foreign).toEqual([])
})
