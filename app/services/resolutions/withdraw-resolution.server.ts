import { notBefore } from '#app/domain/event/moment.ts'
import { refuse } from '#app/domain/refusal.ts'
import { whyNotWithdraw } from '#app/domain/resolution/policy.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { updateResolution } from '#db/queries/resolutions.ts'
import { loadResolution, partyTo, presentOf, refuseIf } from './load-resolution.server.ts'
import { movePrediction } from './move-prediction.server.ts'

/** Takes back what one has proposed, before it is final. */
export async function withdrawResolution(viewer: Viewer, id: string, reason: string, at = now()) {
  if (!viewer) return refuse('signIn')
  return write(async (tx) => {
    const loaded = await loadResolution(tx, viewer, id)
    const { resolution, record } = loaded
    refuseIf(whyNotWithdraw(await partyTo(tx, viewer, record), presentOf(loaded, at)))
    const moment = notBefore(at, record.statusAsOf, resolution.windowFrom)
    const ended = { endedAt: moment, endedById: viewer.id, endedReason: reason }
    await updateResolution(tx, id, { state: 'withdrawn', windowEndsAt: null, ...ended })
    await movePrediction(tx, record, 'registered', {
      event: 'resolution-withdrawn',
      data: { to: resolution.outcome, reason },
      actorId: viewer.id,
      at: moment,
    })
    return { kind: record.kind, number: record.number, slug: record.slug }
  })
}
