import {
  duenessOf,
  isUndecided,
  isUnregistered,
  type PredictionState,
} from '#app/domain/prediction/state.ts'

/** What the track record reads of a registered prediction, as it stands at the moment asked for. */
export type Tracked = {
  state: PredictionState
  registeredAt: Date
  deadline: Date | null
  /** When the first evidence that speaks to it was attached; null without any. */
  testedAt: Date | null
  /** Data that came after registration bore its outcome out, as was known at that moment. */
  foretold: boolean
}

/**
 * What became of registered predictions. `registered` is the sum of confirmed, refuted, ambiguous,
 * annulled, expired and open ones; those foretold are among the confirmed, those due and overdue among
 * the open.
 */
export const TRACK_COUNTS = [
  'registered',
  'confirmed',
  'foretold',
  'refuted',
  'ambiguous',
  'annulled',
  'expired',
  'open',
  'due',
  'overdue',
] as const
export type TrackCount = (typeof TRACK_COUNTS)[number]
export type TrackRecord = Record<TrackCount, number>

/** The track record at a moment; predictions registered later are left out. */
export function trackRecord(predictions: readonly Tracked[], moment: Date): TrackRecord {
  const counts: TrackRecord = {
    registered: 0,
    confirmed: 0,
    foretold: 0,
    refuted: 0,
    ambiguous: 0,
    annulled: 0,
    expired: 0,
    open: 0,
    due: 0,
    overdue: 0,
  }
  for (const prediction of predictions)
    for (const count of countsIn(prediction, moment)) counts[count] += 1
  return counts
}

function countsIn(prediction: Tracked, moment: Date): TrackCount[] {
  const { state, registeredAt, deadline, testedAt, foretold } = prediction
  if (registeredAt.getTime() > moment.getTime() || isUnregistered(state)) return []
  if (state === 'confirmed' && foretold) return ['registered', 'confirmed', 'foretold']
  if (!isUndecided(state)) return ['registered', state]
  const evidence = testedAt !== null && testedAt.getTime() <= moment.getTime()
  const dueness = duenessOf({ state, deadline, evidence }, moment)
  if (dueness === 'expired') return ['registered', 'expired']
  const near = dueness === 'due' || dueness === 'overdue' ? [dueness] : []
  return ['registered', 'open', ...near]
}
