import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { claimWords } from '#messages/claim.ts'
import type { loader } from './route.tsx'

const words = claimWords.page

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
