import { randomUUID } from 'node:crypto'
import type { Page, Request } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import { expect, test } from '#tests/support/browser/site.ts'

const COMMENTS = 50
const LARGEST_PAGE = 450_000
const LARGEST_VOTE = 2_000
/** One comment with two formulas, before compression. */
const LARGEST_ANSWER = 16_000

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

/** Requests for data from now on: their paths, and the bytes of the answers before compression. */
async function dataRequests(page: Page) {
  const answers: { path: string; bytes: number }[] = []
  await page.route('**/*.data*', async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    answers.push({ path: new URL(response.url()).pathname, bytes: body.byteLength })
    await route.fulfill({ response, body })
  })
  return answers
}

/** Which of the comments posted above are nowhere on the page with their text. */
const missingBodies = async (page: Page) => {
  const texts = await page
    .getByRole('main')
    .locator('[data-body]')
    .evaluateAll((bodies) => bodies.map((body) => body.textContent ?? ''))
  return Array.from({ length: COMMENTS }, (_, place) => marker(place + 1)).filter(
    (one) => !texts.some((text) => text.includes(one)),
  )
}

async function expectWhole(page: Page) {
  await expect.poll(() => missingBodies(page)).toEqual([])
  expect(await emptyBodies(page)).toEqual([])
}

/** The size of the answer to a vote, asked for once more in the same words. */
async function sizeOfAnswer(page: Page, vote: Request): Promise<number> {
  const headers = {
    'content-type': vote.headers()['content-type'] ?? '',
    origin: new URL(vote.url()).origin,
  }
  const answer = await page.request.post(vote.url(), { data: vote.postData() ?? '', headers })
  expect(answer.status()).toBe(200)
  const lines = answer.headersArray().map(({ name, value }) => `${name}: ${value}`)
  return (await answer.body()).length + lines.join('\r\n').length
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
    const asked = new Set<Request>()
    // Code that is fetched once and kept is not what a vote moves.
    page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith('/assets/')) asked.add(request)
    })
    const useful = page
      .getByRole('group', { name: 'Votes' })
      .nth(1)
      .getByRole('button', { name: /^Useful/ })
    // The page shows the vote before the server has answered.
    const answered = page.waitForResponse((response) => /\/vote\b/.test(response.url()))
    await useful.click()
    await expect(useful).toHaveAttribute('aria-pressed', 'true')
    await expect(useful).toHaveText(/1/)
    const vote = (await answered).request()
    expect(await sizeOfAnswer(page, vote)).toBeLessThan(LARGEST_VOTE)
    expect([...asked].map((request) => request.url())).toEqual([vote.url()])
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
})

test('what is posted brings itself alone and stands in its place', async ({ signedIn }) => {
  const { page } = await signedIn()
  await propose(page, { title: 'Does a posted llama travel alone?', statement: textOf(0) })
  await hydrated(page)
  const main = page.getByRole('main')
  const write = page.locator('#write form')
  const box = write.getByRole('textbox', { name: 'Comment' })
  const answers = await dataRequests(page)

  await test.step('a comment', async () => {
    await box.fill(textOf(1))
    await write.getByRole('button', { name: 'Post comment' }).click()
    const posted = main.getByRole('listitem').filter({ hasText: marker(1) })
    await expect(posted.locator('.comment-body .katex')).toHaveCount(2)
    await expect(posted).toBeFocused()
    await expect(box).toHaveValue('')
    expect(await emptyBodies(page)).toEqual([])
  })

  await test.step('a reply to it, which is still there when the page is loaded again', async () => {
    const answered = main
      .getByRole('listitem')
      .filter({ hasText: marker(1) })
      .first()
    await answered.getByText('Reply', { exact: true }).click()
    const form = answered.locator('form').filter({ hasText: 'Post reply' })
    await form.getByRole('textbox', { name: 'Comment' }).fill('The alpaca777q case is $e$.')
    await form.getByRole('button', { name: 'Post reply' }).click()
    const reply = answered.getByRole('listitem').filter({ hasText: 'alpaca777q' })
    await expect(reply.locator('.comment-body .katex')).toHaveCount(1)
    await expect(form).toHaveCount(0)
    expect(answers).toHaveLength(2)
    for (const { path, bytes } of answers) {
      expect(path).toMatch(/\/comments\.data$/)
      expect(bytes).toBeLessThan(LARGEST_ANSWER)
    }
    await page.reload()
    await expect(reply.locator('.comment-body .katex')).toHaveCount(1)
    await expect(main.getByText('alpaca777q')).toHaveCount(1)
  })

  await test.step('what is refused stays in its form with what is wrong', async () => {
    await hydrated(page)
    await box.fill('   ')
    await write.getByRole('button', { name: 'Post comment' }).click()
    await expect(write.getByRole('link', { name: 'Write something first.' })).toBeVisible()
    await box.fill('The vicuna888q case.')
    await write.getByRole('button', { name: 'Post comment' }).click()
    await expect(main.getByRole('listitem').filter({ hasText: 'vicuna888q' })).toHaveCount(1)
    await expect(write.getByRole('link', { name: 'Write something first.' })).toHaveCount(0)
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
