import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from '#app/components/forms/answer-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { membershipWords as words } from '#messages/membership.ts'
import type { loader } from './route.tsx'

const ANSWERS = (['grant', 'not-yet'] as const).map((value) => ({
  value,
  label: words.choices[value],
}))

export function MembershipAnswerPage() {
  const { handle, displayName, reason, joinedAt } = useLoaderData<typeof loader>()
  return (
    <AnswerPage
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
      question={words.choice}
      answers={ANSWERS}
      reason={words.answerReason}
      submit={words.answerSubmit}
    />
  )
}
