import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { membershipWords as words } from '#messages/membership.ts'
import type { loader } from './route.tsx'

const labels = { answer: words.choice, reason: words.answerReason }
const ANSWERS = ['grant', 'not-yet'] as const

export function MembershipAnswerPage() {
  const { handle, displayName, reason, joinedAt } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.answerTitle(handle)}
      lead={words.answerLead}
      about={
        <Terms id="request">
          <Term term={words.reason}>
            <span className="as-typed">{reason}</span>
          </Term>
          <Term term={words.joined}>
            <Moment at={joinedAt} />,{' '}
            <Link to={personPath(handle)}>
              <bdi>{displayName}</bdi>
            </Link>
          </Term>
        </Terms>
      }
      returned={returned}
      submit={words.answerSubmit}
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
        problems={returned.problems('reason')}
        defaultValue={returned.typed('reason')}
      />
    </FormPage>
  )
}
