import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Obstacle } from './policy.ts'
import type { ResolutionState } from './state.ts'
import type { ResolutionStep } from './steps.ts'

export type Named = { handle: string; displayName: string }

/** Something this viewer is offered, and what stands in the way. */
export type OfferedAct = { obstacle: Obstacle | null }

export type DisputeView = {
  id: string
  by: Named
  reason: string
  at: Date
  dismissed: { by: Named; reason: string; at: Date } | null
  /** Null where dismissing is not offered at all. */
  dismiss: OfferedAct | null
}

export type ResolutionView = {
  id: string
  outcome: Resolution
  state: ResolutionState
  rationale: Body
  effectiveAt: Date
  proposedBy: Named
  proposedAt: Date
  seconds: { by: Named; at: Date }[]
  windowEndsAt: Date | null
  finalAt: Date | null
  ended: { by: Named; reason: string; at: Date } | null
  disputes: DisputeView[]
}

export const ACTS = ['propose', 'second', 'dispute', 'withdraw', 'undo'] as const
export type Act = (typeof ACTS)[number]

/** Everything about the resolution of a prediction. */
export type PredictionResolution = {
  steps: ResolutionStep[]
  current: ResolutionView | null
  /** What ended: withdrawn, replaced or undone; newest first. */
  earlier: ResolutionView[]
  acts: Partial<Record<Act, OfferedAct>>
  /** A record in which this viewer has a part; the first, where there are several. */
  stake: { kind: 'prediction' | 'claim' | 'experiment'; name: string } | null
  secondsNeeded: number
  disputeDays: number
}
