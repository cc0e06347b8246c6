import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import type { ExperimentState } from '#app/domain/experiment/state.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const { step: words, form } = m.experiment
const labels = { state: words.state, publishedAt: form.publishedAt, reason: words.reason }

export function StatePage() {
  const { record, choices } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={words.title(recordName('experiment', record.number))}
        lead={words.lead}
        width="text"
      />
      <StateForm choices={choices} />
    </Page>
  )
}

function StateForm({ choices }: { choices: readonly ExperimentState[] }) {
  const { summary, problems, typed } = useReturned(labels)
  const field = (name: 'publishedAt' | 'reason') =>
    ({ name, label: labels[name], problems: problems(name), defaultValue: typed(name) }) as const
  return (
    <Form method="post" className="form">
      <ProblemSummary problems={summary} />
      <RadioGroup
        name="state"
        legend={words.state}
        problems={problems('state')}
        chosen={typed('state', choices[0])}
        choices={choices.map((value) => ({
          value,
          label: m.experiment.states[value],
          hint: m.experiment.bases[value],
        }))}
        down
      />
      {choices.includes('reported') ? (
        <TextInput {...field('publishedAt')} hint={form.publishedHint} optional />
      ) : null}
      <TextInput {...field('reason')} hint={words.reasonHint} />
      <SubmitRow>
        <Button look="primary">{words.submit}</Button>
      </SubmitRow>
    </Form>
  )
}
