import {
  type ClaimBasis,
  type ClaimStatus,
  deriveClaimStatus,
  type Reason,
} from '#app/domain/claim/status.ts'
import { endUnsupported } from '#app/services/claims/end-unsupported.server.ts'
import { newId } from '#db/ids.ts'
import { derivationOf, findClaim, successorOf, updateClaim } from '#db/queries/claims.ts'
import { appendEvent } from '#db/queries/events.ts'
import { handMadeRelations } from '#db/queries/evidence.ts'
import { updateRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import type { Tx } from '#db/types.ts'
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
    await tell(tx, {
      claimId,
      actorId,
      at,
      reasons,
      change: { from: claim.derivedStatus, to: status },
    })
  await endUnsupported(tx, claimId, status, at)
}

type Change = {
  claimId: string
  actorId: string
  at: Date
  reasons: Reason[]
  change: { from: ClaimStatus; to: ClaimStatus }
}

async function tell(tx: Tx, { claimId, actorId, at, reasons, change }: Change) {
  await updateRecord(tx, claimId, { status: change.to, statusAsOf: at, lastActivityAt: at })
  await addStatusChange(tx, {
    ...change,
    id: newId(),
    recordId: claimId,
    axis: 'human',
    asOf: at,
    basis: '',
    reasons,
    actorId,
    createdAt: at,
  })
  await appendEvent(tx, {
    kind: 'status-derived',
    subjectId: claimId,
    recordId: claimId,
    actorId,
    data: change,
    at,
  })
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
    handMade,
    predictions: rows.map(predictionOfClaim),
  }
}
