import { notBefore } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal.ts'
import { whyNotDispute } from '#app/domain/resolution/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { insertDispute } from '#db/queries/disputes.ts'
import { updateResolution } from '#db/queries/resolutions.ts'
import { loadResolution, partyTo, presentOf, refuseIf } from './load-resolution.server.ts'
import { movePrediction } from './move-prediction.server.ts'

/** Sends a resolution back with a reason. Any member's act, also of those with a stake. */
export async function disputeResolution(viewer: Viewer, id: string, reason: string, at = now()) {
  if (!viewer) return refuse('signIn')
  return write(async (tx) => {
    const loaded = await loadResolution(tx, viewer, id)
    const { resolution, record } = loaded
    refuseIf(whyNotDispute(await partyTo(tx, viewer, record), presentOf(loaded, at)))
    const moment = notBefore(at, record.statusAsOf, resolution.windowFrom)
    const disputeId = newId()
    await insertDispute(tx, {
      id: disputeId,
      resolutionId: id,
      personId: viewer.id,
      reason,
      createdAt: moment,
      dismissedReason: '',
    })
    await updateResolution(tx, id, { state: 'disputed', windowEndsAt: null })
    await movePrediction(tx, record, 'registered', {
      event: 'resolution-disputed',
      data: { to: resolution.outcome, reason },
      actorId: viewer.id,
      at: moment,
    })
    return { id: disputeId, kind: record.kind, number: record.number, slug: record.slug }
  })
}
