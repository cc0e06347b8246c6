import { useLoaderData } from '@remix-run/react'
import { attemptLabels } from '#app/components/attempt/attempt-field.ts'
import { AttemptFields } from '#app/components/attempt/attempt-fields.tsx'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import { composeWords } from '#messages/compose.ts'
import type { loader } from './route.tsx'

export function EditAttemptPage() {
  const { present, licence, ...attempt } = useLoaderData<typeof loader>()
  const returned = useReturned(attemptLabels)
  return (
    <EditPage
      title={words.edit}
      lead={<AttemptLead attempt={attempt}>{words.editLead}</AttemptLead>}
      returned={returned}
      revision={attempt.revision}
      present={present}
      reason={{ label: words.reason, hint: composeWords.reasonHint, required: true }}
      licence={licence}
      submit={words.save}
    >
      <AttemptFields present={present} returned={returned} />
    </EditPage>
  )
}
