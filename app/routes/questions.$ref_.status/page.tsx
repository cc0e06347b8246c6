import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { FORMAL_STATUSES } from '#app/domain/question/status.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { composeWords as words } from '#messages/compose.ts'
import { formalStatuses, questionStatuses } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const labels = {
  status: words.newStatus,
  formal: words.formalStatus,
  asOf: words.asOf,
  basis: words.basis,
  mergedInto: words.mergedInto,
}

export function StatusPage() {
  const { record, status, formalStatus, choices } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const field = (name: keyof typeof labels, stored = '') =>
    ({
      name,
      label: labels[name],
      problems: returned.problems(name),
      defaultValue: returned.typed(name, stored),
    }) as const
  return (
    <FormPage
      title={words.statusTitle(recordName('question', record.number))}
      lead={words.statusLead}
      returned={returned}
      submit={words.save}
    >
      <Select
        {...field('status', status)}
        choices={choices.map((value) => ({ value, label: questionStatuses[value] }))}
      />
      <Select
        {...field('formal', formalStatus)}
        choices={FORMAL_STATUSES.map((value) => ({ value, label: formalStatuses[value] }))}
      />
      <TextInput {...field('asOf')} hint={words.asOfHint} placeholder="2026-11-23" optional />
      <TextInput {...field('basis')} hint={words.basisHint} required />
      <TextInput {...field('mergedInto')} hint={words.mergedIntoHint} optional />
    </FormPage>
  )
}
