import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Steps } from '#app/components/prediction/steps.tsx'

test('the steps say in words which are done, which is now and which are ahead', () => {
  const page = renderToStaticMarkup(
    <Steps
      steps={[
        { label: 'Registered', text: '24 November 2026', state: 'done' },
        { label: 'Evidence', text: 'four of five groups', state: 'now' },
        { label: 'Final', text: '14 days without dispute', state: 'ahead' },
      ]}
    />,
  )
  expect(page).toMatch(/is-done"><b>Registered<\/b><span class="visually-hidden"> \(done\)/)
  expect(page).toMatch(/is-now" aria-current="step"><b>Evidence<\/b><span class="step-text">/)
  expect(page).toMatch(/is-ahead"><b>Final<\/b><span class="visually-hidden"> \(still ahead\)/)
})
