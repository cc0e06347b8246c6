import { expect, type Page } from '@playwright/test'

/** An observable that the first content of the site has. */
export const OBSERVABLE = 'optimal-size-exponent'

const pathOf = (page: Page) => new URL(page.url()).pathname

/** The name by which a record is cited, such as C7 for `/claims/7-…`. */
export const nameIn = (path: string, letter: string) => `${letter}${/\/(\d+)-/.exec(path)?.[1]}`

/** Makes a claim under a question, named such as Q12, and ends on its page. */
export async function makeClaim(page: Page, question: string, title: string): Promise<string> {
  await page.goto(`/claims/new?question=${question}`)
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Statement' }).fill('At the optimum $N \\propto C^{a}$.')
  await page.getByRole('button', { name: 'Make the claim' }).click()
  await expect(page).toHaveURL(/\/claims\/\d+-/)
  return pathOf(page)
}

type Draft = {
  claim: string
  title: string
  bounds: [string, string]
  conditions: string
  observable?: string
}

/** Drafts a prediction with all it needs, its conditions if they are given. */
export async function draftPrediction(page: Page, draft: Draft): Promise<string> {
  await page.goto(`/predictions/new?claim=${nameIn(draft.claim, 'C')}`)
  await page.getByRole('textbox', { name: 'Title' }).fill(draft.title)
  await page
    .getByRole('combobox', { name: 'Observable' })
    .selectOption(draft.observable ?? OBSERVABLE)
  await page.getByRole('textbox', { name: 'Lower bound' }).fill(draft.bounds[0])
  await page.getByRole('textbox', { name: 'Upper bound' }).fill(draft.bounds[1])
  await page.getByRole('textbox', { name: 'Conditions', exact: true }).fill(draft.conditions)
  await page.getByRole('button', { name: 'Keep the draft' }).click()
  await expect(page).toHaveURL(/\/predictions\/\d+-/)
  return pathOf(page)
}

type Proposed = { claim: string; name: string }

/** Sends a prediction on an observable that is proposed with it, and ends on its page. */
export async function proposePrediction(page: Page, { claim, name }: Proposed): Promise<string> {
  await page.goto(`/predictions/new?claim=${nameIn(claim, 'C')}`)
  await page.getByRole('radio', { name: 'propose a new one' }).check()
  await page.getByRole('textbox', { name: 'Name of the observable' }).fill(name)
  await page.getByRole('textbox', { name: 'Symbol' }).fill('\\alpha/\\beta')
  await page.getByRole('textbox', { name: 'How it is found' }).fill('From one joint fit.')
  await page.getByRole('textbox', { name: 'Lower bound' }).fill('0.9')
  await page.getByRole('textbox', { name: 'Upper bound' }).fill('1.1')
  await page.getByRole('textbox', { name: 'Conditions', exact: true }).fill('epochs ≤ 1')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: /^(Propose it|Register it now)$/ }).click()
  await expect(page).toHaveURL(/\/predictions\/\d+-/)
  return pathOf(page)
}

/** Adds the author's own words to a draft, conditions if they are given, and registers it; ends on its page. */
export async function completeAndRegister(page: Page, prediction: string, conditions = '') {
  await page.goto(`${prediction}/edit`)
  if (conditions)
    await page.getByRole('textbox', { name: 'Conditions', exact: true }).fill(conditions)
  const own = page.getByRole('textbox', { name: 'Falsified if, in your own words' })
  if (!(await own.isVisible())) await page.getByText('Add a sentence of your own').click()
  await own.fill('The pooled 95 % interval lies outside.')
  await page.getByRole('button', { name: 'Keep the draft' }).click()
  await expect(page).toHaveURL(new RegExp(`${prediction}$`))
  await page.goto(`${prediction}/registration`)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Register it now' }).click()
  await expect(page).toHaveURL(new RegExp(`${prediction}$`))
}

/** Stores a value near one half for each of these groups, and ends on the page of the experiment. */
export async function measureInGroups(page: Page, experiment: string, groups: string[]) {
  await page.goto(`${experiment}/measurements`)
  const rows = groups.map((group) => `${OBSERVABLE},0.50,0.01,${group}`)
  const table = ['observable,value,se,group', ...rows].join('\n')
  await page.getByRole('textbox', { name: 'Table' }).fill(table)
  await page.getByRole('button', { name: 'Store all' }).click()
  await expect(page).toHaveURL(new RegExp(`${experiment}(#.*)?$`))
}

/** Proposes to hold a claim established, and ends on its page. */
export async function proposeEstablished(page: Page, claim: string) {
  await page.goto(`${claim}/establishment`)
  await page.getByRole('textbox', { name: 'Reason' }).fill('Two groups agree.')
  await page.getByRole('button', { name: 'Propose it' }).click()
  await page.getByRole('main').getByText('Two groups agree.').waitFor()
}

/** Reports an experiment without measurements, and ends on its page. */
export async function reportExperiment(page: Page, title: string, conditions: string) {
  await page.goto('/experiments/new')
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Protocol' }).fill('IsoFLOP profiles.')
  await page.getByRole('textbox', { name: 'Conditions' }).fill(conditions)
  await page.getByRole('radio', { name: /^Reported/ }).check()
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  await expect(page).toHaveURL(/\/experiments\/\d+-/)
  return pathOf(page)
}
