import { claimAnswer, reviewAnswer } from '#tests/support/browser/answer.ts'
import { expect, test } from '#tests/support/browser/site.ts'

test('an answer is claimed, reviewed by two, accepted, and taken up again', async ({
  signedIn,
  javaScriptEnabled,
}) => {
  // The two ways of walking it run beside each other.
  const question = javaScriptEnabled ? '/questions/5' : '/questions/6'
  const { page: author } = await signedIn('member')
  const attempt = await claimAnswer(author, question, 'By counting the modes')
  await expect(author.getByText('Nobody has reviewed it yet.')).toBeVisible()
  const { page: first } = await signedIn('trusted')
  await reviewAnswer(first, attempt, 'Confirmed')
  const { page: curator } = await signedIn('curator')
  await curator.goto(`${attempt}/decision`)
  await expect(curator.getByRole('radio', { name: /^Accept it/ })).toBeDisabled()
  const { page: second } = await signedIn('trusted')
  await reviewAnswer(second, attempt, 'Confirmed')

  const decide = async (decision: RegExp) => {
    await curator.goto(`${attempt}/decision`)
    await curator.getByRole('radio', { name: decision }).check()
    await curator.getByRole('textbox', { name: 'Reason, public' }).fill('The reviews agree.')
    await curator.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(curator).toHaveURL(new RegExp(`${attempt}$`))
    await curator.goto(question)
  }
  await decide(/^Accept it/)
  const status = curator.locator('.status-line')
  await expect(status).toContainText('Partly answered')
  await status.getByRole('link', { name: 'The accepted attempt' }).click()
  await expect(curator.getByText('The status of the question stands on it.')).toBeVisible()
  await decide(/^Take it up again/)
  await expect(status).toContainText('is under review again: The reviews agree.')
  await expect(status).not.toContainText('Partly answered')
})
