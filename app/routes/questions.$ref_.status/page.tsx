import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { FORMAL_STATUSES } from '#app/domain/question/status.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.compose
const labels = {
  status: words.newStatus,
  formal: words.formalStatus,
  asOf: words.asOf,
  basis: words.basis,
  mergedInto: words.mergedInto,
}

export function StatusPage() {
  const { record, status, formalStatus, choices } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  const field = (name: keyof typeof labels, stored = '') =>
    ({
      name,
      label: labels[name],
      problems: problems(name),
      defaultValue: typed(name, stored),
    }) as const
  return (
    <Page>
      <PageHead
        title={words.statusTitle(recordName('question', record.number))}
        lead={words.statusLead}
        width="text"
      />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <Select
          {...field('status', status)}
          choices={choices.map((value) => ({ value, label: m.question.statuses[value] }))}
        />
        <Select
          {...field('formal', formalStatus)}
          choices={FORMAL_STATUSES.map((value) => ({ value, label: m.question.formal[value] }))}
        />
        <TextInput {...field('asOf')} hint={words.asOfHint} placeholder="2026-11-23" optional />
        <TextInput {...field('basis')} hint={words.basisHint} required />
        <TextInput {...field('mergedInto')} hint={words.mergedIntoHint} optional />
        <SubmitRow>
          <Button look="primary">{words.save}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
