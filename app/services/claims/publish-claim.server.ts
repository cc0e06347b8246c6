import { mayPutForward } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { deriveClaim } from '#app/services/evidence/derive-claim.server.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { write } from '#db/client.ts'
import { updateClaim } from '#db/queries/claims.ts'
import { linkedIds } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'
import { type LoadedClaim, loadClaim } from './load-claim.server.ts'

/** Makes a draft public; what it supersedes follows. */
export async function publishClaim(viewer: Member, number: number, at = now()) {
  return write(async (tx) => {
    const loaded = await loadClaim(tx, viewer, number)
    if (!mayPutForward(viewer, loaded.record)) refuse('edit')
    await publishClaimIn(tx, viewer, loaded, at)
    return { kind: 'claim' as const, number, slug: loaded.record.slug }
  })
}

/** The same in a write that does more. */
export async function publishClaimIn(tx: Tx, viewer: Member, { record }: LoadedClaim, at: Date) {
  await updateClaim(tx, record.id, { derivedStatus: 'untested', derivedAt: at })
  await changeStatus(tx, record, 'untested', {
    actorId: viewer.id,
    at,
    event: { kind: 'record-proposed' },
    set: { visibility: 'public', createdAt: at },
  })
  for (const id of [record.id, ...(await linkedIds(tx, record.id, 'supersedes'))])
    await deriveClaim(tx, id, viewer.id, at)
}
