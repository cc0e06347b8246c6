import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { expect, test } from '#tests/support/browser/site.ts'

const ratings = (page: Page) => page.locator('#ratings')
const flags = (page: Page) => page.locator('#flags')

const unfold = async (page: Page, name: string) => {
  const fold = page.locator('details', { has: page.getByText(name, { exact: true }) })
  if ((await fold.getAttribute('open')) === null)
    await page.getByText(name, { exact: true }).click()
}

async function rate(page: Page, fold: string, importance: string, tractability: string) {
  await unfold(page, fold)
  const group = (name: string) => page.getByRole('group', { name })
  await group('Importance').getByLabel(importance, { exact: true }).check()
  await group('Tractability').getByLabel(tractability, { exact: true }).check()
  await page.getByRole('button', { name: 'Save the ratings' }).click()
}

async function toggle(page: Page, name: string) {
  await unfold(page, 'Raise or lower your flags')
  await flags(page).getByRole('button', { name }).click()
}

test('a question is rated and flagged by one who did not propose it', async ({ signedIn }) => {
  const { page: asking } = await signedIn()
  const path = await propose(asking, { title: 'Is it worth asking?', statement: 'Is it?' })
  const { page, account } = await signedIn()

  await test.step('who proposed it is told why there is no form', async () => {
    await asking.goto(path)
    await expect(ratings(asking)).toContainText('Nobody rates their own question.')
    await expect(asking.getByRole('button', { name: 'Save the ratings' })).toHaveCount(0)
  })

  await test.step('ratings are given, changed and taken back', async () => {
    await page.goto(path)
    await expect(ratings(page).locator('dl')).toHaveCount(0)
    await rate(page, 'Rate this question', '4', '2')
    await expect(ratings(page)).toContainText(/Importance\s*4 \(n = 1; yours: 4\)/)
    await expect(ratings(page)).toContainText(/Tractability\s*2 \(n = 1; yours: 2\)/)
    await rate(page, 'Change your ratings', '5', 'none')
    await expect(ratings(page)).toContainText(/Importance\s*5 \(n = 1; yours: 5\)/)
    await expect(ratings(page).locator('dl')).not.toContainText('Tractability')
  })

  await test.step('of two flags that exclude each other the later one stands', async () => {
    await toggle(page, 'looks tractable')
    await expect(flags(page).locator('dl')).toHaveText(`looks tractable${account.handle}`)
    await toggle(page, 'looks hard')
    await expect(flags(page).locator('dl')).toHaveText(`looks hard${account.handle}`)
    await toggle(page, 'looks hard')
    await expect(flags(page).locator('dl')).toHaveCount(0)
  })

  await test.step('what somebody is working on stands on their page', async () => {
    await toggle(page, 'working on it')
    await flags(page).getByRole('link', { name: account.handle }).click()
    const working = page.getByRole('region', { name: 'Working on' })
    await expect(working.getByRole('link')).toHaveAttribute('href', path)
  })
})
