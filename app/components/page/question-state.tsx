import type { QuestionStatus } from '#app/domain/question/status.ts'
import { questionStatuses } from '#messages/statuses.ts'
import type { MarkName } from './mark-name.ts'
import { State } from './state.tsx'

const MARKS: Record<QuestionStatus, MarkName> = {
  draft: 'untested',
  proposed: 'registered',
  open: 'open',
  'partially-answered': 'partial',
  'answered-affirmative': 'answered',
  'answered-negative': 'answered',
  'answered-other': 'answered',
  'ill-posed': 'annulled',
  merged: 'merged',
  declined: 'excluded',
}

export const questionMark = (status: QuestionStatus): MarkName => MARKS[status]

export function QuestionState({ status }: { status: QuestionStatus }) {
  return <State mark={MARKS[status]}>{questionStatuses[status]}</State>
}
