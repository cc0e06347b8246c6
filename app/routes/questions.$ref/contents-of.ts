import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

/** The page's own contents, in the order of the page. */
export function contentsOf(question: QuestionPage, comments: number) {
  const { background, remarks, notWorkedIn, parts, references } = question
  const words = m.question
  return [
    { id: 'statement', label: m.record.statement },
    ...(background ? [{ id: 'background', label: m.record.background }] : []),
    ...(remarks || notWorkedIn !== 'none' ? [{ id: 'remarks', label: m.record.remarks }] : []),
    ...(parts.length > 0 ? [{ id: 'parts', label: words.parts, count: parts.length }] : []),
    { id: 'discussion', label: m.record.discussion, count: comments },
    ...(references.length > 0
      ? [{ id: 'references', label: m.record.references, count: references.length }]
      : []),
  ]
}
