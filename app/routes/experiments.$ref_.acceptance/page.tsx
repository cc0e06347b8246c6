import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from '#app/components/forms/answer-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { resultWords } from '#messages/result.ts'
import type { loader } from './route.tsx'

const words = resultWords.accept
const ANSWERS = (['accept', 'decline'] as const).map((value) => ({
  value,
  label: words.choices[value],
}))

export function AcceptancePage() {
  const { record, name } = useLoaderData<typeof loader>()
  return (
    <AnswerPage
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
      question={words.choice}
      answers={ANSWERS}
      reason={words.reason}
      reasonHint={words.reasonHint}
      submit={words.submit}
    />
  )
}
