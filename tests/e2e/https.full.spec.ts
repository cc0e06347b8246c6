import { randomBytes } from 'node:crypto'
import { type Browser, chromium, type Page } from '@playwright/test'
import { BROWSER_FLAGS } from '#tests/support/browser/find.mjs'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { type Account, aStranger, expect, test } from '#tests/support/browser/site.ts'
import { startSite } from '#tests/support/site/start-site.mjs'
import { aFreePort, selfSigned, tlsProxy } from '#tests/support/site/tls-proxy.ts'

const TYPED = 'A bound: $\\zeta(2)$ — β, 中文, 🦔 & "quoted".'
const certificate = selfSigned()
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })
const statement = (page: Page) => page.getByRole('textbox', { name: 'Statement' })
const propose = (page: Page) => page.getByRole('button', { name: 'Propose', exact: true })
const aTitle = () => `Does the ${randomBytes(8).toString('hex')} exponent settle?`

let site: Awaited<ReturnType<typeof startSite>>
let proxy: Awaited<ReturnType<typeof tlsProxy>>
let origin = ''

test.skip(certificate === null, 'openssl is not installed')

test.beforeAll(async () => {
  test.setTimeout(180_000)
  if (!certificate) return
  const port = await aFreePort()
  origin = `https://127.0.0.1:${port}`
  site = await startSite({ ORIGIN: origin, TOUCHSTONE_LIMITS: 'off', TOUCHSTONE_SEED: 'none' })
  proxy = await tlsProxy(certificate, { port, to: site.origin })
})

test.afterAll(async () => {
  await proxy?.stop()
  await site?.stop()
})

/** Signs up through the pages, in a browser that accepts a certificate of its own making. */
async function someone(browser: Browser, javaScriptEnabled: boolean) {
  const context = await browser.newContext({
    baseURL: origin,
    ignoreHTTPSErrors: true,
    javaScriptEnabled,
  })
  const page = await context.newPage()
  const account = aStranger()
  await page.goto('/sign-up')
  await page.getByLabel('Handle', { exact: true }).fill(account.handle)
  await page.getByLabel('Display name').fill(account.handle)
  await page.getByLabel('E-mail address').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('main').getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByText(`Your account, ${account.handle}`)).toBeAttached()
  return { context, page, account }
}

async function write(page: Page, name: string, script: boolean) {
  await page.goto('/questions/new')
  if (script) await hydrated(page)
  await title(page).fill(name)
  await statement(page).fill(TYPED)
}

async function signInHere(page: Page, { handle, password }: Account) {
  await page.getByRole('textbox', { name: 'Handle or e-mail address' }).fill(handle)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in and send' }).click()
}

async function signOutAndGoBack(page: Page, { handle }: Account) {
  await page.goto('/account')
  await expect(page.getByRole('textbox', { name: 'Display name' })).toBeVisible()
  await page
    .getByText(/^Your account, /)
    .locator('..')
    .click()
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  const signIn = page.getByRole('banner').getByRole('link', { name: 'Sign in' }).first()
  await expect(signIn).toBeVisible()
  await page.goBack({ waitUntil: 'commit' })
  await expect(signIn).toBeVisible()
  await expect(page.getByText(handle)).toHaveCount(0)
}

for (const script of [true, false])
  for (const cached of [false, true])
    test(`over HTTPS ${script ? 'with' : 'without'} script, ${cached ? 'with' : 'without'} pages kept for Back: typed text is kept, and an account is not`, async () => {
      const browser = await chromium.launch({
        executablePath: process.env.TOUCHSTONE_BROWSER,
        args: BROWSER_FLAGS,
        // Playwright turns the back/forward cache off, which people's browsers have.
        ignoreDefaultArgs: cached ? ['--disable-back-forward-cache'] : [],
      })
      const { context, page, account } = await someone(browser, script)
      const cookies = await context.cookies()
      const session = cookies.find(({ name }) => name === '__Host-touchstone_session')
      expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax' })
      expect(cookies.every(({ secure }) => secure)).toBe(true)

      await write(page, aTitle(), script)
      await page.getByRole('link', { name: 'Claims' }).first().click()
      await expect(page).toHaveURL(/\/claims$/)
      await page.goBack({ waitUntil: 'commit' })
      await expect(statement(page)).toHaveValue(TYPED)

      await context.clearCookies({ name: '__Host-touchstone_session' })
      await propose(page).click()
      await signInHere(page, account)
      await expect(page).toHaveURL(/\/questions\/\d+-/)
      await expect(page.getByText('A bound:')).toBeVisible()

      await signOutAndGoBack(page, account)
      await browser.close()
    })
