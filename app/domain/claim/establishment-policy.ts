import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import type { Party } from '#app/domain/resolution/policy.ts'
import { hasRole } from '#app/domain/viewer/viewer.ts'
import { type Ground, lackOf } from './establishment.ts'

/** Why somebody may not do something about holding a claim established. */
export type Obstacle = Extract<
  RefusalWhat,
  | 'signIn'
  | 'proposeEstablishment'
  | 'secondEstablishment'
  | 'endEstablishment'
  | 'claimStake'
  | 'ownEstablishment'
  | 'establishmentPresent'
  | 'establishmentSeconded'
  | 'establishmentEnded'
  | 'established'
  | 'notSupported'
  | 'noGroup'
  | 'oneGroup'
>

/** What the rules ask of a proposal to hold a claim established. */
export type Present = {
  proposedById: string
  established: boolean
  ended: boolean
  seconds: readonly { personId: string }[]
}

/** A curator without a stake, for a claim with the ground for it of which nothing is proposed. */
export function whyNotPropose(
  { viewer, stakes }: Party,
  { present, ground }: { present: Present | null; ground: Ground },
): Obstacle | null {
  if (!viewer) return 'signIn'
  if (!hasRole(viewer, 'curator')) return 'proposeEstablishment'
  if (stakes.length > 0) return 'claimStake'
  if (present) return present.established ? 'established' : 'establishmentPresent'
  return lackOf(ground)
}

/** A trusted person without a stake who did not propose it, once. */
export function whyNotSecond({ viewer, stakes }: Party, present: Present): Obstacle | null {
  if (!viewer) return 'signIn'
  if (!hasRole(viewer, 'trusted')) return 'secondEstablishment'
  if (present.ended) return 'establishmentEnded'
  if (stakes.length > 0) return 'claimStake'
  if (present.proposedById === viewer.id) return 'ownEstablishment'
  if (present.seconds.some(({ personId }) => personId === viewer.id)) return 'establishmentSeconded'
  return present.established ? 'established' : null
}

/** A curator without a stake, whoever proposed it. */
export function whyNotEnd({ viewer, stakes }: Party, { ended }: Present): Obstacle | null {
  if (!viewer) return 'signIn'
  if (!hasRole(viewer, 'curator')) return 'endEstablishment'
  if (ended) return 'establishmentEnded'
  return stakes.length > 0 ? 'claimStake' : null
}
