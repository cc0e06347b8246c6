import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser/site.ts'

test.use({ javaScriptEnabled: false })

/** Letters only, so that the title shares no number with another. */
const word = () => `okapi${randomBytes(6).toString('hex').replaceAll(/\d/g, 'k')}`

const field = (page: Page, name: string) => page.getByRole('textbox', { name })

async function writeProposal(page: Page, title: string) {
  await page.goto('/questions/new')
  await field(page, 'Title').fill(title)
  await field(page, 'Statement').fill('Is $\\beta$ exact?')
  await field(page, 'Tags').fill('compute')
  await page.getByLabel('Conjecture').check()
}

async function expectProposalKept(page: Page, title: string) {
  await expect(field(page, 'Title')).toHaveValue(title)
  await expect(field(page, 'Statement')).toHaveValue('Is $\\beta$ exact?')
  await expect(field(page, 'Tags')).toHaveValue('compute')
  await expect(page.getByLabel('Conjecture')).toBeChecked()
}

/** Presses the preview button and sees the text set; the address of the form stays. */
async function expectPreview(page: Page, text: RegExp) {
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText(text)
  await expect(preview.locator('.katex').first()).toBeVisible()
}

test('a question is looked at before it is proposed, and a known one is shown first', async ({
  signedIn,
}) => {
  const title = `Does the ${word()} exponent $\\beta$ ever settle?`
  const { page } = await signedIn()

  await test.step('preview: the texts set, what was typed kept, nothing stored', async () => {
    await writeProposal(page, title)
    await expectPreview(page, /Title.*exponent.*Statement.*exact/s)
    await expectProposalKept(page, title)
    await expect(page).toHaveURL(/\/questions\/new$/)
  })

  await test.step('the form goes on from there', async () => {
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await expect(page).toHaveURL(/\/questions\/\d+-/)
  })
  const first = new URL(page.url()).pathname

  await test.step('whoever proposes it again is shown it, and nothing typed is lost', async () => {
    const { page: other } = await signedIn()
    await writeProposal(other, title)
    await other.getByRole('button', { name: 'Propose', exact: true }).click()
    const known = other.getByRole('region', { name: 'Is it one of these?' })
    await expect(known.getByRole('link')).toHaveCount(1)
    await expect(known.getByRole('link')).toHaveAttribute('href', first)
    await expectProposalKept(other, title)
    await other.getByRole('button', { name: 'Propose anyway' }).click()
    await expect(other).toHaveURL(/\/questions\/\d+-/)
    expect(new URL(other.url()).pathname).not.toBe(first)
  })
})

test('an edit, remarks and a comment are looked at before they are saved', async ({ signedIn }) => {
  const { page } = await signedIn('curator')
  await writeProposal(page, `Is the ${word()} bound tight?`)
  await page.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(page).toHaveURL(/\/questions\/\d+-/)
  const question = page.url()

  await test.step('an edit', async () => {
    await page.goto(`${question}/edit`)
    await field(page, 'Statement').fill('Is $\\gamma$ exact?')
    await expectPreview(page, /Statement.*exact/s)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page).toHaveURL(question)
  })

  await test.step('remarks', async () => {
    await page.goto(`${question}/remarks`)
    await field(page, 'Remarks').fill('Shown for $n = 2$.')
    await expectPreview(page, /Remarks.*Shown for/s)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Shown for')).toBeVisible()
  })

  await test.step('a comment, and a change of it', async () => {
    await field(page, 'Comment').fill('A bound: $\\zeta(2)$.')
    await expectPreview(page, /A bound/)
    await expect(field(page, 'Comment')).toHaveValue('A bound: $\\zeta(2)$.')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByText('A bound')).toHaveCount(1)
    const discussion = page.getByRole('region', { name: 'Discussion' })
    await discussion.getByRole('link', { name: 'Edit', exact: true }).click()
    await field(page, 'Comment').fill('A better bound: $\\zeta(3)$.')
    await expectPreview(page, /A better bound/)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('A better bound')).toBeVisible()
  })
})
