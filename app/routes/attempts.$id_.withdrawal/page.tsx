import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import type { loader } from './route.tsx'

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
