import { randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { hydrated } from './hydrated.ts'
import { type Account, expect } from './site.ts'

export const TYPED = 'A bound: $\\zeta(2)$ — β, 中文, 🦔 & "quoted" <b>.'
export const body = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
export const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })
export const statement = (page: Page) => page.getByRole('textbox', { name: 'Statement' })
export const propose = (page: Page) => page.getByRole('button', { name: 'Propose', exact: true })
export const restored = (page: Page) => page.getByText(/did not send is back/)
export const aTitle = () => `Does the ${randomBytes(8).toString('hex')} exponent settle?`

/** The session ends as time or a sign-out elsewhere ends it: its cookie goes. */
export const endSession = (context: BrowserContext) =>
  context.clearCookies({ name: /touchstone_session$/ })

async function signInHere(page: Page, { handle, password }: { handle: string; password: string }) {
  await page.getByRole('textbox', { name: 'Handle or e-mail address' }).fill(handle)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in and send' }).click()
}

/** Waits until what was typed is in the browser's own store. */
export const draftKept = (page: Page, text: string) =>
  expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain(JSON.stringify(text).slice(1, -1))

export async function signOut(page: Page) {
  await page
    .getByText(/^Your account, /)
    .locator('..')
    .click()
  await page.getByRole('button', { name: 'Sign out' }).first().click()
}

export async function write(page: Page, name: string, script: boolean) {
  await page.goto('/questions/new')
  if (script) await hydrated(page)
  await title(page).fill(name)
  await statement(page).fill(TYPED)
}

type People = {
  signedIn: (role?: 'member' | 'curator') => Promise<{ page: Page; account: Account }>
  anAccount: () => Promise<Account>
}

