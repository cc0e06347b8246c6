import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.establishment
const labels = { reason: words.reason }

export function EndingPage() {
  const { record, reason, established } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.endTitle(recordName('claim', record.number), established)}
        lead={words.endLead}
        width="text"
      />
      <p className="serif-line">{reason}</p>
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <TextArea
          name="reason"
          label={labels.reason}
          problems={problems('reason')}
          defaultValue={typed('reason')}
          maxLength={500}
          required
        />
        <SubmitRow>
          <Button look="primary">{words.takeBack}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
