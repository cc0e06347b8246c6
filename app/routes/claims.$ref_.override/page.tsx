import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { OVERRIDES } from '#app/domain/claim/override.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.claim.page
const labels = { status: words.overrideStatus, reason: words.overrideReason }

export function OverridePage() {
  const { record, derived, present } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.overrideTitle(recordName('claim', record.number))}
        lead={words.overrideLead}
        width="text"
      />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <p>
          <RecordState kind="claim" status={derived} />
        </p>
        <Select
          name="status"
          label={labels.status}
          problems={problems('status')}
          defaultValue={typed('status', present.status)}
          choices={[
            { value: '', label: words.overrideNone },
            ...OVERRIDES.map((value) => ({ value, label: m.claim.statuses[value] })),
          ]}
        />
        <TextInput
          name="reason"
          label={labels.reason}
          problems={problems('reason')}
          defaultValue={typed('reason', present.reason)}
          required
        />
        <SubmitRow>
          <Button look="primary">{words.overrideSave}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
