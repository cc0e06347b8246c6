import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { RecordState } from '#app/components/record/record-state.tsx'
import { OVERRIDES } from '#app/domain/claim/override.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { claimWords } from '#messages/claim.ts'
import { claimStatuses } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const words = claimWords.page
const labels = { status: words.overrideStatus, reason: words.overrideReason }

export function OverridePage() {
  const { record, derived, present } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const { problems, typed } = returned
  return (
    <FormPage
      title={words.overrideTitle(recordName('claim', record.number))}
      lead={words.overrideLead}
      returned={returned}
      submit={words.overrideSave}
    >
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
          ...OVERRIDES.map((value) => ({ value, label: claimStatuses[value] })),
        ]}
      />
      <TextInput
        name="reason"
        label={labels.reason}
        problems={problems('reason')}
        defaultValue={typed('reason', present.reason)}
        required
      />
    </FormPage>
  )
}
