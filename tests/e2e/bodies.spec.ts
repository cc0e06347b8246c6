import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'

const COMMENTS = 50
const LARGEST_PAGE = 450_000
const LARGEST_VOTE = 2_000

/** Words that occur in no text of the interface, one for each body. */
const marker = (number: number) => `zebra${String(number).padStart(3, '0')}q`
const textOf = (number: number) =>
  `The ${marker(number)} bound $\\sum_{n=1}^{${number}} a_n \\le \\frac{\\alpha}{2}$ holds, and so does $\\|x\\|_2^2 = ${number}$.`

/** A question with fifty comments of two formulas each, posted as the page's own form does. */
async function aLongDiscussion(page: Page): Promise<string> {
  const address = await propose(page, {
    title: 'Do long pages stay light?',
    statement: `${'At first some words. '.repeat(60)}\n\n${textOf(0)}`,
  })
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Post comment' }) })
  const action = String(await form.getAttribute('action'))
  const origin = new URL(page.url()).origin
  for (let number = 1; number <= COMMENTS; number++) {
    const fields = { body: textOf(number), key: randomUUID() }
    const answer = await page.request.post(action, { form: fields, headers: { origin } })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  return address
}

/** The keys of all bodies on the page that show nothing. */
const emptyBodies = (page: Page) =>
  page
    .locator('[data-body]')
    .evaluateAll((bodies) =>
      bodies
        .filter((body) => body.textContent?.trim() === '')
        .map((body) => body.getAttribute('data-body')),
    )

async function expectWhole(page: Page, number = COMMENTS) {
  await expect(page.getByText(marker(number), { exact: false }).first()).toBeAttached()
  for (let one = 1; one <= COMMENTS; one++)
    await expect(
      page
        .getByRole('main')
        .locator('[data-body]', { hasText: marker(one) })
        .first(),
    ).toBeAttached()
  expect(await emptyBodies(page)).toEqual([])
}

test('the texts of a long discussion cross the wire once and never go missing', async ({
  signedIn,
}) => {
  test.setTimeout(180_000)
  const { page: author } = await signedIn()
  const address = await aLongDiscussion(author)
  const { page } = await signedIn()

  await test.step('the document is light and its data holds no body', async () => {
    const answer = await page.request.get(address, { headers: { 'accept-encoding': 'identity' } })
    const html = await answer.text()
    const scripts = (html.match(/<script\b.*?<\/script>/gs) ?? []).join('\n')
    expect(Buffer.byteLength(html)).toBeLessThan(LARGEST_PAGE)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts).not.toContain('katex')
    for (let number = 0; number <= COMMENTS; number++) {
      expect(html.split(marker(number)).length - 1, marker(number)).toBeGreaterThan(0)
      expect(scripts).not.toContain(marker(number))
    }
  })

  await page.goto(address)
  await hydrated(page)
  await expectWhole(page)

  await test.step('a vote moves little and no body', async () => {
    const moved: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      // Code that is fetched once and kept is not what a vote moves.
      if (new URL(request.url()).pathname.startsWith('/assets/')) return
      const bytes = async () => {
        const sizes = await request.sizes()
        return sizes.responseBodySize + sizes.responseHeadersSize
      }
      moved.push(bytes())
    })
    const useful = page
      .getByRole('group', { name: 'Votes' })
      .nth(1)
      .getByRole('button', { name: /^Useful/ })
    await useful.click()
    await expect(useful).toHaveAttribute('aria-pressed', 'true')
    await expect(useful).toHaveText(/1/)
    // The page shows the vote before the server has answered.
    await expect.poll(() => moved.length).toBeGreaterThan(0)
    const bytes = (await Promise.all(moved)).reduce((sum, one) => sum + one, 0)
    expect(bytes).toBeLessThan(LARGEST_VOTE)
    await expectWhole(page)
  })

  await test.step('folding and unfolding', async () => {
    const fold = page.locator('details.fold > summary').first()
    await fold.click()
    await fold.click()
    await expectWhole(page)
  })

  await test.step('another order, back and forward', async () => {
    const order = page.getByRole('navigation', { name: 'Order of the comments' })
    await order.getByRole('link', { name: 'Newest' }).click()
    await expect(page).toHaveURL(/newest/)
    await expectWhole(page)
    await order.getByRole('link', { name: 'Oldest' }).click()
    await expect(page).toHaveURL(/oldest/)
    await expectWhole(page)
    await page.goBack()
    await expect(page).toHaveURL(/newest/)
    await expectWhole(page)
    await page.goForward()
    await expect(page).toHaveURL(/oldest/)
    await expectWhole(page)
  })

  await test.step('away to another page and back', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Questions' }).first().click()
    await expect(page).toHaveURL(/\/questions$/)
    expect(await emptyBodies(page)).toEqual([])
    await page.goBack()
    await expect(page).toHaveURL(/oldest/)
    await expectWhole(page)
  })

  await test.step('a comment of one’s own appears with its text', async () => {
    await page
      .getByRole('textbox', { name: 'Comment' })
      .last()
      .fill('The llama999q answer is $\\pi$.')
    await page.getByRole('button', { name: 'Post comment' }).click()
    await expect(page.getByRole('main').getByText('llama999q').locator('.katex')).toHaveCount(1)
    expect(await emptyBodies(page)).toEqual([])
  })
})

test('a form sent twice makes one comment', async ({ signedIn }) => {
  const { page } = await signedIn()
  await propose(page, { title: 'Is one enough?', statement: 'Is it?' })
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Post comment' }) })
  const action = String(await form.getAttribute('action'))
  const key = String(await form.locator('input[name=key]').inputValue())
  const send = () =>
    page.request.post(action, {
      form: { body: 'Only oncelet.', key },
      headers: { origin: new URL(page.url()).origin },
    })
  await Promise.all([send(), send()])
  await send()
  await page.reload()
  await expect(page.getByText('Only oncelet.')).toHaveCount(1)
})
