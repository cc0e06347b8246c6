import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { resultWords } from '#messages/result.ts'
import type { loader } from './route.tsx'

const words = resultWords.accept
const labels = { answer: words.choice, reason: words.reason }
const ANSWERS = ['accept', 'decline'] as const

export function AcceptancePage() {
  const { record, name } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.title(name)}
      lead={words.lead}
      about={
        <p className="serif-line">
          <Link className="text-link" to={recordPath(record)}>
            {name}
          </Link>
          {', '}
          <bdi>{record.titlePlain}</bdi>
        </p>
      }
      returned={returned}
      submit={words.submit}
    >
      <RadioGroup
        name="answer"
        legend={labels.answer}
        problems={returned.problems('answer')}
        chosen={returned.typed('answer')}
        choices={ANSWERS.map((value) => ({ value, label: words.choices[value] }))}
      />
      <TextInput
        name="reason"
        label={labels.reason}
        hint={words.reasonHint}
        problems={returned.problems('reason')}
        defaultValue={returned.typed('reason')}
      />
    </FormPage>
  )
}
