import type { EvidenceRelation } from '#app/domain/evidence/evidence.ts'
import { footingOfOutcome } from '#app/domain/resolution/footing-of.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Grounded, PredictionOfClaim, Resolution } from './prediction-of-claim.ts'

type Named = { id: string; number: number }

/** On the claim itself, or what is said to meet the criterion of one of its predictions (`by`). */
export type HandMadeEvidence =
  | { id: string; relation: Exclude<EvidenceRelation, 'meets-criterion'> }
  | { id: string; relation: 'meets-criterion'; prediction: Named; by: string }

/** What a prediction says of its claim; null: nothing either way. */
export type Says = 'supports' | 'contradicts' | null

/** Whether the status follows from it; the other reasons are told and move nothing. */
type Link = { decides: boolean }
type OfPrediction = Link &
  Grounded & {
    prediction: Named
    essential: boolean
    inSample: boolean
    says: Says
  }

/** How it stands with one prediction. */
export type PredictionReason =
  | (OfPrediction & { kind: 'resolved'; resolution: Resolution })
  | (OfPrediction & { kind: 'pooled'; verdict: Verdict })
  | (OfPrediction & { kind: 'untested' })
  | (OfPrediction & { kind: 'not-registered' })

export type Reason =
  | (Link & { kind: 'retracted' })
  | (Link & { kind: 'superseded'; by: Named })
  | PredictionReason
  | (Link & { kind: 'positions'; prediction: Named; inside: number; outside: number })
  | (Link & { kind: 'hand-made'; evidence: HandMadeEvidence })
  | (Link & { kind: 'no-predictions' })
  /** Stands before the others in a step that was taken because verdicts are made otherwise. */
  | (Link & { kind: 'rules-changed' })

const SAID: Record<Resolution | Verdict, Says> = {
  confirmed: 'supports',
  refuted: 'contradicts',
  ambiguous: null,
  annulled: null,
  supports: 'supports',
  contradicts: 'contradicts',
  inconclusive: null,
}

/**
 * A resolution stands before the measurements; what is not registered says nothing. Only a verdict
 * has a footing, so a resolution has it where the verdict says the same.
 */
export function reasonOf(prediction: PredictionOfClaim): PredictionReason {
  const { id, number, essential, inSample, registered, resolution, pooled } = prediction
  const link = { decides: false, prediction: { id, number }, essential, inSample, says: null }
  if (!registered) return { ...link, kind: 'not-registered' }
  const { verdictReason = null, footing = null, robustness = null } = prediction
  const grounded = { ...link, verdictReason, footing, robustness }
  if (resolution !== null) {
    const says = SAID[resolution]
    const lent = footingOfOutcome(resolution, { verdict: pooled, footing })
    return { ...grounded, kind: 'resolved', resolution, says, footing: lent }
  }
  if (pooled === null) return { ...grounded, kind: 'untested' }
  return { ...grounded, kind: 'pooled', verdict: pooled, says: SAID[pooled] }
}
