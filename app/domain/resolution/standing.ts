import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import { duenessOf, type PredictionState } from '#app/domain/prediction/state.ts'
import type { ResolutionState } from './state.ts'

type Timed = { state: ResolutionState; windowEndsAt: Date | null; finalAt: Date | null }

/** Since when a resolution is final, told at a moment; null where it is not, or not yet. */
export function finalSince({ state, windowEndsAt, finalAt }: Timed, at: Date): Date | null {
  if (state === 'final') return finalAt
  const over = windowEndsAt !== null && windowEndsAt.getTime() <= at.getTime()
  return state === 'seconded' && over ? windowEndsAt : null
}

/** Its state at a moment: a window that has passed made it final, whether or not that is written yet. */
export const stateAt = (resolution: Timed, at: Date): ResolutionState =>
  finalSince(resolution, at) ? 'final' : resolution.state

type Predicted = {
  status: PredictionState
  statusAsOf: Date
  deadline: Date | null
  /** Whether anything speaks for or against it: a measurement that counts, or evidence made by hand. */
  evidence: boolean
}

export type Standing = {
  state: PredictionState
  since: Date
  /** The deadline is over: `expired` where nothing speaks, `overdue` where somebody should decide. */
  passed: 'expired' | 'overdue' | null
}

/** Where a prediction stands at a moment, by what is stored of it and its present resolution. */
export function standingAt(
  { status, statusAsOf, deadline, evidence }: Predicted,
  current: (Timed & { outcome: Resolution }) | null,
  at: Date,
): Standing {
  const final = current && finalSince(current, at)
  if (final) return { state: current.outcome, since: final, passed: null }
  const dueness = duenessOf({ state: status, deadline, evidence }, at)
  const passed = dueness === 'expired' || dueness === 'overdue' ? dueness : null
  return { state: status, since: statusAsOf, passed }
}
