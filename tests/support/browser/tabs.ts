import type { Browser, Page } from '@playwright/test'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { claimAnswer, reviewAnswer } from './answer.ts'
import { comment, propose } from './ask.ts'
import type { Places, Reader } from './pages.ts'
import {
  completeAndRegister,
  draftPrediction,
  makeClaim,
  measureInGroups,
  nameIn,
  proposeEstablished,
  proposePrediction,
  reportExperiment,
} from './predict.ts'
import { dispute, proposeConfirmed } from './resolve.ts'
import { enter, theSite } from './site.ts'
import { unfold } from './unfold.ts'

export type Tabs = Record<Reader, Page>

/** One open tab for each reader, to walk the pages with. */
export async function openTabs(browser: Browser): Promise<Tabs> {
  const site = theSite()
  const open = async (role?: Role) => {
    const context = await browser.newContext({ baseURL: site.origin, reducedMotion: 'reduce' })
    if (role) await enter(context, site, role)
    return context.newPage()
  }
  return {
    visitor: await open(),
    newcomer: await open('new'),
    member: await open('member'),
    trusted: await open('trusted'),
    administrator: await open('administrator'),
  }
}

/** Tabs of the same people on a copy of their site. */
export async function tabsOn(browser: Browser, site: { origin: string }, tabs: Tabs) {
  const opened = Object.entries(tabs).map(async ([reader, tab]) => {
    const storageState = await tab.context().storageState()
    const options = { baseURL: site.origin, reducedMotion: 'reduce' as const, storageState }
    return [reader, await (await browser.newContext(options)).newPage()]
  })
  return Object.fromEntries(await Promise.all(opened)) as Tabs
}

export async function closeTabs(tabs: Tabs): Promise<void> {
  for (const tab of Object.values(tabs)) await tab.context().close()
}

const WIDE = '\\frac{\\partial L}{\\partial w_i} + '.repeat(12)

