import { useLoaderData } from '@remix-run/react'
import { claimLabels } from '#app/components/claim/claim-field.ts'
import { ClaimFields } from '#app/components/claim/claim-fields.tsx'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { claimFormWords } from '#messages/claim-form.ts'
import type { loader } from './route.tsx'

export function EditClaimPage() {
  const { record, areas, licence, present } = useLoaderData<typeof loader>()
  const returned = useReturned(claimLabels)
  const { title, statement, scope, background } = present
  return (
    <EditPage
      title={claimFormWords.edit(recordName('claim', record.number))}
      lead={<bdi>{record.titlePlain}</bdi>}
      returned={returned}
      revision={record.revision}
      present={{ title, statement, scope, background }}
      licence={licence}
    >
      <ClaimFields present={present} areas={areas} returned={returned} />
    </EditPage>
  )
}
