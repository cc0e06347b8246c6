import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { establishmentWords as words } from '#messages/establishment.ts'
import type { loader } from './route.tsx'

export function EndingPage() {
  const { record, reason, established } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={words.endTitle(recordName('claim', record.number), established)}
      lead={words.endLead}
      about={
        <p className="serif-line" dir="auto">
          {reason}
        </p>
      }
      label={words.reason}
      long
      submit={words.takeBack}
    />
  )
}
