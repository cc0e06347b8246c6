import { randomBytes } from 'node:crypto'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { touchstone } from '#tests/support/site/start-site.mjs'

export { expect }

export type Account = { handle: string; email: string; password: string }

type Fixtures = {
  /** Makes an account of this role on the command line, beside the running site. */
  anAccount: (role?: Role) => Account
  /** A browser context of its own in which somebody of this role is signed in. */
  signedIn: (role?: Role) => Promise<{ page: Page; account: Account }>
}

/** Browser tests of the one site that the set-up started. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  baseURL: async ({}, use) => use(String(process.env.TOUCHSTONE_TEST_ORIGIN)),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  anAccount: async ({}, use) => use((role) => makeAccount(role)),
  signedIn: async ({ browser, baseURL, javaScriptEnabled }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (role) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled })
      contexts.push(context)
      const page = await context.newPage()
      const account = makeAccount(role)
      await signIn(page, account)
      return { page, account }
    })
    for (const context of contexts) await context.close()
  },
})

/** Somebody who has not signed up yet; no two alike. */
export function aStranger(): Account {
  const handle = `person-${randomBytes(5).toString('hex')}`
  return { handle, email: `${handle}@example.org`, password: `a long phrase of ${handle}` }
}

export function makeAccount(role: Role = 'member', settings = siteSettings()): Account {
  const account = aStranger()
  const { handle, email, password } = account
  const args = ['user', 'create', '--handle', handle, '--email', email, '--role', role]
  const { status, stderr } = touchstone([...args, '--password-stdin'], settings, password)
  if (status !== 0) throw new Error(`no account was made: ${stderr}`)
  return account
}

const siteSettings = () => ({ DATA_DIR: String(process.env.TOUCHSTONE_TEST_DATA) })

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Handle or e-mail address').fill(account.handle)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(`Your account, ${account.handle}`)).toBeAttached()
}
