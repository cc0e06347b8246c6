import { type ClaimBasis, deriveClaimStatus } from '#app/domain/claim/status.ts'
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
  const claim = await findClaim(tx, claimId)
  if (!claim || claim.derivedStatus === 'draft') return
  const { status, reasons } = deriveClaimStatus(await basisOf(tx, claimId, claim.retractedAt))
  await updateClaim(tx, claimId, { derivedStatus: status, reasons, derivedAt: at })
  if (status !== claim.derivedStatus)
    await changeStatus(tx, await loadActivity(tx, claimId), status, {
      actorId,
      at,
      reasons,
      event: { kind: 'status-derived', data: { from: claim.derivedStatus, to: status } },
    })
  await endUnsupported(tx, claimId, status, at)
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
