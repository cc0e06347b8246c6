import type { Locator, Page } from '@playwright/test'

/** The forms that one writes in and sends. */
export const writtenForms = (page: Page): Locator =>
  page
    .locator('main form[method="post"]')
    .filter({ has: page.locator('input[type="text"], textarea') })

/** Sends a form with a sign in each text that no text may have: it comes back with its problems. */
export async function sendWrong(page: Page, form: Locator): Promise<void> {
  await form.evaluate((element: HTMLFormElement) => {
    element.noValidate = true
    for (const field of element.querySelectorAll<HTMLInputElement>('input[type="text"], textarea'))
      field.value = 'a\0b'
  })
  const row = form.locator('.actions button[type="submit"]')
  const button = (await row.count()) > 0 ? row : form.locator('button[type="submit"]')
  await button.first().click()
  await page.locator('.problem-summary, .problem').first().waitFor()
}

/** Problems that stand where nobody sees them. */
export const unseenProblems = (page: Page): Promise<string[]> =>
  page
    .locator('main .problem')
    .evaluateAll((all) =>
      all.filter((one) => !one.checkVisibility()).map((one) => one.textContent ?? ''),
    )

/** Where the links of the problem summary lead, and the same in the order of the form. */
export const orderOfProblems = (page: Page): Promise<{ told: string[]; stand: string[] }> =>
  page.locator('.problem-summary').evaluateAll((summaries) => {
    const links = summaries.flatMap((one) => [...one.querySelectorAll('a[href^="#"]')])
    const told = links.map((link) => String(link.getAttribute('href')).slice(1))
    const fields = told.flatMap((id) => document.getElementById(id) ?? [])
    fields.sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    return { told, stand: fields.map(({ id }) => id) }
  })

/** By how many pixels a page of this width scrolls sideways. */
export async function sideways(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
