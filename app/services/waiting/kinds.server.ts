import type { QueueName } from '#app/domain/waiting/queues.ts'
import { OFFERED_CONDITIONS } from './conditions.server.ts'
import {
  OPEN_DISPUTES,
  PROPOSED_ESTABLISHMENTS,
  PROPOSED_RESOLUTIONS,
  UNDECIDED_ATTEMPTS,
} from './decisions.server.ts'
import { FAILED_JOBS } from './jobs.server.ts'
import type { WaitingKind } from './kind.server.ts'
import { PROPOSED_OBSERVABLES } from './observables.server.ts'
import { MEMBERSHIP_REQUESTS } from './people.server.ts'
import { OVERDUE_PREDICTIONS, PROPOSED_QUESTIONS, QUEUED_ITEMS } from './records.server.ts'

/** How each kind of what waits is found. */
export const WAITING: Record<QueueName, WaitingKind> = {
  questions: PROPOSED_QUESTIONS,
  items: QUEUED_ITEMS,
  observables: PROPOSED_OBSERVABLES,
  conditions: OFFERED_CONDITIONS,
  members: MEMBERSHIP_REQUESTS,
  resolutions: PROPOSED_RESOLUTIONS,
  disputes: OPEN_DISPUTES,
  establishments: PROPOSED_ESTABLISHMENTS,
  attempts: UNDECIDED_ATTEMPTS,
  overdue: OVERDUE_PREDICTIONS,
  jobs: FAILED_JOBS,
}
