import type { Footing } from '#app/domain/verdict/footing.ts'
import type { ClaimStatus } from './status.ts'

export const GROUPS_NEEDED = 2
export const SECONDS_NEEDED = 2

/** What a claim has to show for being held established. */
export type Ground = { status: ClaimStatus; groups: number; footing: Footing | null }

export const LACKS = ['notSupported', 'noGroup', 'oneGroup', 'notForetold'] as const
export type Lack = (typeof LACKS)[number]

/** What is missing; null where a claim may be held established. */
export function lackOf({ status, groups, footing }: Ground): Lack | null {
  if (status !== 'supported') return 'notSupported'
  if (groups < GROUPS_NEEDED) return groups === 0 ? 'noGroup' : 'oneGroup'
  return footing === 'foretold' ? null : 'notForetold'
}
