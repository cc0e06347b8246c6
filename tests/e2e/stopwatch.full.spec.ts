import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { hydrated } from '#tests/support/browser/hydrated.ts'
import {
  completeAndRegister,
  draftPrediction,
  makeClaim,
  nameIn,
  OBSERVABLE,
} from '#tests/support/browser/predict.ts'
import { aStranger, expect, test } from '#tests/support/browser/site.ts'
import { type Cost, Stopwatch, topOf } from '#tests/support/browser/stopwatch.ts'
import { NPM_START, startSite } from '#tests/support/site/start-site.mjs'

const lines: string[] = []
const own = () => randomBytes(4).toString('hex').replaceAll(/\d/g, 'k')

const tell = (act: string, { clicks, typed, fields, pages }: Cost) =>
  lines.push(`| ${act} | ${clicks} | ${typed} | ${fields} | ${pages} |`)

test.afterAll(() => {
  process.stdout.write(`| act | clicks | typed | fields | pages |\n${lines.join('\n')}\n`)
})

/** Opens the page that an act starts from; the watch runs from there. */
async function started(page: Page, path: string): Promise<Stopwatch> {
  await page.goto(path)
  await hydrated(page)
  return new Stopwatch(page)
}

for (const [width, height] of [
  [375, 800],
  [1280, 800],
] as const)
  test(`what is known of the first question begins where it did, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/Q1')
    await page.evaluate(() => document.fonts.ready)
    const main = page.getByRole('main')
    const tops = {
      status: await topOf(main.locator('.status-line, .answer')),
      claims: await topOf(main.locator('#claims')),
      axis: await topOf(main.locator('svg.spark, svg.plot, figure svg')),
      end: await page.evaluate(() => document.documentElement.scrollHeight),
    }
    lines.push(`| Q1 at ${width} px | ${JSON.stringify(tops)} |`)
    expect(tops.status).toBeLessThan(height)
  })

/** What a page may take at most, in px from its top: where its main part begins, and its end. */
const LENGTHS = [
  ['/P1', '#measurements .plot-box', 375, { begins: 1600, end: 4300 }],
  ['/P1', '#measurements .plot-box', 1280, { begins: 1400, end: 3300 }],
  ['/C1', '#predictions', 375, { begins: 1300, end: 3700 }],
  // Other tests claim answers to it, which stand below.
  ['/Q1', '#claims', 375, { begins: 1200, end: 7000 }],
] as const

for (const [path, part, width, most] of LENGTHS)
  test(`${path} is no longer than it was at ${width} px, its main part near the top`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(path)
    await page.evaluate(() => document.fonts.ready)
    const begins = await topOf(page.getByRole('main').locator(part))
    const end = await page.evaluate(() => document.documentElement.scrollHeight)
    lines.push(`| ${path} at ${width} px | ${part} at ${begins} | whole page ${end} |`)
    expect(begins).toBeLessThanOrEqual(most.begins)
    expect(end).toBeLessThanOrEqual(most.end)
  })

test('to propose a question', async ({ signedIn }) => {
  const { page } = await signedIn()
  const watch = await started(page, '/questions')
  await watch.click(page.getByRole('link', { name: 'Propose a question' }).first())
  await watch.fill(page.getByRole('textbox', { name: 'Title' }), `What is ${own()} ${own()}?`)
  await watch.fill(page.getByRole('textbox', { name: 'Statement' }), `Of ${own()}: what is it?`)
  await watch.click(page.getByRole('button', { name: 'Propose', exact: true }))
  await expect(page).toHaveURL(/\/questions\/\d+-/)
  tell('propose a question', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 2, typed: 2, fields: 11, pages: 2 })
})

test('to make a claim under a question', async ({ signedIn }) => {
  const { page } = await signedIn()
  const question = await propose(page, { title: `Of ${own()} ${own()}?`, statement: 'Is it?' })
  const watch = await started(page, question)
  await watch.click(page.getByRole('link', { name: 'Make a claim' }).first())
  await watch.fill(page.getByRole('textbox', { name: 'Title' }), `The ${own()} law`)
  await watch.fill(page.getByRole('textbox', { name: 'Statement' }), 'It grows.')
  await watch.click(page.getByRole('button', { name: 'Make the claim' }))
  await expect(page).toHaveURL(/\/claims\/\d+-/)
  tell('make a claim', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 2, typed: 2, fields: 14, pages: 2 })
})

test('to bring a prediction from its claim to its registration', async ({ signedIn }) => {
  const { page } = await signedIn()
  const question = await propose(page, { title: `Of ${own()} ${own()}?`, statement: 'Is it?' })
  const claim = await makeClaim(page, nameIn(question, 'Q'), `The ${own()} law`)
  const watch = await started(page, claim)
  await watch.click(page.getByRole('link', { name: 'Derive a prediction' }).first())
  await watch.select(page.getByRole('combobox', { name: 'Observable' }), OBSERVABLE)
  await watch.fill(page.getByRole('textbox', { name: 'Lower bound' }), '0.45')
  await watch.fill(page.getByRole('textbox', { name: 'Upper bound' }), '0.55')
  const conditions = page.getByRole('textbox', { name: 'Conditions', exact: true })
  await watch.fill(conditions, `corpus = ${own()}`)
  await watch.fill(page.getByRole('textbox', { name: 'Deadline' }), '2099-06-30')
  await watch.choose(page.getByRole('checkbox'))
  await watch.click(page.getByRole('button', { name: 'Register it now' }))
  await expect(
    page
      .getByRole('main')
      .getByText(/entry \d+ of the ledger/)
      .first(),
  ).toBeVisible()
  tell('from claim to registered prediction', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 3, typed: 5, fields: 39, pages: 2 })
})

test('to bring a prediction from its observable to its registration', async ({ signedIn }) => {
  const { page } = await signedIn()
  const question = await propose(page, { title: `Of ${own()} ${own()}?`, statement: 'Is it?' })
  const claim = await makeClaim(page, nameIn(question, 'Q'), `The ${own()} law`)
  const watch = await started(page, `/observables/${OBSERVABLE}`)
  await watch.click(page.getByRole('link', { name: 'Write a prediction' }).first())
  await watch.fill(page.getByRole('textbox', { name: 'Follows from' }), nameIn(claim, 'C'))
  await watch.fill(page.getByRole('textbox', { name: 'Lower bound' }), '0.45')
  await watch.fill(page.getByRole('textbox', { name: 'Upper bound' }), '0.55')
  const conditions = page.getByRole('textbox', { name: 'Conditions', exact: true })
  await watch.fill(conditions, `corpus = ${own()}`)
  await watch.fill(page.getByRole('textbox', { name: 'Deadline' }), '2099-06-30')
  await watch.choose(page.getByRole('checkbox'))
  await watch.click(page.getByRole('button', { name: 'Register it now' }))
  await expect(page.getByText(/entry \d+ of the ledger/).first()).toBeVisible()
  tell('from observable to registered prediction', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 3, typed: 5, fields: 39, pages: 2 })
})

test('to write a prediction with a new claim on a new observable', async ({ signedIn }) => {
  const { page } = await signedIn()
  const watch = await started(page, `/observables/${OBSERVABLE}`)
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await watch.click(page.getByRole('link', { name: 'Write a prediction' }).first())
  await watch.choose(page.getByRole('radio', { name: 'a new one', exact: true }))
  await watch.fill(field('What is claimed'), `The ${own()} law`)
  await watch.choose(page.getByRole('radio', { name: 'propose a new one' }))
  await watch.fill(field('Name of the observable'), `Ratio ${own()}`)
  await watch.fill(field('Symbol'), 'r')
  await watch.fill(field('How it is found'), 'From one joint fit.')
  await watch.fill(field('Lower bound'), '0.9')
  await watch.fill(field('Upper bound'), '1.1')
  await watch.fill(field('Conditions'), `corpus = ${own()}`)
  await watch.fill(field('Deadline'), '2099-06-30')
  await watch.choose(page.getByRole('checkbox'))
  await watch.click(page.getByRole('button', { name: 'Register it now' }))
  await expect(page.getByText(/waits for its observable/)).toBeVisible()
  tell('from nothing to a sealed prediction', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 5, typed: 8, fields: 39, pages: 2 })
})

/** A registered prediction on a corpus of its own, by somebody else. */
async function predicted(page: Page): Promise<{ prediction: string; corpus: string }> {
  const corpus = own()
  const question = await propose(page, { title: `Of ${own()} ${own()}?`, statement: 'Is it?' })
  const claim = await makeClaim(page, nameIn(question, 'Q'), `The ${own()} law`)
  const prediction = await draftPrediction(page, {
    claim,
    title: `The exponent of ${corpus}`,
    bounds: ['0.45', '0.55'],
    conditions: `corpus = ${corpus}`,
  })
  await completeAndRegister(page, prediction)
  return { prediction, corpus }
}

test('to bring a result of own runs into a prediction, so that it counts', async ({ signedIn }) => {
  const { page: other } = await signedIn()
  const { prediction } = await predicted(other)
  const { page } = await signedIn()
  const main = page.getByRole('main')
  const watch = await started(page, prediction)
  await watch.click(main.getByRole('link', { name: 'Add a result' }).first())
  await watch.fill(page.locator('input[name="value"]'), '0.50 ± 0.01')
  await watch.choose(page.getByRole('radio', { name: /as P\d+ asks/ }))
  await watch.fill(page.getByRole('textbox', { name: 'What was done' }), 'IsoFLOP profiles.')
  await expect(main.getByText(/^Supports P\d+/)).toBeVisible()
  await watch.click(page.getByRole('button', { name: 'Store the result' }))
  await expect(main.getByText('Stored, and it counts')).toBeVisible()
  const cost = watch.cost()
  tell('result of own runs into a prediction', cost)
  await page.goto(prediction)
  await expect(main.getByText('Together the measurements support it.').first()).toBeVisible()
  expect(cost).toEqual({ clicks: 3, typed: 2, fields: 22, pages: 2 })
})

test('to bring a published result into a prediction', async ({ signedIn }) => {
  const { page: other } = await signedIn()
  const { prediction } = await predicted(other)
  const { page } = await signedIn()
  const main = page.getByRole('main')
  const watch = await started(page, prediction)
  await watch.click(main.getByRole('link', { name: 'Add a result' }).first())
  await watch.fill(page.locator('input[name="value"]'), '0.50 ± 0.01')
  await watch.choose(page.getByRole('radio', { name: /as P\d+ asks/ }))
  await watch.choose(page.getByRole('radio', { name: 'published by others' }))
  await watch.fill(page.getByRole('textbox', { name: 'Source' }), 'arXiv:2203.15556')
  await watch.fill(page.getByRole('textbox', { name: 'Place in it' }), 'Table 2')
  await watch.click(page.getByRole('button', { name: 'Store the result' }))
  await expect(main.getByText('Stored, and it counts')).toBeVisible()
  tell('published result into a prediction', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 4, typed: 3, fields: 22, pages: 2 })
})

test('to report an experiment from its prediction, in the long form', async ({ signedIn }) => {
  const { page: other } = await signedIn()
  const { prediction } = await predicted(other)
  const { page } = await signedIn()
  const watch = await started(page, prediction)
  await watch.click(page.getByRole('link', { name: 'Report an experiment' }).first())
  await watch.choose(page.getByRole('radio', { name: 'Reported' }))
  await watch.fill(page.getByRole('textbox', { name: 'Protocol' }), 'IsoFLOP profiles.')
  await watch.choose(page.getByRole('radio', { name: /as P\d+ asks/ }))
  await watch.click(page.getByRole('button', { name: 'Report', exact: true }))
  await expect(page.getByRole('heading', { name: /^Measurements for E\d+/ })).toBeVisible()
  await expect(page.getByLabel('Observable', { exact: true })).toHaveValue(OBSERVABLE)
  tell('an experiment from its prediction, in the long form', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 4, typed: 1, fields: 29, pages: 2 })
})

test('to give a credence', async ({ signedIn }) => {
  const { page: other } = await signedIn()
  const { prediction } = await predicted(other)
  const { page } = await signedIn()
  const watch = await started(page, prediction)
  const line = page.locator('#your-credence')
  await watch.fill(line.getByRole('textbox'), '70')
  await watch.click(line.getByRole('button', { name: 'Save' }))
  await expect(line.getByRole('link', { name: /Change|take it back|More/i }).first()).toBeVisible()
  tell('give a credence', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 1, typed: 1, fields: 1, pages: 1 })
})

test('to join', async ({ page }) => {
  const { handle, email, password } = aStranger()
  const watch = await started(page, '/')
  await watch.click(page.getByRole('link', { name: 'Sign in' }).first())
  await watch.click(page.getByRole('main').getByRole('link', { name: 'Sign up' }))
  await page.getByRole('textbox', { name: 'Display name' }).waitFor()
  await watch.fill(page.getByRole('textbox', { name: 'Handle' }), handle)
  await watch.fill(page.getByRole('textbox', { name: 'Display name' }), handle)
  await watch.fill(page.getByRole('textbox', { name: 'E-mail address' }), email)
  await watch.fill(page.getByLabel('Password'), password)
  await watch.click(page.getByRole('button', { name: 'Make the account' }))
  await expect(page.getByText(`Your account, ${handle}`)).toBeAttached()
  tell('join', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 3, typed: 4, fields: 4, pages: 3 })
})

test('to make an area', async ({ signedIn }) => {
  const { page } = await signedIn('administrator')
  const watch = await started(page, '/')
  await watch.click(page.getByRole('link', { name: /^Desk/ }).first())
  await watch.click(page.getByRole('link', { name: 'Add an area' }))
  await watch.fill(page.getByRole('textbox', { name: 'Name' }), `Strand ${own()}`)
  await watch.click(page.getByRole('button', { name: 'Add an area' }))
  await expect(page).not.toHaveURL(/\/new$/)
  tell('make an area', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 3, typed: 1, fields: 3, pages: 2 })
})

test('to ban somebody', async ({ signedIn }) => {
  const { account } = await signedIn()
  const { page } = await signedIn('administrator')
  const watch = await started(page, '/')
  await watch.click(page.getByRole('link', { name: /^Desk/ }).first())
  await watch.fill(page.getByRole('searchbox', { name: /^Find by/ }), account.handle)
  await watch.click(page.getByRole('button', { name: 'Find' }))
  await watch.click(page.getByRole('link', { name: 'Suspend…' }).first())
  await watch.click(page.getByRole('button', { name: 'Suspend', exact: true }))
  await expect(page).not.toHaveURL(/\/suspension$/)
  tell('ban somebody', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 4, typed: 1, fields: 1, pages: 2 })
})

test('to back up', async ({ signedIn }) => {
  const { page } = await signedIn('administrator')
  const watch = await started(page, '/')
  await watch.click(page.getByRole('link', { name: /^Desk/ }).first())
  await watch.click(page.getByRole('button', { name: 'Back up now' }))
  await expect(page.getByText(/A backup is being made|The last on/).first()).toBeVisible()
  tell('back up', watch.cost())
  expect(watch.cost()).toEqual({ clicks: 2, typed: 0, fields: 0, pages: 1 })
})

/** From the page that the link of a new site leads to, as somebody would who has just installed it. */
async function setUpByHand(page: Page, watch: Stopwatch) {
  const main = page.getByRole('main')
  const box = (name: string) => main.getByRole('textbox', { name, exact: true })
  const atDesk = async (act: string) => {
    await watch.click(page.getByRole('link', { name: /^Desk/ }).first())
    await watch.click(main.getByRole('link', { name: act, exact: true }))
  }
  const { handle, email, password } = aStranger()
  await watch.fill(page.getByRole('textbox', { name: 'Handle' }), handle)
  await watch.fill(page.getByRole('textbox', { name: 'Display name' }), handle)
  await watch.fill(page.getByRole('textbox', { name: 'E-mail address' }), email)
  await watch.fill(page.getByLabel('Password'), password)
  await watch.click(main.getByRole('button', { name: 'Make the administrator' }))
  await expect(page).not.toHaveURL(/\/set-up\//)
  await atDesk('Name it')
  await watch.fill(box('Name of the site'), 'Moss')
  await watch.click(main.getByRole('button', { name: 'Save' }))
  await expect(page).toHaveURL(/saved/)
  await atDesk('Add the first')
  await watch.fill(box('Name'), 'Growth')
  await watch.click(main.getByRole('button', { name: 'Add an area' }))
  await expect(page).toHaveURL(/\/desk#/)
  await atDesk('Add it')
  await watch.fill(box('Name'), 'Height after one year')
  await watch.fill(box('Symbol'), 'h')
  await watch.fill(box('Definition'), 'Of the tallest stem, above the ground.')
  await watch.fill(box('Unit'), 'cm')
  await watch.click(main.getByRole('button', { name: 'Add to the registry' }))
  await expect(page).toHaveURL(/\/observables\/height/)
  await atDesk('Ask it')
  await watch.fill(main.getByRole('textbox', { name: 'Title' }), 'How fast does moss grow?')
  await watch.fill(main.getByRole('textbox', { name: 'Statement' }), 'In the shade, unwatered.')
  await watch.click(main.getByRole('button', { name: 'Propose', exact: true }))
  await expect(page).toHaveURL(/\/questions\/\d+-/)
  await watch.click(main.getByRole('link', { name: 'Make a claim' }).first())
  await watch.fill(main.getByRole('textbox', { name: 'Title' }), 'Moss grows slowly')
  await watch.fill(main.getByRole('textbox', { name: 'Statement' }), 'A few centimetres a year.')
  await watch.click(main.getByRole('button', { name: 'Make the claim' }))
  await expect(page).toHaveURL(/\/claims\/\d+-/)
  await watch.click(main.getByRole('link', { name: 'Derive a prediction' }).first())
  await watch.fill(main.getByRole('textbox', { name: 'Title' }), 'Two to four centimetres')
  await watch.select(
    page.getByRole('combobox', { name: 'Observable', exact: true }),
    'height-after-one-year',
  )
  await watch.fill(main.getByRole('textbox', { name: 'Lower bound' }), '2')
  await watch.fill(main.getByRole('textbox', { name: 'Upper bound' }), '4')
  await watch.fill(box('Conditions'), 'light = shade')
  await watch.fill(main.getByRole('textbox', { name: 'Deadline' }), '2099-06-30')
  await watch.choose(main.getByRole('checkbox'))
  await watch.click(main.getByRole('button', { name: 'Register it now' }))
  await expect(main.getByText(/entry 1 of the ledger/).first()).toBeVisible()
}

test('to set up a field by hand, from an empty site to a registered prediction', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const begun = performance.now()
  const seconds = () => Math.round((performance.now() - begun) / 1000)
  const site = await startSite({ TOUCHSTONE_SEED: 'none' }, [], NPM_START)
  try {
    const link = () => site.log.find((entry) => entry.link)?.link
    await expect.poll(link).toBeDefined()
    const served = seconds()
    await page.goto(link() ?? '')
    await hydrated(page)
    const watch = new Stopwatch(page)
    await setUpByHand(page, watch)
    tell('set up a field by hand, by the desk', watch.cost())
    lines.push(`| served after ${served} s, registered after ${seconds()} s | | | | |`)
    expect(watch.cost()).toEqual({ clicks: 18, typed: 20, fields: 90, pages: 12 })
  } finally {
    await site.stop()
  }
})
