import { lackOf } from '#app/domain/claim/establishment.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { currentEstablishment, updateEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { Tx } from '#db/types.ts'
import { claimGround } from './claim-ground.server.ts'
import { markOf } from './establishment-decision.server.ts'

/** Ends what was proposed or reached for a claim that no longer has the ground for it. */
export async function endUnsupported(tx: Tx, claimId: string, status: ClaimStatus, at: Date) {
  const current = await currentEstablishment(tx, claimId)
  const lack = current && lackOf(await claimGround(tx, claimId, status))
  if (!lack) return
  const moment = notBefore(at, current.proposedAt, current.establishedAt)
  await updateEstablishment(tx, current.id, { endedAt: moment })
  await appendEvent(tx, {
    kind: 'establishment-ended',
    subjectId: claimId,
    recordId: claimId,
    actorId: null,
    data: { from: markOf(current), basis: lack },
    at: moment,
  })
}
