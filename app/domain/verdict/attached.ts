import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import { type Estimate, isOutsideOwnInterval } from '#app/domain/measurement/estimate.ts'

/**
 * A measurement attached to a prediction. `inForce`: neither excluded, corrected nor withdrawn.
 * `group`: empty where it shares runs or data with no other. `inSample`: the prediction was made from
 * its data; `reanalysis`: it computes anew from such data. `speaks`: a curator named it to speak for
 * its group.
 */
export type Attached = {
  id: string
  estimate: Estimate
  standing: EvidenceStanding
  inForce: boolean
  group: string
  publishedAt: Date | null
  inSample: boolean
  reanalysis: boolean
  speaks: boolean
}

export type SetAsideReason =
  | 'excluded'
  | 'not-comparable'
  | 'in-sample'
  | 'no-standard-error'
  | 'outside-own-interval'
  | 'same-group'
  | 'limit'

/** `inFavourOf`: the measurement that speaks for the group instead, where one does. */
export type SetAside = { id: string; reason: SetAsideReason; inFavourOf: string | null }

export const counts = ({ standing, inForce }: Attached): boolean =>
  standing === 'counted' && inForce

/** Why a measurement can neither be combined nor judged as a limit; null where it can. */
export function unfitness(measured: Attached): SetAsideReason | null {
  const { estimate, standing, inForce } = measured
  if (!inForce) return 'excluded'
  if (standing !== 'counted') return 'not-comparable'
  if (estimate.limit !== null) return null
  if (estimate.se === null) return 'no-standard-error'
  return isOutsideOwnInterval(estimate) ? 'outside-own-interval' : null
}

/** Two texts, so that a group cannot be named like the id of a measurement without one. */
export const groupId = ({ id, group }: Pick<Attached, 'id' | 'group'>): string =>
  group ? `group ${group}` : `alone ${id}`
