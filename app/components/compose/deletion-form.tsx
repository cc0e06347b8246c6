import { Form } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { messages as m } from '#app/messages/index.ts'

const labels = { reason: m.compose.reason }

/** Asks once more, and why. */
export function DeletionForm() {
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Form method="post" className="form">
      <ProblemSummary problems={summary} />
      <TextInput
        name="reason"
        label={labels.reason}
        problems={problems('reason')}
        defaultValue={typed('reason')}
        optional
      />
      <SubmitRow>
        <Button look="primary">{m.compose.delete}</Button>
      </SubmitRow>
    </Form>
  )
}
