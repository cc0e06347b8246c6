import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.establishment

export function EndingPage() {
  const { record, reason, established } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={words.endTitle(recordName('claim', record.number), established)}
      lead={words.endLead}
      about={<p className="serif-line">{reason}</p>}
      label={words.reason}
      long
      submit={words.takeBack}
    />
  )
}
