import { randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test, theSite } from '#tests/support/browser/site.ts'

const TYPED = 'A bound: $\\zeta(2)$ — β, 中文, 🦔 & "quoted" <b>.'
const body = (page: Page) => page.getByRole('textbox', { name: 'Comment' })
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })
const statement = (page: Page) => page.getByRole('textbox', { name: 'Statement' })
const propose = (page: Page) => page.getByRole('button', { name: 'Propose', exact: true })
const restored = (page: Page) => page.getByText(/did not send is back/)
const aTitle = () => `Does the ${randomBytes(8).toString('hex')} exponent settle?`

/** The session ends as time or a sign-out elsewhere ends it: its cookie goes. */
const endSession = (context: BrowserContext) =>
  context.clearCookies({ name: /touchstone_session$/ })

async function signInHere(page: Page, { handle, password }: { handle: string; password: string }) {
  await page.getByRole('textbox', { name: 'Handle or e-mail address' }).fill(handle)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in and send' }).click()
}

/** Waits until what was typed is in the browser's own store. */
const draftKept = (page: Page, text: string) =>
  expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain(JSON.stringify(text).slice(1, -1))

async function signOut(page: Page) {
  await page
    .getByText(/^Your account, /)
    .locator('..')
    .click()
  await page.getByRole('button', { name: 'Sign out' }).first().click()
}

async function write(page: Page, name: string, script: boolean) {
  await page.goto('/questions/new')
  if (script) await hydrated(page)
  await title(page).fill(name)
  await statement(page).fill(TYPED)
}

for (const script of [true, false])
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script })

    test('a session that ended: signing in sends what was typed; somebody else sees nothing', async ({
      signedIn,
      anAccount,
    }) => {
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
    })

    test('Back after a link, and after a form that was too large, finds the text', async ({
      signedIn,
    }) => {
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
    })

    test('a record that changed meanwhile: 409 keeps both texts', async ({ signedIn }) => {
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
    })

    test('a comment on what was deleted meanwhile: the page of the refusal gives it back', async ({
      signedIn,
    }) => {
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
    })

    test('the same form with other words is told of the first, and sent as a new one', async ({
      signedIn,
    }) => {
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
    })

    test('after signing out, Back shows no page of the account', async ({ signedIn }) => {
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
    })
  })

test('a draft comes back after a reload and in a new tab, can be discarded, and goes when stored', async ({
  signedIn,
}) => {
  const complaints: string[] = []
  const { page } = await signedIn()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const name = aTitle()
  await write(page, name, true)
  await page.getByLabel('Conjecture').check()
  await draftKept(page, TYPED)
  await page.reload()
  await expect(title(page)).toHaveValue(name)
  await expect(page.getByLabel('Conjecture')).toBeChecked()

  const tab = await page.context().newPage()
  await page.close()
  await tab.goto('/questions/new')
  await expect(restored(tab)).toBeVisible()
  await expect(statement(tab)).toHaveValue(TYPED)
  await tab.getByRole('button', { name: 'Discard it' }).click()
  await expect(statement(tab)).toHaveValue('')
  await expect(tab.getByLabel('Conjecture')).not.toBeChecked()
  await tab.reload()
  await hydrated(tab)
  await expect(title(tab)).toHaveValue('')

  await write(tab, aTitle(), true)
  await draftKept(tab, TYPED)
  await propose(tab).click()
  await expect(tab).toHaveURL(/\/questions\/\d+-/)
  await tab.goto('/questions/new')
  await hydrated(tab)
  await expect(title(tab)).toHaveValue('')
  await expect(restored(tab)).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('a comment that is posted in place leaves no draft, and one that is not comes back', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  await page.goto('/questions/1')
  await hydrated(page)
  await body(page).fill(TYPED)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await expect(page.getByText('A bound:').last()).toBeVisible()
  await page.reload()
  await hydrated(page)
  await expect(body(page)).toHaveValue('')
  await body(page).fill('Not sent yet.')
  await draftKept(page, 'Not sent yet.')
  await page.goto('/claims')
  await page.goto('/questions/1')
  await expect(restored(page)).toBeVisible()
  await expect(body(page)).toHaveValue('Not sent yet.')
})

test('drafts belong to their account and go with signing out', async ({ signedIn, anAccount }) => {
  const { page } = await signedIn()
  await write(page, aTitle(), true)
  await draftKept(page, TYPED)
  await endSession(page.context())
  const other = await anAccount()
  await page.goto('/sign-in?to=/questions/new')
  await page.getByRole('textbox', { name: 'Handle or e-mail address' }).fill(other.handle)
  await page.getByLabel('Password').fill(other.password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/questions\/new$/)
  await hydrated(page)
  await expect(title(page)).toHaveValue('')
  await title(page).fill('Of the other one')
  await draftKept(page, 'Of the other one')
  await signOut(page)
  await expect(
    page.getByRole('banner').getByRole('link', { name: 'Sign in' }).first(),
  ).toBeVisible()
  const left = await page.evaluate(() => Object.values(localStorage).join())
  expect(left).not.toContain('Of the other one')
  expect(left).toContain('A bound')
})

for (const [what, answer] of [
  ['offline', null],
  ['429', { status: 429, headers: { 'Retry-After': '60' }, body: 'Too many.' }],
  ['503', { status: 503, headers: { 'Retry-After': '60' }, body: 'Busy.' }],
] as const)
  test(`${what}: the form stays with its text, says so, and is sent on demand`, async ({
    signedIn,
  }) => {
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
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const [status, what] of [
    [429, 'Too many.'],
    [503, 'Busy.'],
  ] as const)
    test(`${status} in front of the pages, and being offline: Back finds the text`, async ({
      signedIn,
    }) => {
      const { page } = await signedIn()
      await write(page, aTitle(), false)
      await page.route('**/questions/new', (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status,
              contentType: 'text/html',
              headers: { 'Retry-After': '2' },
              body: what,
            })
          : route.continue(),
      )
      await propose(page).click()
      await expect(page.getByText(what)).toBeVisible()
      await page.goBack()
      await expect(statement(page)).toHaveValue(TYPED)
    })

  test('a button’s act that is refused is told on a page, with what was typed', async ({
    signedIn,
  }) => {
    const { page } = await signedIn()
    await page.goto('/questions/1')
    await endSession(page.context())
    const vote = page.locator('form[action*="/vote"] button:not([disabled])').first()
    if ((await vote.count()) > 0) {
      await vote.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in, and it is sent')
    }
    expect(theSite().origin).toBe(new URL(page.url()).origin)
  })
})
