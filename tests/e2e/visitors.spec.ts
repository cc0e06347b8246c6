import { expect, test } from '#tests/support/browser/site.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a vote of somebody not signed in asks to sign in, is then counted, and comes back to its place', async ({
      page,
      anAccount,
      signedIn,
    }) => {
      const { page: author } = await signedIn()
      await author.goto('/questions/2')
      await author.getByRole('textbox', { name: 'Comment' }).fill('Something to vote on.')
      await author.getByRole('button', { name: 'Post comment' }).click()
      await expect(author.getByText('Something to vote on.').last()).toBeVisible()

      const account = await anAccount()
      await page.goto('/questions/2')
      const comment = page.locator('.comment', { hasText: 'Something to vote on.' }).last()
      const anchor = await comment.getAttribute('id')
      await comment.getByRole('button', { name: /^Agree/ }).click()
      await page.getByLabel('Handle or e-mail address').fill(account.handle)
      await page.getByLabel('Password').fill(account.password)
      await page.getByRole('button', { name: 'Sign in and send' }).click()
      await expect(page).toHaveURL(new RegExp(`/questions/2-.*#${anchor}$`))
      await expect(comment.getByRole('button', { name: /^Agree 1/ })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
    })
  })

test('a menu closes on Escape and gives the focus back, and on a click elsewhere', async ({
  signedIn,
}) => {
  const { page, account } = await signedIn()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/about')
  await page.locator('html[data-script]').waitFor({ state: 'attached' })
  const menu = page.locator('details.account')
  await menu.locator('summary').click()
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).not.toHaveAttribute('open', '')
  await expect(menu.locator('summary')).toBeFocused()
  await menu.locator('summary').click()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(menu).not.toHaveAttribute('open', '')
  expect(await menu.locator('summary').innerText()).toContain(account.handle)
})
