import { hydrated } from '#tests/support/browser/hydrated.ts'
import {
  aTitle,
  body,
  draftKept,
  endSession,
  heldForm,
  KEPT_CELLS,
  propose,
  restored,
  statement,
  TYPED,
  write,
} from '#tests/support/browser/kept-text.ts'
import { expect, test } from '#tests/support/browser/site.ts'

for (const script of [true, false])
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script })
    for (const [name, happens] of Object.entries(KEPT_CELLS))
      test(name, ({ signedIn, anAccount }) => happens({ signedIn, anAccount }, script))
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

for (const what of ['offline', '429', '503'] as const)
  test(`${what}: the form stays with its text, says so, and is sent on demand`, ({ signedIn }) =>
    heldForm(signedIn, what))

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  for (const [status, what] of [
    [429, 'Too many.'],
    [503, 'Busy.'],
  ] as const)
    test(`${status} in front of the pages: Back finds the text`, async ({ signedIn }) => {
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

  test('a button’s act of an ended session asks to sign in', async ({ signedIn }) => {
    const { page } = await signedIn('trusted')
    await page.goto('/questions/1')
    await endSession(page.context())
    await page.locator('form[action*="/vote"] button:not([disabled])').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in, and it is sent')
  })
})
