import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from '#app/components/forms/answer-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { observablePath } from '#app/domain/paths/observable.ts'
import { observableWords } from '#messages/observable.ts'
import type { loader } from './route.tsx'

const words = observableWords.decision
const ANSWERS = (['accept', 'decline'] as const).map((value) => ({
  value,
  label: words.choices[value],
}))

export function ObservableDecisionPage() {
  const { observable } = useLoaderData<typeof loader>()
  return (
    <AnswerPage
      title={words.title(observable.name)}
      lead={words.lead}
      about={
        <p className="serif-line">
          <Link className="text-link" to={observablePath(observable.key)}>
            <bdi>{observable.name}</bdi>
          </Link>
        </p>
      }
      question={words.choice}
      answers={ANSWERS}
      reason={words.reason}
      reasonHint={words.reasonHint}
      submit={words.submit}
    />
  )
}
