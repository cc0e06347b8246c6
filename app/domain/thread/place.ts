/** Replies are attached no deeper than this. Imported chains keep the depth they had. */
const MAX_DEPTH = 18
/** Levels that one page shows below and with the comment it starts from. */
export const LEVELS = 8

type Place = { depth: number; sectionId: string }

/** Depth at which the parent of a reply to a comment of this depth has to lie. */
export function parentDepth(answeredDepth: number): number {
  return Math.min(answeredDepth, MAX_DEPTH - 1)
}

/** Where a new comment stands below its parent; null makes it a root. */
export function placeBelow(parent: Place | null, id: string): Place {
  if (!parent) return { depth: 0, sectionId: id }
  const depth = parent.depth + 1
  return { depth, sectionId: depth % LEVELS === 0 ? id : parent.sectionId }
}
