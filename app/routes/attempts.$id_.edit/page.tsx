import { Form, useLoaderData } from '@remix-run/react'
import { attemptLabels } from '#app/components/attempt/attempt-field.ts'
import { AttemptFields } from '#app/components/attempt/attempt-fields.tsx'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.attempt.form

export function EditAttemptPage() {
  const { present, licence, ...attempt } = useLoaderData<typeof loader>()
  const returned = useReturned(attemptLabels)
  return (
    <Page>
      <PageHead
        title={words.edit}
        lead={<AttemptLead attempt={attempt}>{words.editLead}</AttemptLead>}
      />
      <Form method="post" className="form full">
        <EditProblems returned={returned} revision={attempt.revision} present={present} />
        <AttemptFields present={present} returned={returned} />
        <TextInput
          name="reason"
          label={words.reason}
          hint={m.compose.reasonHint}
          problems={returned.problems('reason')}
          defaultValue={returned.typed('reason')}
          required
        />
        <SubmitRow hint={m.compose.licence(licence)}>
          <Button look="primary">{words.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
