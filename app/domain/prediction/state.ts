import { dueBefore, isOver } from './deadline.ts'

export const PREDICTION_STATES = [
  'draft',
  'sealed',
  'registered',
  'resolution-proposed',
  'confirmed',
  'refuted',
  'ambiguous',
  'annulled',
] as const
export type PredictionState = (typeof PREDICTION_STATES)[number]

/** Not registered yet: a draft, or terms that are sealed and wait. Nothing is judged by them. */
export const UNREGISTERED_STATES = ['draft', 'sealed'] as const

export const isUnregistered = (status: string): status is (typeof UNREGISTERED_STATES)[number] =>
  UNREGISTERED_STATES.some((state) => state === status)

/** Registered, and nothing about how it came out is final. */
export const UNDECIDED_STATES = ['registered', 'resolution-proposed'] as const

export const isUndecided = (status: string): status is (typeof UNDECIDED_STATES)[number] =>
  UNDECIDED_STATES.some((state) => state === status)

export const DUENESS = ['open-ended', 'later', 'due', 'overdue', 'expired', 'decided'] as const
export type Dueness = (typeof DUENESS)[number]

type Undecided = { state: PredictionState; deadline: Date | null; evidence: boolean }

/**
 * How near the deadline of an undecided prediction is; what is not registered is never due. Once its day is over, one
 * that nothing speaks to has expired, and any other should have been resolved.
 */
export function duenessOf({ state, deadline, evidence }: Undecided, now: Date): Dueness {
  if (!isUnregistered(state) && !isUndecided(state)) return 'decided'
  if (deadline === null) return 'open-ended'
  if (isUnregistered(state)) return 'later'
  if (isOver(deadline, now))
    return evidence || state === 'resolution-proposed' ? 'overdue' : 'expired'
  return deadline < dueBefore(now) ? 'due' : 'later'
}
