import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { attemptWords } from '#messages/attempt.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import type { loader } from './route.tsx'

const labels = { decision: words.decision, reason: words.decisionReason }

export function AttemptDecisionPage() {
  const { decisions, lack, isBasis, ...attempt } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const { problems, typed } = returned
  const lacking = lack === 'none' ? null : attemptWords.page.lack(attemptWords.lacks[lack])
  const [only] = decisions.length === 1 ? decisions : []
  return (
    <FormPage
      title={words.decide}
      lead={<AttemptLead attempt={attempt} />}
      returned={returned}
      submit={words.decideSubmit}
    >
      <input type="hidden" name="base" value={attempt.revision} />
      <RadioGroup
        name="decision"
        legend={labels.decision}
        hint={isBasis ? attemptWords.page.stands : undefined}
        problems={problems('decision')}
        chosen={typed('decision', only)}
        choices={decisions.map((value) => ({
          value,
          label: words.decisions[value],
          hint: (value === 'accept' && lacking) || words.decisionHints[value],
          disabled: value === 'accept' && lacking !== null,
        }))}
        down
      />
      <TextInput
        name="reason"
        label={labels.reason}
        problems={problems('reason')}
        defaultValue={typed('reason')}
        required
      />
    </FormPage>
  )
}
