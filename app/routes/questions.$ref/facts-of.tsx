import { Moment } from '#app/components/page/moment.tsx'
import type { Fact } from '#app/components/record/facts.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'

const words = m.question

export function factsOf(question: QuestionView): Fact[] {
  const { literatureChecked, literatureCheckedAt, prize } = question
  const literature = literatureCheckedAt ? (
    <>
      {words.literatureChecked[literatureChecked]}, <Moment at={literatureCheckedAt} as="short" />
    </>
  ) : (
    words.literatureChecked[literatureChecked]
  )
  return [
    { term: words.literature, value: literature },
    ...(prize ? [{ term: words.prize, value: prize }] : []),
  ]
}
