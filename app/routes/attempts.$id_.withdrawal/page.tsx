import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.attempt.form

export function WithdrawalPage() {
  const attempt = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={words.withdraw}
      lead={<AttemptLead attempt={attempt}>{words.withdrawLead}</AttemptLead>}
      label={words.decisionReason}
      submit={words.withdrawSubmit}
    />
  )
}
