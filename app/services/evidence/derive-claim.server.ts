import { footingOfClaim } from '#app/domain/claim/footing.ts'
import { withoutNames } from '#app/domain/claim/reason.ts'
import {
  type ClaimBasis,
  type ClaimStatus,
  deriveClaimStatus,
  type Reason,
} from '#app/domain/claim/status.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { endUnsupported } from '#app/services/claims/end-unsupported.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { loadActivity } from '#app/services/records/touch-activity.server.ts'
import { derivationOf, findClaim, successorOf, updateClaim } from '#db/queries/claims.ts'
import { handMadeRelations } from '#db/queries/evidence-by-hand.ts'
import type { Tx } from '#db/types.ts'
import { criteriaSaidMet } from './criteria-said-met.server.ts'
import { predictionOfClaim } from './prediction-of-claim.server.ts'

/**
 * Derives the status of a claim anew and keeps the reasons; a change of status is told. A claim that
 * was held established stays so only while it has the ground for it.
 */
export async function deriveClaim(tx: Tx, claimId: string, actorId: string, at: Date) {
  const derived = await storeDerivation(tx, claimId, at)
  if (!derived) return
  const { from, to, reasons, footings } = derived
  const [was, is] = footings
  if (from !== to || (was !== null && is !== null && was !== is))
    await changeStatus(tx, await loadActivity(tx, claimId), to, {
      actorId,
      at,
      reasons: withoutNames(reasons),
      event: { kind: 'status-derived', data: { from, to, ...(is ? { footing: is } : {}) } },
    })
  await endUnsupported(tx, claimId, to, at)
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
  const { status, reasons } = deriveClaimStatus(await basisOf(tx, claimId, claim.retractedAt))
  const footing = footingOfClaim(status, reasons)
  await updateClaim(tx, claimId, { derivedStatus: status, reasons, footing, derivedAt: at })
  return { from: claim.derivedStatus, to: status, reasons, footings: [claim.footing, footing] }
}

async function basisOf(tx: Tx, claimId: string, retractedAt: Date | null): Promise<ClaimBasis> {
  const [rows, handMade, supersededBy] = [
    await derivationOf(tx, claimId),
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
