import { Link } from '@remix-run/react'
import { Moment } from '#app/components/page/moment.tsx'
import { historyPath, recordsPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

const words = m.question

/** Above the title: the area, the day it was asked, the revision. */
export function overlineOf(question: QuestionPage) {
  const { area } = question
  return [
    area ? (
      <Link key="area" to={recordsPath('question', `area=${area.key}`)}>
        {area.name}
      </Link>
    ) : null,
    <span key="asked">
      {words.asked} <Moment at={question.createdAt} />
    </span>,
    <Link key="revision" to={historyPath(question)}>
      {m.record.revision(question.revision)}
    </Link>,
  ]
}
