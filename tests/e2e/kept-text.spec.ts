import { hydrated } from '#tests/support/browser/hydrated.ts'
import {
  aTitle,
  draftKept,
  endSession,
  heldForm,
  KEPT_CELLS,
  propose,
  restored,
  signOut,
  statement,
  TYPED,
  title,
  write,
} from '#tests/support/browser/kept-text.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { cellsOf } from '#tests/support/full-set.ts'

/** The harder of the two ways for each; the other one is in the full set. */
const WAYS: [name: string, script: boolean][] = [
  ['a session that ended: signing in sends what was typed; somebody else sees nothing', true],
  ['Back after a link, and after a form that was too large, finds the text', false],
  ['a record that changed meanwhile: 409 keeps both texts', true],
  ['a comment on what was deleted meanwhile: the page of the refusal gives it back', false],
  ['the same form with other words is told of the first, and sent as a new one', true],
  ['after signing out, Back shows no page of the account', true],
]

for (const [name, script] of cellsOf(WAYS, (place) => place % 2 === 0))
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script })
    test(name, ({ signedIn, anAccount }) => KEPT_CELLS[name]?.({ signedIn, anAccount }, script))
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

for (const way of ['a link', 'Back'])
  test(`what was typed in the last moment before ${way} is kept`, async ({ signedIn }) => {
    const { page } = await signedIn()
    await page.goto('/questions')
    await hydrated(page)
    await page.getByRole('link', { name: 'Propose a question' }).first().click()
    await expect(statement(page)).toBeVisible()
    // In one task, so that no pause lies between the last letter and the leaving.
    await statement(page).evaluate(
      (field, [text, byLink]) => {
        if (field instanceof HTMLTextAreaElement) field.value = String(text)
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        if (byLink) document.querySelector<HTMLElement>('header a[href="/claims"]')?.click()
        else history.back()
      },
      [TYPED, way === 'a link'],
    )
    await expect(statement(page)).toHaveCount(0)
    await (way === 'a link' ? page.goBack() : page.goForward())
    await expect(statement(page)).toHaveValue(TYPED)
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

test('a reason to hide something that is too long comes back with what is wrong', async ({
  signedIn,
}) => {
  const { page } = await signedIn('curator')
  await page.goto('/questions/2')
  const reason = 'It repeats another. '.repeat(40).trim()
  await page.locator('summary', { hasText: 'Hide' }).first().click()
  await page.getByRole('textbox', { name: 'Reason (shown to everybody)' }).first().fill(reason)
  await page.getByRole('button', { name: 'Hide' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hide something' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Reason (shown to everybody)' })).toHaveValue(
    reason,
  )
  await expect(page.locator('.problem').first()).toBeVisible()
})

test('offline: the form stays with its text, says so, and is sent on demand', ({ signedIn }) =>
  heldForm(signedIn, 'offline'))
