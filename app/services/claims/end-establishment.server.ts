import { whyNotEnd } from '#app/domain/claim/establishment-policy.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { updateEstablishment } from '#db/queries/establishments.ts'
import { appendEvent } from '#db/queries/events.ts'
import {
  loadEstablishment,
  markOf,
  partyTo,
  presentOf,
  refuseIf,
} from './load-establishment.server.ts'

/** A curator takes back, with a reason, that a claim is established or proposed to be. */
export async function endEstablishment(viewer: Viewer, id: string, reason: string, at = now()) {
  if (!viewer) return refuse('signIn')
  return write(async (tx) => {
    const loaded = await loadEstablishment(tx, viewer, id)
    const { establishment, record, seconds } = loaded
    refuseIf(whyNotEnd(await partyTo(tx, viewer, record.id), presentOf(loaded)))
    const earlier = seconds.map((one) => one.createdAt)
    const moment = notBefore(at, establishment.proposedAt, ...earlier)
    const ended = { endedAt: moment, endedById: viewer.id, endedReason: reason }
    await updateEstablishment(tx, id, ended)
    await appendEvent(tx, {
      kind: 'establishment-ended',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: { from: markOf(establishment), reason },
      at: moment,
    })
    return { kind: 'claim' as const, number: record.number, slug: record.slug }
  })
}
