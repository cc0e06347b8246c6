import { useLoaderData } from '@remix-run/react'
import { AnswerPage } from '#app/components/forms/answer-page.tsx'
import { Link } from '#app/components/page/link.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { sealedWords } from '#messages/sealed.ts'
import type { loader } from './route.tsx'

const words = sealedWords.accept
const ANSWERS = (['accept', 'decline'] as const).map((value) => ({
  value,
  label: words.choices[value],
}))

export function PredictionAcceptancePage() {
  const { record, proposed } = useLoaderData<typeof loader>()
  const name = recordName('prediction', record.number)
  return (
    <AnswerPage
      title={words.title(name)}
      lead={proposed ? `${words.lead} ${words.waits(proposed.name)}` : words.lead}
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
