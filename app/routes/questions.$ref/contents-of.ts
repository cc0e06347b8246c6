import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

/** The page's own contents, in the order of the page. */
export function contentsOf(question: QuestionPage, comments: number) {
  const { background, remarks, parts, references } = question
  const words = m.question
  return [
    { id: 'statement', label: words.statement },
    ...(background ? [{ id: 'background', label: words.background }] : []),
    ...(remarks ? [{ id: 'remarks', label: words.remarks }] : []),
    ...(parts.length > 0 ? [{ id: 'parts', label: words.parts, count: parts.length }] : []),
    { id: 'discussion', label: words.discussion, count: comments },
    ...(references.length > 0
      ? [{ id: 'references', label: words.references, count: references.length }]
      : []),
  ]
}
