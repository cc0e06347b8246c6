import { Link } from '@remix-run/react'
import { Moment } from '#app/components/page/moment.tsx'
import type { Fact } from '#app/components/record/facts.tsx'
import { personPath, shortPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

const words = m.question

export function factsOf(question: QuestionPage): Fact[] {
  const { author, literatureChecked, literatureCheckedAt, prize } = question
  const literature = literatureCheckedAt ? (
    <>
      {words.literatureChecked[literatureChecked]}, <Moment at={literatureCheckedAt} as="short" />
    </>
  ) : (
    words.literatureChecked[literatureChecked]
  )
  return [
    { term: words.askedBy, value: <Link to={personPath(author.handle)}>{author.handle}</Link> },
    { term: words.literature, value: literature },
    ...(prize ? [{ term: words.prize, value: prize }] : []),
    {
      term: m.record.permalink,
      value: <Link to={shortPath(question)}>{recordName('question', question.number)}</Link>,
    },
  ]
}
