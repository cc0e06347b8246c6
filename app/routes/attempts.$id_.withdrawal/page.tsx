import { Form, useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.attempt.form
const labels = { reason: words.decisionReason }

export function WithdrawalPage() {
  const attempt = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.withdraw}
        lead={<AttemptLead attempt={attempt}>{words.withdrawLead}</AttemptLead>}
        width="text"
      />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <TextInput
          name="reason"
          label={labels.reason}
          problems={problems('reason')}
          defaultValue={typed('reason')}
          required
        />
        <SubmitRow>
          <Button look="primary">{words.withdrawSubmit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
