import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { experimentWords } from '#messages/experiment.ts'
import { experimentFormWords as form } from '#messages/experiment-form.ts'
import { experimentStates } from '#messages/statuses.ts'
import type { loader } from './route.tsx'

const words = experimentWords.step
const labels = { state: words.state, publishedAt: form.publishedAt, reason: words.reason }

export function StatePage() {
  const { record, choices } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const { problems, typed } = returned
  const field = (name: 'publishedAt' | 'reason') =>
    ({ name, label: labels[name], problems: problems(name), defaultValue: typed(name) }) as const
  return (
    <FormPage
      title={words.title(recordName('experiment', record.number))}
      lead={words.lead}
      returned={returned}
      submit={words.submit}
    >
      <RadioGroup
        name="state"
        legend={words.state}
        problems={problems('state')}
        chosen={typed('state', choices[0])}
        choices={choices.map((value) => ({
          value,
          label: experimentStates[value],
          hint: experimentWords.bases[value],
        }))}
        down
      />
      {choices.includes('reported') ? (
        <TextInput {...field('publishedAt')} hint={form.publishedHint} optional />
      ) : null}
      <TextInput {...field('reason')} hint={words.reasonHint} />
    </FormPage>
  )
}
