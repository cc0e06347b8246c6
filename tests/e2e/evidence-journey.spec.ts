import { randomBytes } from 'node:crypto'
import { propose } from '#tests/support/browser/ask.ts'
import {
  completeAndRegister,
  draftPrediction,
  makeClaim,
  nameIn,
  OBSERVABLE,
  reportExperiment,
} from '#tests/support/browser/predict.ts'
import { expect, test } from '#tests/support/browser/site.ts'

const word = `braid${randomBytes(4).toString('hex').replaceAll(/\d/g, 'k')}`

const table = (rows: string[]) =>
  ['observable,label,value,se,n', ...rows.map((row) => `${OBSERVABLE},${row}`)].join('\n')

test('from a question to a claim that measurements support and a rival that they contradict', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  const { page: other } = await signedIn()
  const main = page.getByRole('main')

  const question = await propose(page, {
    title: `How does the ${word} optimum grow?`,
    statement: 'What is the exponent $a$?',
  })
  const answers = nameIn(question, 'Q')
  const claim = await makeClaim(page, answers, `The ${word} half-power law`)
  await expect(main.getByText('Not decided yet').first()).toBeVisible()

  let prediction = ''
  await test.step('a draft says what is missing until it can fail', async () => {
    prediction = await draftPrediction(page, {
      claim,
      title: `The ${word} exponent is near one half`,
      bounds: ['0.45', '0.55'],
      conditions: '',
    })
    const missing = main.getByText('conditions: when it is meant to hold')
    await expect(missing.first()).toBeVisible()
    await page.goto(`${prediction}/registration`)
    await expect(page.getByRole('button', { name: 'Register it now' })).toHaveCount(0)
    await completeAndRegister(page, prediction, `corpus = ${word}`)
    await expect(main.getByText('lies wholly outside [0.45, 0.55]').first()).toBeVisible()
    await expect(missing).toHaveCount(0)
    await expect(main.getByText(/entry \d+ of the ledger/).first()).toBeVisible()
  })

  await test.step('what is registered cannot be edited', async () => {
    const answer = await page.goto(`${prediction}/edit`)
    expect(answer?.status()).toBe(403)
  })

  let rivalPrediction = ''
  let rival = ''
  await test.step('somebody else makes a rival claim on the same observable', async () => {
    rival = await makeClaim(other, answers, `The ${word} steep law`)
    rivalPrediction = await draftPrediction(other, {
      claim: rival,
      title: `The ${word} exponent is near 0.73`,
      bounds: ['0.68', '0.78'],
      conditions: `corpus = ${word}`,
    })
    await completeAndRegister(other, rivalPrediction)
  })

  await test.step('an experiment reports a table with one broken row, then a whole one', async () => {
    const experiment = await reportExperiment(page, `Runs on ${word}`, `corpus = ${word}`)
    await page.goto(`${experiment}/measurements`)
    const pasted = page.getByRole('textbox', { name: 'Table' })
    await pasted.fill(table(['five budgets,0.50,0.01,5', 'broken,about half,0.01,5']))
    await page.getByRole('button', { name: 'Store all' }).click()
    await expect(main.getByText(/This is not a number/).first()).toBeVisible()
    await expect(pasted).toHaveValue(/about half/)
    await pasted.fill(table(['five budgets,0.50,0.01,5', 'open,0.47,,']))
    await page.getByRole('button', { name: 'Store all' }).click()
    await expect(page).toHaveURL(new RegExp(`${experiment}(#.*)?$`))
    await expect(main.getByText('five budgets').first()).toBeVisible()
  })

  await test.step('the prediction is supported, and the claim and the question say so', async () => {
    await page.goto(prediction)
    await expect(main.getByText('Together the measurements support it.').first()).toBeVisible()
    await expect(main.getByRole('row', { name: /five budgets/ }).first()).toBeVisible()
    await page.goto(claim)
    await expect(main.getByText('Supported').first()).toBeVisible()
    // Who predicted also reported, and did not say when the runs began.
    await expect(main.getByText(/is supported \(fits what was known\)/)).toBeVisible()
    await page.goto(rivalPrediction)
    await expect(main.getByText('Together the measurements contradict it.').first()).toBeVisible()
    await page.goto(rival)
    await expect(main.getByText('Challenged').first()).toBeVisible()
    await page.goto(question)
    await expect(main.getByRole('link', { name: `The ${word} half-power law` })).toBeVisible()
    await expect(main.getByText('Supported').first()).toBeVisible()
    await expect(main.getByText('Challenged').first()).toBeVisible()
  })

  await test.step('both are found on the axis of the observable, and in the ledger', async () => {
    await page.goto(`/observables/${OBSERVABLE}`)
    await expect(main.getByText(`The ${word} exponent is near one half`).first()).toBeVisible()
    await expect(main.getByText(`The ${word} exponent is near 0.73`).first()).toBeVisible()
    await page.goto('/ledger')
    await expect(main.getByText(new RegExp(`${word} exponent is near 0.73`)).first()).toBeVisible()
  })

  await test.step('withdrawing the experiment takes the support back', async () => {
    await page.goto(`/search?q=${word}&kind=experiment`)
    await main
      .getByRole('link', { name: new RegExp(`Runs on ${word}`) })
      .first()
      .click()
    await main.getByRole('link', { name: 'Change the state' }).click()
    await page.getByRole('radio', { name: /^Withdrawn/ }).check()
    await page.getByLabel('Reason').fill('The budgets were miscounted')
    await page.getByRole('button', { name: 'Change the state' }).click()
    await expect(page).toHaveURL(/\/experiments\/\d+-[^/]*$/)
    await page.goto(claim)
    await expect(main.getByText('Not decided yet').first()).toBeVisible()
  })
})
