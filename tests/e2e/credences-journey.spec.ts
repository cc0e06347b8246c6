import type { Page } from '@playwright/test'
import { propose } from '#tests/support/browser/ask.ts'
import { makeClaim, nameIn } from '#tests/support/browser/predict.ts'
import { expect, test } from '#tests/support/browser/site.ts'

const community = (page: Page) => page.getByRole('main').locator('.community')
const line = (page: Page) => page.getByLabel(/^Your credence/)
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

test('a credence is given in the margin, changed with a comment and taken back', async ({
  signedIn,
}) => {
  const { page, account } = await signedIn()
  const question = await propose(page, { title: 'Which slope is it?', statement: 'Which?' })
  const claim = await makeClaim(page, nameIn(question, 'Q'), 'The slope is a third')

  await test.step('what others believe is shown once one said what oneself does', async () => {
    await expect(community(page)).toContainText('Shown once three people have given theirs')
    await line(page).fill('70')
    await save(page)
    await expect(community(page)).toContainText('70 %')
    await expect(line(page)).toHaveValue('70')
  })

  await test.step('what cannot be read comes back as it was typed', async () => {
    await line(page).fill('0.5')
    await save(page)
    await expect(page).toHaveURL(new RegExp(`${claim}/credence$`))
    await expect(page.getByRole('main')).toContainText('A credence lies between 1 % and 99 %.')
    await expect(page.getByLabel('How likely do you think it is?')).toHaveValue('0.5')
  })

  await test.step('odds with a comment stand in the discussion', async () => {
    await page.getByLabel('How likely do you think it is?').fill('9:1')
    await page.getByRole('textbox', { name: 'Comment' }).fill('The fit at $10^{21}$ holds.')
    await save(page)
    const discussion = page.getByRole('region', { name: 'Discussion' })
    await expect(discussion).toContainText('Changed their credence from 70 % to 90 %.')
    await expect(discussion.locator('.katex')).toHaveCount(1)
  })

  await test.step('everybody’s credence is listed, with its odds', async () => {
    await community(page).getByRole('link', { name: 'one person' }).click()
    const row = page.getByRole('row', { name: account.handle })
    await expect(row).toContainText('90 %')
    await expect(row).toContainText('9 : 1')
  })

  await test.step('taken back, it hides what others believe again', async () => {
    await page.goto(`${claim}/credence`)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(community(page)).toContainText('Shown once three people have given theirs')
    await expect(line(page)).toHaveValue('')
  })
})
