import type { Browser, Page } from '@playwright/test'
import { comment, propose } from './ask.ts'
import type { Places, Reader } from './pages.ts'
import { type Account, signIn } from './site.ts'

export type Tabs = Record<Reader, Page>

/** One open tab for each reader, to walk the pages with. */
export async function openTabs(
  browser: Browser,
  baseURL: string | undefined,
  anAccount: (role: 'member' | 'administrator') => Account,
): Promise<Tabs> {
  const open = async () => {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' })
    return context.newPage()
  }
  const [visitor, member, administrator] = [await open(), await open(), await open()]
  await signIn(member, anAccount('member'))
  await signIn(administrator, anAccount('administrator'))
  return { visitor, member, administrator }
}

const WIDE = '\\frac{\\partial L}{\\partial w_i} + '.repeat(12)

/** A question with everything on it: long formulas and words, a thread, two revisions, a cited work. */
export async function makePlaces(page: Page): Promise<Places> {
  const question = await propose(page, {
    title: `Wide ${'word'.repeat(30)} $x^2$?`,
    statement: `A wide one: $$${WIDE}0$$ arXiv:2001.08361 and \`a_long_word_${'x'.repeat(80)}\``,
  })
  await page.goto(`${question}/edit`)
  await page.getByRole('textbox', { name: 'Reason for the change' }).fill('Told more exactly')
  const table = '| a | b |\n|---|---|\n| 1 | $\\alpha$ |\n\n> Quoted.\n\n```python\nx = 1\n```'
  await page.getByRole('textbox', { name: 'Background' }).fill(table)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(`**${question}`)
  await comment(page, `First, with \`code\` and $$${'a + '.repeat(60)}b$$`)
  const main = page.getByRole('main')
  const hrefOf = async (selector: string) =>
    String(await main.locator(selector).first().getAttribute('href'))
  return {
    question,
    comment: (await hrefOf('a[href^="/comments/"]')).replace(/[#?].*$/, ''),
    person: await hrefOf('a[href^="/people/"]'),
    reference: await hrefOf('a[href^="/references/"]'),
  }
}
