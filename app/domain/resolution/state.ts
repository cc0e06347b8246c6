/**
 * proposed: waits for seconds. seconded: enough of them, the window for disputes runs. disputed: sent
 * back until a curator dismisses every dispute. final: decided. The others are ways to end: taken back
 * by who proposed it, replaced by another proposal, undone by a curator after it was final.
 */
export const RESOLUTION_STATES = [
  'proposed',
  'seconded',
  'disputed',
  'final',
  'withdrawn',
  'replaced',
  'undone',
] as const
export type ResolutionState = (typeof RESOLUTION_STATES)[number]

/** A prediction has at most one resolution in these. */
export const CURRENT_STATES = [
  'proposed',
  'seconded',
  'disputed',
  'final',
] as const satisfies readonly ResolutionState[]

export const isCurrent = (state: ResolutionState): boolean =>
  CURRENT_STATES.some((current) => current === state)
