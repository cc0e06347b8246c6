import {
  type QuestionStatus,
  STATUS_GROUPS,
  type StatusGroup,
  statusGroup,
} from '#app/domain/question/status.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { isGivenUp } from '#app/domain/wanted/hanging.ts'

/** The kinds of record whose statuses are followed over time. */
export const HISTORY_KINDS = ['question', 'claim', 'prediction'] as const
export type HistoryKind = (typeof HISTORY_KINDS)[number]

const CLAIM_GROUPS = [
  'untested',
  'supported',
  'supported-known',
  'supported-foretold',
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
  'confirmed-known',
  'confirmed-foretold',
  'refuted',
  'ambiguous',
  'annulled',
] as const
export type PredictionGroup = (typeof PREDICTION_GROUPS)[number]

/** The statuses that are counted apart by their footing; by themselves only where they have none. */
export const FOOTED = {
  supported: { known: 'supported-known', foretold: 'supported-foretold' },
  confirmed: { known: 'confirmed-known', foretold: 'confirmed-foretold' },
} as const satisfies Record<string, Record<Footing, ClaimGroup | PredictionGroup>>

export type HistoryGroup = StatusGroup | ClaimGroup | PredictionGroup

/** The groups in which the statuses of a kind are counted, from the bottom of the drawing up. */
export const HISTORY_GROUPS: Record<HistoryKind, readonly HistoryGroup[]> = {
  question: STATUS_GROUPS,
  claim: CLAIM_GROUPS,
  prediction: PREDICTION_GROUPS,
}

/** The group of a status on its footing; null for drafts, which are not counted. */
export function historyGroup(
  kind: HistoryKind,
  { to, footing }: { to: string; footing?: Footing | null },
): HistoryGroup | null {
  if (kind === 'question') return statusGroup(to as QuestionStatus)
  const groups: readonly HistoryGroup[] = HISTORY_GROUPS[kind]
  const named = kind === 'claim' && isGivenUp(to) ? 'given-up' : to
  const group = groups.find((one) => one === named) ?? null
  return footing && (group === 'supported' || group === 'confirmed')
    ? FOOTED[group][footing]
    : group
}
