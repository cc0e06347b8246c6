import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { NPM_START, startSite, touchstone } from '#tests/support/site/start-site.mjs'

const PASSWORD = 'plain heron walks twice'

// Every part of the desk is forms and links.
test.use({ javaScriptEnabled: false })

test('an administrator sets a new site up at the desk, without any script', async ({ page }) => {
  test.setTimeout(180_000)
  const site = await startSite({ TOUCHSTONE_SEED: 'none' }, [], NPM_START)
  try {
    const settings = { DATA_DIR: site.dataDir }
    const make = (handle: string, role: string) =>
      touchstone(
        ['user', 'create', '--handle', handle, '--email', `${handle}@example.org`].concat([
          '--role',
          role,
          '--password-stdin',
        ]),
        settings,
        PASSWORD,
      )
    expect(make('keeper', 'administrator').stderr).toBe('')
    expect(make('newcomer', 'new').stderr).toBe('')
    const signIn = async (name: string, password: string) => {
      await page.goto(`${site.origin}/sign-in`)
      await page.getByLabel('Handle or e-mail address').fill(name)
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    }
    await signIn('keeper', PASSWORD)
    await page.getByRole('link', { name: 'Desk', exact: true }).click()
    for (const name of ['Limits', 'Growth']) {
      await page.getByRole('link', { name: 'Add an area' }).click()
      await page.getByLabel('Name').fill(name)
      await page.getByRole('main').getByRole('button', { name: 'Add an area' }).click()
    }
    const areas = page.locator('.area-row .name')
    await expect(areas).toHaveText(['Limits', 'Growth'])
    await page.getByRole('button', { name: 'Move Growth up' }).click()
    await expect(areas).toHaveText(['Growth', 'Limits'])
    await page.getByRole('link', { name: 'Merge: Limits' }).click()
    await page.getByRole('main').getByRole('button', { name: 'Merge' }).click()
    await page.goto(`${site.origin}/areas/limits`)
    await expect(page).toHaveURL(/\/areas\/growth$/)

    await page.goto(`${site.origin}/desk?find=newcomer`)
    await page.getByLabel('Role of newcomer', { exact: true }).selectOption('curator')
    await page.getByRole('button', { name: 'Save the role of newcomer' }).click()
    await expect(page.getByLabel('Role of newcomer', { exact: true })).toHaveValue('curator')
    await page.getByRole('link', { name: 'Reset link…' }).click()
    await page.getByRole('button', { name: 'Make the link' }).click()
    const link = await page.getByRole('status').locator('code').textContent()
    await page.goto(`${site.origin}/desk?find=newcomer`)

    await page.getByRole('button', { name: 'Back up now' }).click()
    await expect(page.getByText('opened and counted afterwards')).toBeVisible()
    const [folder = ''] = readdirSync(join(site.dataDir, 'backups'))
    expect(existsSync(join(site.dataDir, 'backups', folder, 'manifest.json'))).toBe(true)

    await page.goto(link ?? '')
    await page.getByLabel('New password').fill('seven slow green boats')
    await page.getByRole('button', { name: 'Set the password and sign in' }).click()
    await page.goto(`${site.origin}/desk`)
    await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'People' })).toHaveCount(0)

    const suspended = touchstone(['user', 'suspend', 'newcomer', '--reason', 'test'], settings)
    expect(suspended.stdout).toContain('newcomer is suspended')
    await page.goto(`${site.origin}/desk`)
    await expect(page).toHaveURL(/\/sign-in/)
    await signIn('newcomer', 'seven slow green boats')
    await expect(page.getByRole('main')).toContainText('This account is suspended')
    expect(touchstone(['user', 'list', '--suspended'], settings).stdout).toMatch(
      /newcomer\tcurator/,
    )
  } finally {
    await site.stop()
  }
})
