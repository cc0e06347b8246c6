import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import {
  completeAndRegister,
  draftPrediction,
  makeClaim,
  nameIn,
} from '#tests/support/browser/predict.ts'
import { expect, test } from '#tests/support/browser/site.ts'

/** A registered prediction on a corpus of its own, with its name. */
async function predicted(page: Page) {
  const corpus = `corpus-${randomBytes(4).toString('hex')}`
  const question = await propose(page, { title: `On ${corpus}?`, statement: 'What is it?' })
  const claim = await makeClaim(page, nameIn(question, 'Q'), `The law of ${corpus}`)
  const prediction = await draftPrediction(page, {
    claim,
    title: `The exponent of ${corpus}`,
    bounds: ['0.45', '0.55'],
    conditions: `corpus = ${corpus}`,
  })
  await completeAndRegister(page, prediction)
  return { prediction, name: nameIn(prediction, 'P') }
}

/** Without script the first send shows what it would say, and the second stores it. */
async function store(page: Page, javaScriptEnabled: boolean | undefined) {
  const button = page.getByRole('button', { name: 'Store the result' })
  if (javaScriptEnabled) await expect(page.locator('.will .verdict')).toBeVisible()
  await button.click()
  if (javaScriptEnabled) return
  await expect(page.locator('.will .verdict')).toBeVisible()
  await button.click()
}

const valueField = (page: Page) => page.locator('input[name="value"]')

test('a result is seen before it is stored, counts, and is corrected where it is wrong', async ({
  signedIn,
  javaScriptEnabled,
}) => {
  const { page: predictor } = await signedIn()
  const { prediction, name } = await predicted(predictor)
  const { page } = await signedIn()
  const main = page.getByRole('main')
  await page.goto(prediction)
  await main.getByRole('link', { name: 'Add a result' }).first().click()
  await valueField(page).fill('0,51 ± 0,01')
  await page.getByRole('textbox', { name: 'What was done' }).fill('Profiles at six budgets.')
  await store(page, javaScriptEnabled)
  await expect(main.getByText('Say what it was, or that it is not known').first()).toBeVisible()
  await expect(valueField(page)).toHaveValue('0,51 ± 0,01')
  await page.getByRole('radio', { name: `as ${name} asks` }).check()
  await store(page, javaScriptEnabled)
  await expect(main.getByText('Stored, and it counts')).toBeVisible()
  await expect(main.getByText(`Supports ${name}`)).toBeVisible()
  await page.goto(prediction)
  await expect(main.getByText('Together the measurements support it.').first()).toBeVisible()
})

test('a condition that nobody knows waits for an answer, and who may give it finds it', async ({
  signedIn,
  javaScriptEnabled,
}) => {
  const { page: predictor } = await signedIn()
  const { prediction, name } = await predicted(predictor)
  const { page } = await signedIn()
  const main = page.getByRole('main')
  await page.goto(`${prediction}/results/new`)
  await valueField(page).fill('0.51(1)')
  await page.getByRole('radio', { name: 'not known' }).check()
  await page.getByRole('radio', { name: 'published by others' }).check()
  await page.getByRole('textbox', { name: 'Source' }).fill('doi:10.5555/stopwatch.1')
  await store(page, javaScriptEnabled)
  await expect(main.getByText('Stored. It does not count yet')).toBeVisible()
  await expect(main.getByText('Waits for one answer: corpus')).toBeVisible()
  await expect(main.getByText(`If it holds, this value supports ${name}.`)).toBeVisible()
  const address = page.url()
  const { page: trusted } = await signedIn('trusted')
  await trusted.goto(address)
  await trusted.getByRole('link', { name: 'Say whether it fits' }).click()
  await trusted.getByRole('radio', { name: /^It counts/ }).check()
  await trusted.getByRole('textbox', { name: 'Reason' }).fill('The paper says so.')
  await trusted.getByRole('button', { name: 'Save' }).click()
  await expect(trusted.getByRole('radio', { name: /^It counts/ })).toHaveCount(0)
  await page.goto(address)
  await expect(main.getByText('Stored, and it counts')).toBeVisible()
})

test('what somebody new reports waits for a curator, in sight of both', async ({
  signedIn,
  javaScriptEnabled,
}) => {
  const { page: predictor } = await signedIn()
  const { prediction, name } = await predicted(predictor)
  const { page } = await signedIn('new')
  const main = page.getByRole('main')
  await page.goto(`${prediction}/results/new`)
  await valueField(page).fill('0.51 [0.49, 0.53]')
  if (javaScriptEnabled) await expect(page.getByLabel('Level')).toBeVisible()
  await page.getByLabel('Level').fill('95 %')
  await page.getByRole('radio', { name: `as ${name} asks` }).check()
  await page.getByRole('textbox', { name: 'What was done' }).fill('Profiles at six budgets.')
  await store(page, javaScriptEnabled)
  await expect(main.getByText('Stored. It waits to be let in')).toBeVisible()
  const address = page.url()
  const { page: curator } = await signedIn('curator')
  await curator.goto(address)
  await expect(curator.getByRole('link', { name: 'Let it in, or not' })).toBeVisible()
  await curator.goto('/waiting?queue=items')
  const accept = curator.getByRole('button', { name: `Accept E${address.replace(/.*\//, '')}` })
  await accept.click()
  await expect(curator).toHaveURL(/\/waiting\?queue=items#queue-items$/)
  await expect(accept).toHaveCount(0)
  await page.goto(address)
  await expect(main.getByText('Stored, and it counts')).toBeVisible()
})
