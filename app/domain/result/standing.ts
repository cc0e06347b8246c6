import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'

/**
 * What became of a result for a prediction. `queued`: not let in yet; `waits`: conditions wait for
 * somebody's answer; `apart`: measured under other conditions, or not comparable; `in-sample`: the
 * prediction was made from it; `out`: withdrawn, hidden or corrected since.
 */
export const RESULT_STANDINGS = ['queued', 'counts', 'waits', 'apart', 'in-sample', 'out'] as const
export type ResultStanding = (typeof RESULT_STANDINGS)[number]

type Result = {
  visibility: Visibility
  reported: boolean
  /** Null where it is not attached. */
  standing: EvidenceStanding | null
  inSample: boolean | null
}

export function resultStanding({
  visibility,
  reported,
  standing,
  inSample,
}: Result): ResultStanding {
  if (visibility === 'queued') return 'queued'
  if (visibility !== 'public' || !reported || standing === null) return 'out'
  if (standing === 'offered') return 'waits'
  if (standing !== 'counted') return 'apart'
  return inSample ? 'in-sample' : 'counts'
}

/** Why somebody may not answer what waits; null where they may. */
export type MayNotAnswer =
  | 'own-result'
  | 'own-prediction'
  | 'own-question'
  | 'own-item'
  | 'own-attempt'
  | 'role'
  | 'curator'
