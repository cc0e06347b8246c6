import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { MARKS } from '#app/domain/attempt/marks.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import { MarkForm } from './mark-form.tsx'
import type { loader } from './route.tsx'

export function MarksPage() {
  const { marks, ...attempt } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={words.marks}
        lead={<AttemptLead attempt={attempt}>{words.marksLead}</AttemptLead>}
        width="text"
      />
      {MARKS.map((mark) => (
        <MarkForm key={mark} mark={mark} present={marks.find((one) => one.mark === mark)} />
      ))}
    </Page>
  )
}
