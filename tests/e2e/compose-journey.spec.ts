import { randomBytes } from 'node:crypto'
import { propose } from '#tests/support/browser/ask.ts'
import { makeClaim, nameIn, OBSERVABLE, proposePrediction } from '#tests/support/browser/predict.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { isFull } from '#tests/support/full-set.ts'

const own = () => `of ${randomBytes(4).toString('hex')}`

test('claim, observable and prediction are made on one page, sealed, and registered when accepted', async ({
  signedIn,
}) => {
  const { page } = await signedIn()
  const main = page.getByRole('main')
  const [name, claim] = [`Ratio ${own()}`, `Skills are bought alike, ${own()}`]
  await page.goto('/predictions/new')
  await page.getByRole('radio', { name: 'a new one', exact: true }).check()
  await page.getByRole('textbox', { name: 'What is claimed' }).fill(claim)
  await page.getByRole('radio', { name: 'propose a new one' }).check()
  await page.getByRole('textbox', { name: 'Name of the observable' }).fill(name)
  await page.getByRole('textbox', { name: 'How it is found' }).fill('From one joint fit.')
  await page.getByRole('textbox', { name: 'Lower bound' }).fill('0.9')
  await page.getByRole('textbox', { name: 'Upper bound' }).fill('1.1')
  await page.getByRole('textbox', { name: 'Conditions', exact: true }).fill('epochs ≤ 1')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Register it now' }).click()
  await expect(main.getByText('Give the symbol as TeX').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What is claimed' })).toHaveValue(claim)
  await expect(page.getByRole('textbox', { name: 'How it is found' })).toHaveValue(/joint fit/)
  await page.getByRole('textbox', { name: 'Symbol' }).fill('\\alpha/\\beta')
  await page.getByRole('button', { name: 'Register it now' }).click()
  await expect(main.getByText(/waits for its observable/)).toBeVisible()
  const prediction = page.url()

  const { page: curator } = await signedIn('curator')
  await curator.goto('/observables')
  await curator.getByRole('main').getByRole('link', { name }).first().click()
  await curator.getByRole('link', { name: 'Answer for it' }).click()
  await curator.getByRole('radio', { name: 'Accept it' }).check()
  await curator.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(curator.getByText('Proposed; it waits')).toHaveCount(0)

  await page.goto(prediction)
  await main.getByRole('heading', { name: 'Registration' }).click()
  await expect(main.getByText('Its terms stood sealed since')).toBeVisible()
  await expect(main.getByText(/entry \d+ of the ledger/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: claim }).first()).toBeVisible()
})

// The short set leaves this to the services' own test.
if (isFull)
  test('turned down, it is a draft again, and its author reads why', async ({ signedIn }) => {
    const { page } = await signedIn()
    const question = await propose(page, { title: `What ${own()}?`, statement: 'Is it?' })
    const claim = await makeClaim(page, nameIn(question, 'Q'), `A law ${own()}`)
    const prediction = await proposePrediction(page, { claim, name: `Ratio ${own()}` })
    const link = await page.locator('main #seal a[href^="/observables/"]').getAttribute('href')

    const { page: curator } = await signedIn('curator')
    await curator.goto(`${link}/decision`)
    await curator.getByRole('radio', { name: 'Turn it down' }).check()
    await curator.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(
      curator
        .getByText('Give a reason')
        .or(curator.getByText(/reason/i))
        .first(),
    ).toBeVisible()
    await curator.getByRole('textbox', { name: 'Reason' }).fill('There is one already.')
    await curator.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(curator.getByText('There is one already.')).toBeVisible()

    await page.goto(prediction)
    await expect(page.getByText(/It came back as a draft on/)).toContainText(
      'There is one already.',
    )
    await page.goto(`${prediction}/edit`)
    await expect(page.getByRole('textbox', { name: 'Lower bound' })).toHaveValue('0.9')
  })

test('somebody new reads at the head that they propose, and a curator lets it be registered', async ({
  signedIn,
}) => {
  const { page: member } = await signedIn()
  const question = await propose(member, { title: `Which ${own()}?`, statement: 'Is it?' })
  const claim = await makeClaim(member, nameIn(question, 'Q'), `A bound ${own()}`)
  const { page } = await signedIn('new')
  const main = page.getByRole('main')
  await page.goto(`/predictions/new?claim=${nameIn(claim, 'C')}&observable=${OBSERVABLE}`)
  await expect(main.getByText('New people propose')).toBeVisible()
  await page.getByRole('textbox', { name: 'Lower bound' }).fill('0.45')
  await page.getByRole('textbox', { name: 'Upper bound' }).fill('0.55')
  await page.getByRole('textbox', { name: 'Conditions', exact: true }).fill(`corpus = ${own()}`)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Propose it' }).click()
  await expect(main.getByText(/waits for a curator\./)).toBeVisible()

  const { page: curator } = await signedIn('curator')
  await curator.goto(new URL(page.url()).pathname)
  await curator.getByRole('link', { name: 'Answer for it' }).click()
  await curator.getByRole('radio', { name: 'Let it be registered' }).check()
  await curator.getByRole('button', { name: 'Answer', exact: true }).click()
  await curator.getByRole('heading', { name: 'Registration' }).click()
  await expect(curator.getByText('Its terms stood sealed since')).toBeVisible()
})
