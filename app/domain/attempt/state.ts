import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { AttemptState } from './attempt.ts'

/** Still to be reviewed and decided on. */
export const isUndecided = (state: AttemptState): boolean =>
  state === 'claimed' || state === 'under-review'

/** Decided by a curator, who can take it up again. */
export const isDecided = (state: AttemptState): boolean =>
  state === 'accepted' || state === 'rejected'

/** Whether answers can be claimed to a question in this status. */
export const takesAttempts = (status: QuestionStatus): boolean =>
  status === 'open' || status === 'partially-answered'
