import { RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import {
  type ClaimBasis,
  deriveClaimStatus,
  type PredictionOfClaim,
} from '#app/domain/claim/status.ts'
import { newId } from '#db/ids.ts'
import { derivationOf, findClaim, successorOf, updateClaim } from '#db/queries/claims.ts'
import { appendEvent } from '#db/queries/events.ts'
import { handMadeRelations } from '#db/queries/evidence.ts'
import { updateRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import type { Tx } from '#db/types.ts'

/** Derives the status of a claim anew and keeps the reasons; a change of status is told. */
export async function deriveClaim(tx: Tx, claimId: string, actorId: string, at: Date) {
  const claim = await findClaim(tx, claimId)
  if (!claim || claim.derivedStatus === 'draft') return
  const { status, reasons } = deriveClaimStatus(await basisOf(tx, claimId, claim.retractedAt))
  await updateClaim(tx, claimId, { derivedStatus: status, reasons, derivedAt: at })
  if (status === claim.derivedStatus) return
  const change = { from: claim.derivedStatus, to: status }
  await updateRecord(tx, claimId, { status, statusAsOf: at, lastActivityAt: at })
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
  return { retracted: retractedAt !== null, supersededBy, handMade, predictions: rows.map(shown) }
}

type Row = Awaited<ReturnType<typeof derivationOf>>[number]

const shown = (row: Row): PredictionOfClaim => ({
  id: row.id,
  number: row.number,
  essential: row.essential,
  registered: row.registeredAt !== null,
  resolution: RESOLUTIONS.find((resolution) => resolution === row.status) ?? null,
  pooled: row.verdict,
  inSample: row.inSample,
  positions: { inside: row.inside, outside: row.outside },
})
