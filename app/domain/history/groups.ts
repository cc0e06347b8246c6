import type { ClaimStatus } from '#app/domain/claim/status.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import {
  type QuestionStatus,
  STATUS_GROUPS,
  type StatusGroup,
  statusGroup,
} from '#app/domain/question/status.ts'

/** The kinds of record whose statuses are followed over time. */
export const HISTORY_KINDS = ['question', 'claim', 'prediction'] as const
export type HistoryKind = (typeof HISTORY_KINDS)[number]

const CLAIM_GROUPS = [
  'untested',
  'supported',
  'contested',
  'challenged',
  'refuted',
  'given-up',
] as const
export type ClaimGroup = (typeof CLAIM_GROUPS)[number]

const PREDICTION_GROUPS = [
  'registered',
  'resolution-proposed',
  'confirmed',
  'refuted',
  'ambiguous',
  'annulled',
] as const satisfies readonly PredictionState[]
export type PredictionGroup = (typeof PREDICTION_GROUPS)[number]

export type HistoryGroup = StatusGroup | ClaimGroup | PredictionGroup

/** The groups in which the statuses of a kind are counted, from the bottom of the drawing up. */
export const HISTORY_GROUPS: Record<HistoryKind, readonly HistoryGroup[]> = {
  question: STATUS_GROUPS,
  claim: CLAIM_GROUPS,
  prediction: PREDICTION_GROUPS,
}

/** The group of a status; null for drafts, which are not counted. */
export function historyGroup(kind: HistoryKind, status: string): HistoryGroup | null {
  if (kind === 'question') return statusGroup(status as QuestionStatus)
  if (kind === 'claim') return claimGroup(status as ClaimStatus)
  return PREDICTION_GROUPS.find((state) => state === status) ?? null
}

function claimGroup(status: ClaimStatus): ClaimGroup | null {
  if (status === 'retracted' || status === 'superseded') return 'given-up'
  return CLAIM_GROUPS.find((group) => group === status) ?? null
}
