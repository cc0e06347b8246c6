import { mayRetract } from '#app/domain/claim/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { deriveClaim } from '#app/services/evidence/derive-claim.server.ts'
import { write } from '#db/client.ts'
import { updateClaim } from '#db/queries/claims.ts'
import { appendEvent } from '#db/queries/events.ts'
import { loadClaim } from './load-claim.server.ts'

/** Its author no longer holds the claim. It stays readable, with the reason. */
export async function retractClaim(viewer: Member, number: number, reason: string, at = now()) {
  return write(async (tx) => {
    const { record, claim } = await loadClaim(tx, viewer, number)
    if (!mayRetract(viewer, record)) refuse('retract')
    if (claim.retractedAt) refuse('retracted')
    await updateClaim(tx, record.id, { retractedAt: at, retractedReason: reason })
    await appendEvent(tx, {
      kind: 'claim-retracted',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: { reason },
      at,
    })
    await deriveClaim(tx, record.id, viewer.id, at)
    return { kind: 'claim' as const, number, slug: record.slug }
  })
}
