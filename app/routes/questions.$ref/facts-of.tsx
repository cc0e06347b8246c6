import { Moment } from '#app/components/page/moment.tsx'
import type { Fact } from '#app/components/record/facts.tsx'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { questionWords as words } from '#messages/question.ts'

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
    ...(literatureChecked === 'no' ? [] : [{ term: words.literature, value: literature }]),
    ...(prize ? [{ term: words.prize, value: prize }] : []),
  ]
}
