import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.claim.page

export function RetractionPage() {
  const { record } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={words.retractTitle(recordName('claim', record.number))}
      lead={words.retractLead}
      label={words.overrideReason}
      submit={words.retract}
    />
  )
}
