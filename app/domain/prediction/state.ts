export const PREDICTION_STATES = [
  'draft',
  'registered',
  'resolution-proposed',
  'confirmed',
  'refuted',
  'ambiguous',
  'annulled',
] as const
export type PredictionState = (typeof PREDICTION_STATES)[number]

export const DUENESS = ['open-ended', 'later', 'due', 'overdue'] as const
export type Dueness = (typeof DUENESS)[number]

export const DUE_WITHIN_MS = 30 * 24 * 60 * 60 * 1000

/** How near the deadline of an undecided prediction is; decided ones and drafts are never due. */
export function duenessOf(state: PredictionState, deadline: Date | null, now: Date): Dueness {
  if (deadline === null) return 'open-ended'
  if (state !== 'registered' && state !== 'resolution-proposed') return 'later'
  const left = deadline.getTime() - now.getTime()
  if (left < 0) return 'overdue'
  return left <= DUE_WITHIN_MS ? 'due' : 'later'
}

/**
 * Whether the prediction came first. The comparison is of the moment of registration with the day
 * the data were public; a day counts from its beginning, so data of the same day are not later.
 */
export function foresight(registeredAt: Date | null, publishedAt: Date | null): Foresight {
  if (registeredAt === null) return 'unregistered'
  if (publishedAt === null) return 'prediction'
  return registeredAt.getTime() < publishedAt.getTime() ? 'prediction' : 'retrodiction'
}
export type Foresight = 'unregistered' | 'prediction' | 'retrodiction'
