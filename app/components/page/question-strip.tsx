import { QUESTION_STATUSES, type QuestionStatus } from '#app/domain/question/status.ts'
import { messages as m } from '#app/messages/index.ts'
import { MarkStrip } from './mark-strip.tsx'
import { questionMark } from './question-state.tsx'

type Props = { counts: Partial<Record<QuestionStatus, number>>; total: string }

/** Where a set of questions stands: one mark a question. `total` is their number in words. */
export function QuestionStrip({ counts, total }: Props) {
  const entries = QUESTION_STATUSES.map((status) => ({
    mark: questionMark(status),
    word: m.question.statuses[status],
    count: counts[status] ?? 0,
  }))
  return <MarkStrip counts={entries} total={total} />
}
