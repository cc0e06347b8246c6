import { whyNotPropose } from '#app/domain/claim/establishment-policy.ts'
import type { ProposeEstablishmentInput } from '#app/domain/claim/input.ts'
import type { ClaimStatus } from '#app/domain/claim/status.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { newId } from '#db/ids.ts'
import { insertEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { claimGround } from './claim-ground.server.ts'
import { loadClaim } from './load-claim.server.ts'
import { loadCurrent, partyTo, presentOf, refuseIf } from './load-establishment.server.ts'

/** Proposes to hold a claim established. A curator's act, without a stake, which others second. */
export async function proposeEstablishment(
  viewer: Viewer,
  number: number,
  { reason, key }: ProposeEstablishmentInput,
  at = now(),
) {
  if (!viewer) return refuse('signIn')
  return idempotent(viewer, key, at, async (tx) => {
    const { record } = await loadClaim(tx, viewer, number)
    if (record.visibility !== 'public') return refuse('claim')
    const current = await loadCurrent(tx, record.id)
    const ground = await claimGround(tx, record.id, record.status as ClaimStatus)
    const present = current && presentOf(current)
    refuseIf(whyNotPropose(await partyTo(tx, viewer, record.id), { present, ground }))
    const [id, proposedAt] = [newId(), notBefore(at, record.statusAsOf)]
    const proposal = { claimId: record.id, reason, proposedById: viewer.id, proposedAt }
    await insertEstablishment(tx, { id, ...proposal, endedReason: '' })
    await appendEvent(tx, {
      kind: 'establishment-proposed',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: { reason },
      at: proposedAt,
    })
    return { id, kind: 'claim' as const, number, slug: record.slug }
  })
}
