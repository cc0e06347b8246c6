import { Form, useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.attempt.form
const labels = { decision: words.decision, reason: words.decisionReason }

export function AttemptDecisionPage() {
  const { decisions, lack, isBasis, ...attempt } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  const lacking = lack === 'none' ? null : m.attempt.page.lack(m.attempt.lacks[lack])
  const [only] = decisions.length === 1 ? decisions : []
  return (
    <Page>
      <PageHead title={words.decide} lead={<AttemptLead attempt={attempt} />} width="text" />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <input type="hidden" name="base" value={attempt.revision} />
        <RadioGroup
          name="decision"
          legend={labels.decision}
          hint={isBasis ? m.attempt.page.stands : undefined}
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
        <SubmitRow>
          <Button look="primary">{words.decideSubmit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