/** What happens to a form, with script and without, by what somebody would miss. */
export const KEPT_CELLS: Record<string, (people: People, script: boolean) => Promise<void>> = {
  'a session that ended: signing in sends what was typed; somebody else sees nothing': async (
    { signedIn, anAccount },
    script,
  ) => {
    const { page, account } = await signedIn()
    const name = aTitle()
    await write(page, name, script)
    await endSession(page.context())
    await propose(page).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in, and it is sent')
    await expect(page.getByText(name)).toHaveCount(0)
    await signInHere(page, { ...account, password: 'not this one' })
    await expect(page.getByText(/do not match/)).toBeVisible()
    await signInHere(page, account)
    await expect(page).toHaveURL(/\/questions\/\d+-/)
    await expect(page.getByText('A bound:')).toBeVisible()

    await write(page, aTitle(), script)
    await endSession(page.context())
    await propose(page).click()
    const other = await anAccount()
    await signInHere(page, other)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/another account/)
    await expect(page.getByText('A bound:')).toHaveCount(0)
    await page.goto('/questions/new')
    if (script) await hydrated(page)
    await expect(title(page)).toHaveValue('')
    await expect(restored(page)).toHaveCount(0)
  },

  'Back after a link, and after a form that was too large, finds the text': async (
    { signedIn },
    script,
  ) => {
    const { page } = await signedIn()
    await write(page, aTitle(), script)
    await page.getByRole('link', { name: 'Claims' }).first().click()
    await expect(page).toHaveURL(/\/claims$/)
    await page.goBack()
    await expect(statement(page)).toHaveValue(TYPED)

    const large = `${TYPED} ${'x'.repeat(1_000_100)}`
    await write(page, aTitle(), script)
    await statement(page).fill(large)
    await propose(page).click()
    await expect(page.getByText(/larger than a form may be/).first()).toBeVisible()
    if (!script) await page.goBack()
    await expect(statement(page)).toHaveValue(large)
  },

  'a record that changed meanwhile: 409 keeps both texts': async ({ signedIn }, script) => {
    const { page } = await signedIn('curator')
    await write(page, aTitle(), script)
    await propose(page).click()
    await expect(page).toHaveURL(/\/questions\/\d+-/)
    const edit = `${page.url()}/edit`
    await page.goto(edit)
    if (script) await hydrated(page)
    const second = await page.context().newPage()
    await second.goto(edit)
    await second.getByRole('textbox', { name: 'Statement' }).fill('By somebody else.')
    await second.getByRole('button', { name: 'Save' }).click()
    await expect(second).toHaveURL(/\/questions\/\d+-[^/]*$/)
    await statement(page).fill('By me, later.')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(statement(page)).toHaveValue('By me, later.')
  },

  'a comment on what was deleted meanwhile: the page of the refusal gives it back': async (
    { signedIn },
    script,
  ) => {
    const { page: author } = await signedIn()
    await write(author, aTitle(), script)
    await propose(author).click()
    await expect(author).toHaveURL(/\/questions\/\d+-/)
    const { page, account } = await signedIn()
    await page.goto(author.url())
    if (script) await hydrated(page)
    await body(page).fill(TYPED)
    if (script) await draftKept(page, TYPED)
    await author.goto(`${author.url().replace(/-.*/, '')}/deletion`)
    await author.getByRole('button', { name: 'Delete' }).click()
    await expect(author).not.toHaveURL(/deletion$/)
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible()
    await expect(page.getByRole('banner').getByText('Touchstone')).toBeVisible()
    await expect(page.getByRole('banner').getByText(account.handle).first()).toBeAttached()
    if (!script) await expect(page.getByText(TYPED)).toBeVisible()
  },

  'the same form with other words is told of the first, and sent as a new one': async (
    { signedIn },
    script,
  ) => {
    const { page } = await signedIn()
    await write(page, aTitle(), script)
    const key = await page.locator('main input[name="key"]').inputValue()
    await propose(page).click()
    await expect(page).toHaveURL(/\/questions\/\d+-/)
    const first = new URL(page.url()).pathname
    await write(page, aTitle(), script)
    const second = await page.locator('main input[name="key"]').inputValue()
    await page.route('**/questions/new*', (route, sent) =>
      route.continue({ postData: sent.postData()?.replace(second, key) }),
    )
    await propose(page).click()
    await expect(page.getByRole('link', { name: 'See what was sent first.' })).toHaveAttribute(
      'href',
      first,
    )
    await expect(statement(page)).toHaveValue(TYPED)
    await propose(page).click()
    await expect(page).toHaveURL(/\/questions\/\d+-/)
    expect(new URL(page.url()).pathname).not.toBe(first)
  },

  'after signing out, Back shows no page of the account': async ({ signedIn }) => {
    const { page, account } = await signedIn()
    await page.goto('/account')
    await expect(page.getByRole('textbox', { name: 'Display name' })).toBeVisible()
    await signOut(page)
    await expect(
      page.getByRole('banner').getByRole('link', { name: 'Sign in' }).first(),
    ).toBeVisible()
    await page.goBack()
    await expect(
      page.getByRole('banner').getByRole('link', { name: 'Sign in' }).first(),
    ).toBeVisible()
    await expect(page.getByText(account.handle)).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Display name' })).toHaveCount(0)
  },
}

/** What may come instead of an answer to a form that a script sends; null where nothing does. */
const AWAY = {
  offline: null,
  '429': { status: 429, headers: { 'Retry-After': '60' }, body: 'Too many.' },
  '503': { status: 503, headers: { 'Retry-After': '60' }, body: 'Busy.' },
} as const

export async function heldForm(signedIn: People['signedIn'], what: keyof typeof AWAY) {
  const answer = AWAY[what]
  const { page } = await signedIn()
  await write(page, aTitle(), true)
  let refusals = 1
  await page.route('**/questions/new.data', async (route) => {
    if (route.request().method() !== 'POST' || refusals-- <= 0) return route.continue()
    return answer ? route.fulfill(answer) : route.abort('internetdisconnected')
  })
  await propose(page).click()
  await expect(page.getByText(/Your text is kept/)).toBeVisible()
  await expect(statement(page)).toHaveValue(TYPED)
  await page.getByRole('button', { name: 'Try now' }).click()
  await expect(page).toHaveURL(/\/questions\/\d+-/)
  await expect(page.getByText(/Your text is kept/)).toHaveCount(0)
}
