import type { OverrideClaimInput } from '#app/domain/claim/input.ts'
import { mayOverride } from '#app/domain/claim/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { updateClaim } from '#db/queries/claims.ts'
import { appendEvent } from '#db/queries/events.ts'
import { loadClaim } from './load-claim.server.ts'

/** Sets a curator's view beside the derived status, or takes it back. The derived one stays. */
export async function overrideClaim(
  viewer: Member,
  number: number,
  { status, reason }: OverrideClaimInput,
  at = now(),
) {
  return write(async (tx) => {
    const { record, claim } = await loadClaim(tx, viewer, number)
    if (!mayOverride(viewer, record)) refuse('override')
    const set = status !== ''
    await updateClaim(tx, record.id, {
      overrideStatus: set ? status : null,
      overrideReason: set ? reason : '',
      overrideById: set ? viewer.id : null,
      overrideAt: set ? at : null,
    })
    await appendEvent(tx, {
      kind: 'status-overridden',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: { from: claim.overrideStatus ?? '', to: status, reason },
      at,
    })
    return { kind: 'claim' as const, number, slug: record.slug }
  })
}
