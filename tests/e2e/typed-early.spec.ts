import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { unfold } from '#tests/support/browser/unfold.ts'

const PAGE = '/questions/1'
const OLD = 'What was typed the day before.'
const body = (page: Page) => page.getByRole('textbox', { name: 'Comment' })

/** Opens a page whose scripts stay under way until they are let in. */
async function heldScripts(page: Page, path: string) {
  let letIn = () => {}
  const gate = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return letIn
}

/** Leaves a draft, and opens the page again with all its scripts under way until they are let in. */
async function openedSlowly(page: Page) {
  await page.goto(PAGE)
  await page.locator('html[data-script]').waitFor({ state: 'attached' })
  await body(page).fill(OLD)
  const kept = () => page.evaluate(() => Object.values(localStorage).join())
  await expect.poll(kept).toContain(OLD)
  await page.goto('/about')
  const letIn = await heldScripts(page, PAGE)
  await body(page).waitFor()
  return letIn
}

const offer = (page: Page) => page.getByText('is still kept in this browser')

test('what is typed before the scripts have come stays, and an older draft is offered beside it', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  const letIn = await openedSlowly(page)
  await body(page).fill('Typed at once.')
  letIn()
  await expect(offer(page)).toBeVisible()
  await expect(body(page)).toHaveValue('Typed at once.')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(body(page)).toHaveValue(OLD)
  await expect(offer(page)).toHaveCount(0)
})

test('nothing comes into a field under the hands of who has just begun to type', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  const letIn = await openedSlowly(page)
  await body(page).focus()
  letIn()
  await expect(offer(page)).toBeVisible()
  await page.keyboard.type('Now this.')
  await expect(body(page)).toHaveValue('Now this.')
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(body(page)).toHaveValue('Now this.')
})

test('what is typed before the scripts have come stays in fields that were filled already', async ({
  signedIn,
}) => {
  const { page } = await signedIn('curator')
  const question = await propose(page, {
    title: 'Does early typing survive?',
    statement: 'A statement of before.',
  })
  const letIn = await heldScripts(page, `${question}/edit`)
  const field = (name: string) => page.getByRole('textbox', { name })
  await field('Title').fill('A title typed early')
  await field('Statement').fill('A statement typed early.')
  await unfold(page)
  await field('Background').fill('A background typed early.')
  await page.getByLabel('Conjecture').check()
  letIn()
  await page.locator('html[data-script]').waitFor({ state: 'attached' })
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  await expect(field('Title')).toHaveValue('A title typed early')
  await expect(field('Statement')).toHaveValue('A statement typed early.')
  await expect(field('Background')).toHaveValue('A background typed early.')
  await expect(page.getByLabel('Conjecture')).toBeChecked()
})

test('an older draft that was not asked for stays beside the newer one', async ({ signedIn }) => {
  const { page } = await signedIn()
  const letIn = await openedSlowly(page)
  await body(page).fill('Typed at once.')
  letIn()
  await expect(offer(page)).toBeVisible()
  await page.goto('/about')
  await page.goto(PAGE)
  await expect(body(page)).toHaveValue('Typed at once.')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(body(page)).toHaveValue(OLD)
})

test('who writes on in a refused form before the scripts have come is left where they write', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  const letIn = await heldScripts(page, '/questions/new')
  await page.locator('main form').evaluate((form) => {
    ;(form as HTMLFormElement).noValidate = true
  })
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(page.locator('.problem-summary')).toBeFocused()
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.pressSequentially('Is it')
  letIn()
  await hydrated(page)
  await page.keyboard.type(' so?')
  await expect(title).toHaveValue('Is it so?')
})
