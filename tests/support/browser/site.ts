import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { Sqlite as Database } from '#db/sqlite-driver.ts'
import { post } from '#tests/support/site/send.ts'

export { expect }

export type Account = { handle: string; email: string; password: string }

type Fixtures = {
  /** Makes an account of this role. */
  anAccount: (role?: Role) => Promise<Account>
  /** A browser context of its own in which somebody of this role is signed in. */
  signedIn: (role?: Role) => Promise<{ page: Page; account: Account }>
}

/** Browser tests of the one site that the set-up started. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  baseURL: async ({}, use) => use(String(process.env.TOUCHSTONE_TEST_ORIGIN)),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  anAccount: async ({}, use) =>
    use(async (role = 'member') => (await signUp(theSite(), role)).account),
  signedIn: async ({ browser, baseURL, javaScriptEnabled }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (role = 'member') => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled })
      contexts.push(context)
      const account = await enter(context, theSite(), role)
      return { page: await context.newPage(), account }
    })
    for (const context of contexts) await context.close()
  },
})

/** Somebody who has not signed up yet; no two alike. */
export function aStranger(): Account {
  const handle = `person-${randomBytes(5).toString('hex')}`
  return { handle, email: `${handle}@example.org`, password: `a long phrase of ${handle}` }
}

type Site = { origin: string; dataDir: string }

export const theSite = (): Site => ({
  origin: String(process.env.TOUCHSTONE_TEST_ORIGIN),
  dataDir: String(process.env.TOUCHSTONE_TEST_DATA),
})

/** Signs somebody up who then has this role, in a browser that opens on no page yet. */
export async function enter(context: BrowserContext, site: Site, role: Role): Promise<Account> {
  const { account, cookie } = await signUp(site, role)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: site.origin }])
  return account
}

/** The journeys sign up and in through the pages; here the form is sent without them. */
async function signUp({ origin, dataDir }: Site, role: Role) {
  const account = aStranger()
  const answer = await post(origin, '/sign-up', { ...account, displayName: account.handle })
  const cookie = answer.headers['set-cookie']?.split(';')[0]
  if (!cookie) throw new Error(`no account was made: ${answer.status} ${answer.body.slice(0, 300)}`)
  const database = new Database(join(dataDir, 'touchstone.db'), { timeout: 10_000 })
  database.prepare('update people set role = ? where handle = ?').run(role, account.handle)
  database.close()
  return { account, cookie }
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Handle or e-mail address').fill(account.handle)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(`Your account, ${account.handle}`)).toBeAttached()
}
