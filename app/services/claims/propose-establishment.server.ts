import type { ProposeEstablishmentInput } from '#app/domain/claim/input.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuseIf } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { newId } from '#db/ids.ts'
import { insertEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import { establishableClaim } from './establishable-claim.server.ts'

/** Proposes to hold a claim established. A curator's act, without a stake, which others second. */
export async function proposeEstablishment(
  viewer: Member,
  number: number,
  { reason, key }: ProposeEstablishmentInput,
  at = now(),
) {
  return idempotent(
    { member: viewer, sent: { key, reason, claim: number }, at, pathOf: recordPath },
    async (tx) => {
      const { record, obstacle } = await establishableClaim(tx, viewer, number, at)
      refuseIf(obstacle)
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
    },
  )
}
