import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { OfferedAct, OfferedActs } from '#app/domain/decision/acts.ts'
import type { Named, ProposalView } from '#app/domain/decision/view.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { EffectiveBasis } from './effective-time.ts'
import type { ResolutionState } from './state.ts'
import type { ResolutionStep } from './steps.ts'

export type DisputeView = {
  id: string
  by: Named
  reason: string
  at: Date
  dismissed: { by: Named; reason: string; at: Date } | null
  /** Null where dismissing is not offered at all. */
  dismiss: OfferedAct | null
}

/** When the answer was public, by what that is known, and what else was computed or typed. */
export type EffectiveView = {
  at: Date
  basis: EffectiveBasis
  computedAt: Date | null
  typedAt: Date | null
  /** Of one that a curator set. */
  by: Named | null
  reason: string
}

export type ResolutionView = ProposalView & {
  outcome: Resolution
  state: ResolutionState
  rationale: Body
  effective: EffectiveView
  windowEndsAt: Date | null
  finalAt: Date | null
  disputes: DisputeView[]
}

/** Everything about the resolution of a prediction. */
export type PredictionResolution = {
  steps: ResolutionStep[]
  current: ResolutionView | null
  /** What ended: withdrawn, replaced or undone; newest first. */
  earlier: ResolutionView[]
  acts: OfferedActs
  /** What is proposed is not what the combined estimate says: it takes a curator without a credence. */
  undirected: boolean
  /** A record in which this viewer has a part; the first, where there are several. */
  stake: { kind: 'prediction' | 'claim' | 'experiment'; name: string } | null
  secondsNeeded: number
  disputeDays: number
}
