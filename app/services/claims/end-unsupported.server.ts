import { lackOf } from '#app/domain/claim/establishment.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { currentEstablishment, updateEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { Reader, Tx } from '#db/types.ts'
import { claimGround } from './claim-ground.server.ts'
import { markOf } from './establishment-decision.server.ts'
import { keptByRules } from './kept-by-rules.server.ts'

/** What is proposed or reached for a claim without the ground for it, and what that lacks. */
export async function lackingGround(q: Reader, claimId: string, status: ClaimStatus) {
  const current = await currentEstablishment(q, claimId)
  const lack = current && lackOf(await claimGround(q, claimId, status))
  return lack && { current, lack }
}

/**
 * Ends what was proposed or reached for a claim that no longer has the ground for it. What a change of
 * the rules left without is not ended by the next evidence that changes nothing of that.
 */
export async function endUnsupported(tx: Tx, claimId: string, status: ClaimStatus, at: Date) {
  const lacking = await lackingGround(tx, claimId, status)
  if (!lacking) return
  const { current, lack } = lacking
  if ((await keptByRules(tx, current, status)) === lack) return
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