/** A question with everything on it: long formulas and words, a thread, two revisions, a cited work. */
export async function makePlaces(tabs: Tabs): Promise<Places> {
  const { member: page, administrator } = tabs
  const question = await propose(page, {
    title: `Wide ${'word'.repeat(30)} $x^2$?`,
    statement: `A wide one: $$${WIDE}0$$ arXiv:2001.08361 and \`a_long_word_${'x'.repeat(80)}\``,
  })
  await page.goto(`${question}/edit`)
  await page.getByRole('textbox', { name: 'Reason for the change' }).fill('Told more exactly')
  const table = '| a | b |\n|---|---|\n| 1 | $\\alpha$ |\n\n> Quoted.\n\n```python\nx = 1\n```'
  await unfold(page)
  await page.getByRole('textbox', { name: 'Background' }).fill(table)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(`**${question}`)
  await comment(page, `First, with \`code\` and $$${'a + '.repeat(60)}b$$`)
  const main = page.getByRole('main')
  const hrefOf = async (selector: string) =>
    String(await main.locator(selector).first().getAttribute('href'))
  const places = {
    question,
    comment: (await hrefOf('a[href^="/comments/"]')).replace(/[#?].*$/, ''),
    person: await hrefOf('a[href^="/people/"]'),
    reference: await hrefOf('a[href^="/references/"]'),
  }
  const attempt = await claimAnswer(page, '/questions/1', `A proof ${'word'.repeat(30)} $x^2$`)
  await reviewAnswer(administrator, attempt, 'A gap')
  const chain = await makeChain(page, question)
  const decision = await makeDecision(tabs, chain)
  const establishment = await makeEstablishment(tabs, question)
  const queued = await makeQueued(tabs, decision.decided)
  const sealed = await makeSealed(tabs, chain)
  return {
    ...places,
    attempt,
    ...chain,
    ...decision,
    establishment,
    queued,
    ...sealed,
    request: await makeRequest(tabs),
    ...(await seeded(administrator)),
  }
}

async function makeChain(page: Page, question: string) {
  const claim = await makeClaim(page, nameIn(question, 'Q'), 'A claim $a_b$ under a wide question')
  const conditions = 'corpus = C4'
  const bounds: [string, string] = ['0.4', '0.6']
  const draft = await draftPrediction(page, { claim, title: 'A draft', bounds, conditions })
  return { claim, draft, experiment: await reportExperiment(page, 'Runs', conditions) }
}

/** A resolution of the member's own prediction: proposed by somebody else, and disputed by the member. */
async function makeDecision(tabs: Tabs, { claim }: { claim: string }) {
  const { member, trusted, administrator } = tabs
  const [title, conditions] = ['To be decided', 'corpus = C4']
  const bounds: [string, string] = ['0.4', '0.6']
  const decided = await draftPrediction(member, { claim, title, bounds, conditions })
  await completeAndRegister(member, decided)
  await proposeConfirmed(trusted, decided, `A wide one: $$${WIDE}0$$`)
  const resolution = await dispute(member, decided, `It is \`wide_${'x'.repeat(80)}\`.`)
  await administrator.goto(decided)
  const dismissal = administrator.getByRole('link', { name: 'Dismiss this dispute' })
  const raised = String(await dismissal.getAttribute('href')).replace(/\/dismissal$/, '')
  return { decided, resolution, dispute: raised }
}

/** A proposal to hold a claim established: others measured what it foretold, in two groups. */
async function makeEstablishment({ member, trusted, administrator }: Tabs, question: string) {
  const claim = await makeClaim(member, nameIn(question, 'Q'), 'A claim that is foretold')
  // Each walk has data and groups of its own: an older member would make a group one that was known.
  const own = nameIn(claim, 'C')
  const [title, conditions] = ['Foretold', `corpus = of ${own}`]
  const bounds: [string, string] = ['0.4', '0.6']
  const prediction = await draftPrediction(member, { claim, title, bounds, conditions })
  await completeAndRegister(member, prediction)
  const experiment = await reportExperiment(trusted, 'Runs of others', conditions)
  await measureInGroups(trusted, experiment, [`north of ${own}`, `south of ${own}`])
  await proposeEstablished(administrator, claim)
  return linkedFrom(administrator, claim, 'a[href$="/ending"]')
}

/** A result of somebody new, by the number of the experiment behind it. */
async function makeQueued({ newcomer: page }: Tabs, prediction: string) {
  await page.goto(`${prediction}/results/new`)
  await page.locator('input[name="value"]').fill('0.5 ± 0.01')
  await page.getByRole('radio', { name: /as P\d+ asks/ }).check()
  await page.getByRole('textbox', { name: 'What was done' }).fill('Profiles.')
  await page.getByRole('button', { name: 'Store the result' }).click()
  await page.waitForURL(/\/results\/\d+$/)
  return page.url().replace(/.*\//, '')
}

/** A prediction of somebody new on an observable that is proposed with it. */
async function makeSealed({ newcomer: page }: Tabs, { claim }: { claim: string }) {
  const sealed = await proposePrediction(page, { claim, name: `A ratio of ${nameIn(claim, 'C')}` })
  const link = page.locator('main #seal a[href^="/observables/"]')
  return { sealed, proposed: String(await link.getAttribute('href')) }
}

/** A request for membership, and ends with the address at which it is answered. */
async function makeRequest({ newcomer, administrator }: Tabs) {
  await newcomer.goto('/membership')
  await newcomer
    .getByRole('textbox', { name: 'Why you' })
    .fill(`I study moss. ${WIDE}`.slice(0, 400))
  await newcomer.getByRole('button', { name: 'Ask', exact: true }).click()
  await newcomer.getByText('Your request waits').waitFor()
  await administrator.goto('/waiting?queue=members')
  const answer = administrator.locator('main a[href^="/membership/"]').last()
  return String(await answer.getAttribute('href'))
}

const linkedFrom = async (page: Page, path: string, selector: string) => {
  await page.goto(path)
  const href = await page.getByRole('main').locator(selector).first().getAttribute('href')
  return String(href).replace(/\/[a-z]+$/, '')
}

/** What the first content has, by the links that an administrator finds. */
const seeded = async (page: Page) => ({
  measurement: await linkedFrom(page, '/experiments/2', 'a[href$="/exclusion"]'),
  evidence: await linkedFrom(page, '/experiments/2', 'a[href$="/decision"]'),
})
