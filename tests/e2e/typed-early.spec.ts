import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'

/** Opens a page whose script has not arrived yet; the answer lets it come, and waits until it has run. */
async function openBeforeScript(page: Page, path: string): Promise<() => Promise<void>> {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/assets/entry.client-*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return async () => {
    arrive()
    await hydrated(page)
    await page.unrouteAll({ behavior: 'wait' })
  }
}

const credence = (page: Page) => page.getByLabel(/^Your credence/).first()

test('a field that somebody stands in when the script arrives takes what is typed, not the draft', async ({
  signedIn,
}) => {
  const { page } = await signedIn('trusted')
  await page.goto('/claims/1')
  await hydrated(page)
  await credence(page).fill('150')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('A credence lies between').first()).toBeVisible()
  const goOn = await openBeforeScript(page, '/claims/1')
  await credence(page).focus()
  await goOn()
  await page.keyboard.insertText('30')
  await expect(credence(page)).toHaveValue('30')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(credence(page)).toHaveValue('150')
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(credence(page)).toHaveValue('30')
})

test('what is typed before the script arrives stays, in empty fields and in filled ones', async ({
  signedIn,
}) => {
  const { page } = await signedIn('curator')
  const question = await propose(page, {
    title: 'Does early typing survive?',
    statement: 'A statement of before.',
  })
  const goOn = await openBeforeScript(page, `${question}/edit`)
  await page.getByRole('textbox', { name: 'Title' }).fill('A title typed early')
  await page.getByRole('textbox', { name: 'Statement' }).fill('A statement typed early.')
  await page.getByRole('textbox', { name: 'Background' }).fill('A background typed early.')
  await page.getByLabel('Conjecture').check()
  await goOn()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A title typed early')
  await expect(page.getByRole('textbox', { name: 'Statement' })).toHaveValue(
    'A statement typed early.',
  )
  await expect(page.getByRole('textbox', { name: 'Background' })).toHaveValue(
    'A background typed early.',
  )
  await expect(page.getByLabel('Conjecture')).toBeChecked()
})

test('what is typed early is a draft, and the draft of before is kept beside it', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  const title = page.getByRole('textbox', { name: 'Title' })
  await page.goto('/questions/new')
  await hydrated(page)
  await title.fill('A long thought of yesterday')
  await page.goto('/claims')
  const goOn = await openBeforeScript(page, '/questions/new')
  await title.fill('Typed early')
  await goOn()
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeVisible()
  await expect(title).toHaveValue('Typed early')
  await page.goto('/claims')
  await page.goto('/questions/new')
  await expect(title).toHaveValue('Typed early')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(title).toHaveValue('A long thought of yesterday')
})
