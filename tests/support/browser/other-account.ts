import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { hydrated } from './hydrated.ts'
import { type Account, expect } from './site.ts'

const TYPED = 'A bound: $\\zeta(2)$ — β, 中, 🦔.'

/** Somebody else signs in in another tab of the same browser. */
export async function signInBeside(page: Page, { handle, password }: Account) {
  const tab = await page.context().newPage()
  await page.context().clearCookies({ name: /touchstone_session$/ })
  await tab.goto('/sign-in')
  await tab.getByRole('textbox', { name: 'Handle or e-mail address' }).fill(handle)
  await tab.getByLabel('Password').fill(password)
  await tab.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(tab.getByText(`Your account, ${handle}`)).toBeAttached()
  await tab.close()
}

type People = {
  signedIn: () => Promise<{ page: Page; account: Account }>
  anAccount: () => Promise<Account>
}

/** A form is opened by one, sent after another has signed in beside, and sent by the first after all. */
export async function sendUnderAnother({ signedIn, anAccount }: People, script: boolean) {
  const { page, account: ada } = await signedIn()
  const ben = await anAccount()
  const title = `Does the ${randomBytes(8).toString('hex')} exponent settle?`
  await page.goto('/questions/new')
  if (script) await hydrated(page)
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Statement' }).fill(TYPED)
  await signInBeside(page, ben)
  const answered = page.waitForResponse(
    (answer) => answer.request().isNavigationRequest() && answer.request().method() === 'POST',
  )
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  expect((await answered).status()).toBe(409)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Another account is signed in now',
  )
  const main = page.getByRole('main')
  await expect(main.getByText(`This page was opened as ${ada.handle}.`)).toContainText(
    `${ben.handle} has signed in`,
  )
  await expect(main.getByLabel('Statement')).toHaveValue(TYPED)
  await expect(page.getByRole('button', { name: `Send it as ${ben.handle}` })).toBeVisible()
  await page.getByLabel('Password').fill(ada.password)
  await page.getByRole('button', { name: 'Sign in and send' }).click()
  await expect(page).toHaveURL(/\/questions\/\d+-/)
  await expect(main.getByText('A bound:')).toBeVisible()
  await expect(main.getByRole('link', { name: ada.handle }).first()).toBeVisible()
  await expect(page.getByText(`Your account, ${ada.handle}`)).toBeAttached()
}
