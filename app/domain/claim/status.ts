import type { PredictionOfClaim } from './prediction-of-claim.ts'
import { type HandMadeEvidence, type PredictionReason, type Reason, reasonOf } from './reason.ts'

export type { PredictionOfClaim } from './prediction-of-claim.ts'
export type { HandMadeEvidence, Reason } from './reason.ts'

/** `draft` comes before any derivation and `established` from curators; neither is derived. */
export const CLAIM_STATUSES = [
  'draft',
  'untested',
  'supported',
  'contested',
  'challenged',
  'refuted',
  'retracted',
  'superseded',
  'established',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]
export type DerivedClaimStatus = Exclude<ClaimStatus, 'draft' | 'established'>

export type ClaimBasis = {
  retracted: boolean
  supersededBy: { id: string; number: number } | null
  predictions: readonly PredictionOfClaim[]
  handMade: readonly HandMadeEvidence[]
}

/**
 * The status of a claim and the chain of reasons for it. The first that applies: retracted,
 * superseded, refuted (an essential prediction resolved refuted), contested (something supports and
 * something contradicts), challenged, supported, untested. What decides stands first in the chain,
 * then the other predictions, positions without uncertainty and evidence made by hand.
 */
export function deriveClaimStatus(basis: ClaimBasis): {
  status: DerivedClaimStatus
  reasons: Reason[]
} {
  const outcomes = basis.predictions.map(reasonOf)
  const { status, decides, first } = ruling(basis, outcomes)
  const weighed = outcomes.map((reason) => ({ ...reason, decides: decides(reason) }))
  const rest = [...weighed.filter((reason) => reason.decides), ...weighed.filter((r) => !r.decides)]
  return { status, reasons: [...first, ...rest, ...asides(basis)] }
}

type Ruling = {
  status: DerivedClaimStatus
  decides: (reason: PredictionReason) => boolean
  first: Reason[]
}

function ruling(basis: ClaimBasis, outcomes: PredictionReason[]): Ruling {
  const never = () => false
  if (basis.retracted) {
    return { status: 'retracted', decides: never, first: [{ kind: 'retracted', decides: true }] }
  }
  if (basis.supersededBy) {
    const first: Reason = { kind: 'superseded', by: basis.supersededBy, decides: true }
    return { status: 'superseded', decides: never, first: [first] }
  }
  if (outcomes.some(refutes)) return { status: 'refuted', decides: refutes, first: [] }
  if (outcomes.length === 0) {
    return {
      status: 'untested',
      decides: never,
      first: [{ kind: 'no-predictions', decides: true }],
    }
  }
  return { ...tallied(outcomes), first: [] }
}

function tallied(outcomes: PredictionReason[]): Omit<Ruling, 'first'> {
  const supported = outcomes.some(({ says }) => says === 'supports')
  const contradicted = outcomes.some(({ says }) => says === 'contradicts')
  const speaks = ({ says }: PredictionReason) => says !== null
  if (supported && contradicted) return { status: 'contested', decides: speaks }
  if (contradicted) return { status: 'challenged', decides: speaks }
  if (supported) return { status: 'supported', decides: speaks }
  return { status: 'untested', decides: () => true }
}

const refutes = (reason: PredictionReason): boolean =>
  reason.kind === 'resolved' && reason.essential && reason.resolution === 'refuted'

const asides = ({ predictions, handMade }: ClaimBasis): Reason[] => [
  ...predictions
    .filter(({ positions }) => positions.inside + positions.outside > 0)
    .map(({ id, number, positions }) => ({
      kind: 'positions' as const,
      decides: false,
      prediction: { id, number },
      inside: positions.inside,
      outside: positions.outside,
    })),
  ...handMade.map((evidence) => ({ kind: 'hand-made' as const, decides: false, evidence })),
]
