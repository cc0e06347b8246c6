import { footingOfClaim } from '#app/domain/claim/footing.ts'
import {
  type ClaimBasis,
  type ClaimStatus,
  deriveClaimStatus,
  type Reason,
} from '#app/domain/claim/status.ts'
import { type Footing, isRefooted } from '#app/domain/verdict/footing.ts'
import { endUnsupported } from '#app/services/claims/end-unsupported.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { claimSummary } from '#app/services/summaries/claim-summary.server.ts'
import { summariseAbout } from '#app/services/summaries/summarise-questions.server.ts'
import { derivationOf, findClaim, successorOf, updateClaim } from '#db/queries/claims.ts'
import { handMadeRelations } from '#db/queries/evidence-by-hand.ts'
import type { Tx } from '#db/types.ts'
import { criteriaSaidMet } from './criteria-said-met.server.ts'
import { predictionOfClaim } from './prediction-of-claim.server.ts'

/** Derives claims anew, then what is said of the questions that they are about. */
export async function deriveClaims(tx: Tx, claimIds: string[], actorId: string, at: Date) {
  for (const claimId of claimIds) await deriveOne(tx, claimId, actorId, at)
  await summariseAbout(tx, claimIds)
}

export const deriveClaim = (tx: Tx, claimId: string, actorId: string, at: Date) =>
  deriveClaims(tx, [claimId], actorId, at)

/**
 * Derives the status of a claim anew and keeps the reasons; a change of status is told. A claim that
 * was held established stays so only while it has the ground for it.
 */
async function deriveOne(tx: Tx, claimId: string, actorId: string, at: Date) {
  const derived = await storeDerivation(tx, claimId, at)
  if (!derived) return
  const { from, to, reasons, footings } = derived
  const [was, is] = footings
  if (from !== to || was !== is) {
    const record = await loadActivity(tx, claimId)
    await changeStatus(tx, record, to, { actorId, at, reasons, event: eventOf(derived) })
  }
  await endUnsupported(tx, claimId, to, at)
}

/** Another footing alone is told as such; one that was gained or lost with a resolution is not. */
function eventOf({ from, to, footings: [was, is] }: Derivation) {
  const footing = is ? { footing: is } : {}
  if (from !== to) return { kind: 'status-derived' as const, data: { from, to, ...footing } }
  return isRefooted(was, is) ? { kind: 'footing-changed' as const, data: { to, ...footing } } : null
}

/** `footings`: what a supported claim rested on before, and rests on now. */
export type Derivation = {
  from: ClaimStatus
  to: ClaimStatus
  reasons: Reason[]
  footings: [Footing | null, Footing | null]
}

/** The derivation alone: telling of another status is left to the caller. Null for a draft. */
export async function storeDerivation(
  tx: Tx,
  claimId: string,
  at: Date,
): Promise<Derivation | null> {
  const claim = await findClaim(tx, claimId)
  if (!claim || claim.derivedStatus === 'draft') return null
  const rows = await derivationOf(tx, claimId)
  const basis = await basisOf(tx, claimId, { rows, retractedAt: claim.retractedAt })
  const { status, reasons } = deriveClaimStatus(basis)
  const footing = footingOfClaim(status, reasons)
  const summary = claimSummary(rows, reasons)
  await updateClaim(tx, claimId, {
    derivedStatus: status,
    reasons,
    footing,
    summary,
    derivedAt: at,
  })
  return { from: claim.derivedStatus, to: status, reasons, footings: [claim.footing, footing] }
}

type Known = { rows: Awaited<ReturnType<typeof derivationOf>>; retractedAt: Date | null }

async function basisOf(tx: Tx, claimId: string, { rows, retractedAt }: Known): Promise<ClaimBasis> {
  const [handMade, supersededBy] = [
    await handMadeRelations(tx, claimId),
    await successorOf(tx, claimId),
  ]
  return {
    retracted: retractedAt !== null,
    supersededBy,
    handMade: [...handMade, ...(await criteriaSaidMet(tx, claimId, rows))],
    predictions: rows.map(predictionOfClaim),
  }
}
