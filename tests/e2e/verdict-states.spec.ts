import { recordsPath } from '#app/domain/paths/record.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { violations } from '#tests/support/browser/violations.ts'
import { cellsOf } from '#tests/support/full-set.ts'

const demo = () => String(process.env.TOUCHSTONE_DEMO_ORIGIN)

/** Each with its title in the demonstration and what its page has to say. */
const STATES: [string, string, RegExp[]][] = [
  [
    'a limit that decides',
    'Under white light no more than 0.1 mW/cm² is given off',
    [/Supported, fits what was known/, /Limits, judged and not combined/],
  ],
  [
    'groups that disagree',
    'Under red light a part comes back, neither nothing nor all',
    [/Not decided yet, groups disagree/, /values of E\d+ lie above and below/, /wateringnonedaily/],
  ],
  [
    'groups that scatter',
    'Under amber light a third comes back',
    [/groups scatter/, /differ by more than their errors/, /Holds in \d+ of \d+ analyses/],
  ],
  [
    'support by what was known',
    'In summer the glow sets in after 18 to 25 minutes',
    [/Supported, fits what was known/],
  ],
  [
    'support that was foretold',
    'Coupled cushions pulse every 20 to 40 seconds',
    [/Supported, foretold/, /Rests on one group, E\d+/],
  ],
  [
    'an outcome with its footing',
    'The half-life lies between 2.5 and 3.5 hours',
    [/Confirmed, foretold/, /combined estimate of \d+ groups/],
  ],
]

/** The short set reads each page in two opposite corners. */
const WAYS = cellsOf(
  [
    { width: 375, colorScheme: 'light' },
    { width: 375, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const,
  (place) => place % 3 === 0,
)

for (const [state, title, said] of cellsOf(STATES, (place) => place % 6 === 1))
  test(`the page of ${state} says the verdict first, at every width and in both themes`, async ({
    page,
  }) => {
    const list = recordsPath('prediction', `q=${encodeURIComponent(`"${title}"`)}`)
    await page.goto(demo() + list)
    await page.getByRole('main').getByRole('link', { name: title }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const main = page.getByRole('main')
    for (const words of said) await expect(main).toContainText(words)
    const [verdict, bookkeeping] = await Promise.all([
      page.locator('.status-line > .row').boundingBox(),
      page.locator('.status-line > .basis').first().boundingBox(),
    ])
    expect(verdict?.y).toBeLessThan(bookkeeping?.y ?? 0)
    for (const { width, colorScheme } of WAYS) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(over, `${state}, ${width} px`).toBeLessThanOrEqual(0)
      expect.soft(await violations(page), `${state}, ${width} px, ${colorScheme}`).toEqual([])
    }
  })

test('who will run what is wanted plans it from there, and the next one sees who it is', async ({
  signedIn,
}) => {
  const { page, account } = await signedIn('member')
  await page.goto('/wanted')
  const entry = page.locator('.wanted > li').first()
  const name = await entry.locator('.number').innerText()
  await entry.getByRole('link', { name: 'I will run it' }).click()
  await expect(page.getByText('To be measured:')).toBeVisible()
  await expect(page.getByLabel('Preregistered for')).toHaveValue(name)
  await page.getByLabel('Protocol').fill('As the conditions say, on one machine.')
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  await expect(page.locator('.status-line .state').first()).toContainText('Planned')
  await page.goto('/wanted')
  const taken = page.locator(`#w-${name}`)
  await expect(taken).toContainText('Under way')
  await expect(taken).toContainText(account.handle)
  const next = await signedIn('member')
  await next.page.goto(`/experiments/new?prediction=${name}`)
  await expect(next.page.getByText('Somebody is at it already:')).toBeVisible()
  expect(await violations(next.page)).toEqual([])
})
