import { hasRole, isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'

/** Somebody new asks; everybody else is a member already. */
export const mayAskMembership = (viewer: Viewer) => viewer !== null && !hasRole(viewer, 'member')

/** A curator answers, and never an own request. */
export const mayAnswerMembership = (viewer: Viewer, personId: string) =>
  isCurator(viewer) && viewer?.id !== personId

/** Days after an answer of *not yet* on which the same person can ask again. */
export const DAYS_UNTIL_NEXT = 7

/**
 * The next step of a reader: visitors sign in, new people ask to become members, members earn trust by
 * accepted contributions. Acts of that step are shown refused, with the way; those further off are not.
 */
export type WayUp = 'join' | 'ask' | 'earn'

export function wayUp(viewer: Viewer): WayUp | null {
  if (viewer === null) return 'join'
  if (mayAskMembership(viewer)) return 'ask'
  return hasRole(viewer, 'trusted') ? null : 'earn'
}
