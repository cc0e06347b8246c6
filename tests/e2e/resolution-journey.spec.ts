import type { BrowserContext, Page } from '@playwright/test'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { siteWithClock } from '#tests/support/browser/moved-clock.ts'
import {
  completeAndRegister,
  draftPrediction,
  makeClaim,
  reportExperiment,
} from '#tests/support/browser/predict.ts'
import { type Account, enter, expect, signIn, test } from '#tests/support/browser/site.ts'

type Site = Awaited<ReturnType<typeof siteWithClock>>
type Person = { page: Page; account: Account }

let site: Site
const contexts: BrowserContext[] = []

test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await siteWithClock({ TOUCHSTONE_LIMITS: 'off', TOUCHSTONE_SEED: 'demo' })
})

test.afterAll(async () => {
  for (const context of contexts) await context.close()
  await site.stop()
})

const main = ({ page }: Person) => page.getByRole('main')

async function believe({ page }: Person, prediction: string, credence: string) {
  await page.goto(prediction)
  await page.getByLabel(/^Your credence/).fill(credence)
  // Whatever opens a page next would end what is still being sent.
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await answered
}

test('four people believe, measure, decide, dispute and undo', async ({
  browser,
  javaScriptEnabled,
}) => {
  test.setTimeout(400_000)
  const join = async (role: Role): Promise<Person> => {
    const context = await browser.newContext({ baseURL: site.origin, javaScriptEnabled })
    contexts.push(context)
    const account = await enter(context, site, role)
    return { page: await context.newPage(), account }
  }
  const [author, measurer, proposer, curator] = [
    await join('member'),
    await join('trusted'),
    await join('trusted'),
    await join('curator'),
  ]
  const claim = await makeClaim(author.page, 'Q3', 'The exponent is three')
  const prediction = await draftPrediction(author.page, {
    claim,
    title: 'The humidity exponent lies near three',
    bounds: ['2.8', '3.2'],
    conditions: 'lamp = violet',
    observable: 'humidity-exponent',
  })

  await test.step('the prediction is essential to its claim, and registered', async () => {
    await author.page.goto(`${prediction}/edit`)
    await author.page.getByRole('radio', { name: /^yes: if it is refuted/ }).check()
    await author.page.getByRole('button', { name: 'Keep the draft' }).click()
    await expect(author.page).toHaveURL(new RegExp(`${prediction}$`))
    await completeAndRegister(author.page, prediction)
  })

  await test.step('what people believe stays hidden until one has said so oneself', async () => {
    await believe(author, prediction, '80')
    await proposer.page.goto(prediction)
    await expect(main(proposer).locator('.community')).toContainText('Shown once three people')
    await believe(proposer, prediction, '150')
    await expect(proposer.page.getByText(/^A credence lies between/).first()).toBeVisible()
    await expect(proposer.page.getByLabel(/^Your credence|^How likely/).first()).toHaveValue('150')
    await believe(proposer, prediction, '3:7')
    await believe(curator, prediction, '20')
    await believe(measurer, prediction, '40')
    await expect(main(measurer).getByText('median of').first()).toBeVisible()
  })

  await test.step('ten days later an experiment contradicts it', async () => {
    await site.moveTo('+10d')
    const experiment = await reportExperiment(measurer.page, 'Violet lamps', 'lamp = violet')
    await measurer.page.goto(`${experiment}/measurements`)
    await measurer.page
      .getByRole('textbox', { name: 'Table' })
      .fill('observable,label,value,se,n\nhumidity-exponent,nine cushions,1.1,0.1,9')
    await measurer.page.getByRole('button', { name: 'Store all' }).click()
    await expect(measurer.page).toHaveURL(new RegExp(`${experiment}(#.*)?$`))
    await measurer.page.goto(prediction)
    await expect(
      main(measurer).getByText('Together the measurements contradict it.').first(),
    ).toBeVisible()
    await measurer.page.goto(claim)
    await expect(main(measurer).getByText('Challenged').first()).toBeVisible()
  })

  await test.step('those with a stake cannot propose, and are told why', async () => {
    await measurer.page.goto(prediction)
    await expect(measurer.page.getByRole('button', { name: 'Propose a resolution' })).toBeDisabled()
    await expect(
      main(measurer).getByText(/You reported E\d+, so someone else has to propose/),
    ).toBeVisible()
    const answer = await measurer.page.goto(`${prediction}/resolution`)
    expect(answer?.status()).toBe(403)
  })

  await test.step('somebody without one proposes, a curator seconds', async () => {
    await proposer.page.goto(prediction)
    await main(proposer).getByRole('link', { name: 'Propose a resolution' }).click()
    await proposer.page.getByRole('radio', { name: /^Refuted/ }).check()
    await proposer.page.getByRole('button', { name: 'Propose it' }).click()
    await expect(proposer.page.getByRole('radio', { name: /^Refuted/ })).toBeChecked()
    await proposer.page
      .getByRole('textbox', { name: 'What decides it' })
      .fill('Nine cushions under violet light: $\\eta=1.1$.')
    await proposer.page.getByRole('button', { name: 'Propose it' }).click()
    await expect(proposer.page).toHaveURL(new RegExp(`${prediction}(#.*)?$`))
    await curator.page.goto(prediction)
    await curator.page.getByRole('button', { name: 'Co-sign it' }).click()
    await expect(
      main(curator)
        .getByText(/if nobody disputes it/)
        .first(),
    ).toBeVisible()
  })

  await test.step('its author disputes it, and the dispute is dismissed', async () => {
    await author.page.goto(prediction)
    await main(author).getByRole('link', { name: 'Dispute it' }).click()
    await author.page
      .getByRole('textbox', { name: 'What is wrong with it' })
      .fill('Violet is not white.')
    await author.page.getByRole('button', { name: 'Dispute it' }).click()
    await expect(
      main(author)
        .getByText(/It is disputed/)
        .first(),
    ).toBeVisible()
    await curator.page.goto(prediction)
    await main(curator).getByRole('link', { name: 'Dismiss this dispute' }).click()
    await curator.page
      .getByRole('textbox', { name: 'Why the resolution holds in spite of it' })
      .fill('Violet is what the prediction names.')
    await curator.page.getByRole('button', { name: 'Dismiss it' }).click()
    await expect(
      main(curator)
        .getByText(/if nobody disputes it/)
        .first(),
    ).toBeVisible()
  })

  await test.step('after the window it is final: claim, timeline and scores follow', async () => {
    await site.moveTo('+25d')
    await signIn(curator.page, curator.account)
    await curator.page.goto(claim)
    await expect(main(curator).getByText('Refuted').first()).toBeVisible()
    await curator.page.goto(prediction)
    await expect(
      main(curator)
        .getByText(/Final since/)
        .first(),
    ).toBeVisible()
    await main(curator).getByText('4 people, ').click()
    const scored = curator.page.getByRole('region', { name: 'Scores' }).getByRole('row')
    await expect(scored.filter({ hasText: curator.account.handle })).toBeVisible()
    await curator.page.goto('/questions/3/timeline')
    await expect(
      main(curator)
        .getByText(/resolved it as “Refuted”/)
        .first(),
    ).toBeVisible()
    await curator.page.goto(`/people/${proposer.account.handle}/scores`)
    await expect(
      main(curator).getByText('The humidity exponent lies near three').first(),
    ).toBeVisible()
  })

  await test.step('a curator undoes it, and everything goes back', async () => {
    await curator.page.goto(prediction)
    await main(curator).getByRole('link', { name: 'Undo it' }).click()
    await curator.page
      .getByRole('textbox', { name: 'Why it should not have been final' })
      .fill('Two groups were asked for.')
    await curator.page.getByRole('button', { name: 'Undo it' }).click()
    await expect(curator.page).toHaveURL(new RegExp(`${prediction}(#.*)?$`))
    await expect(curator.page.getByRole('region', { name: 'Scores' }).getByRole('row')).toHaveCount(
      0,
    )
    await curator.page.goto(claim)
    await expect(main(curator).getByText('Challenged').first()).toBeVisible()
    await curator.page.goto(`/people/${proposer.account.handle}/scores`)
    await expect(main(curator).getByText('The humidity exponent lies near three')).toHaveCount(0)
  })
})
