import type { Phase } from '#app/domain/decision/proposal.ts'

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

/** What each is to the rules of a decision. */
export const PHASES: Record<ResolutionState, Phase> = {
  proposed: 'proposed',
  seconded: 'seconded',
  disputed: 'opposed',
  final: 'decided',
  withdrawn: 'ended',
  replaced: 'ended',
  undone: 'ended',
}

export const isCurrent = (state: ResolutionState): boolean => PHASES[state] !== 'ended'

/** A prediction has at most one resolution in these. */
export const CURRENT_STATES = RESOLUTION_STATES.filter(isCurrent)
