import { notBefore } from '#app/domain/event/moment.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { write } from '#db/client.ts'
import { updateResolution } from '#db/queries/resolutions.ts'
import { movePrediction } from './move-prediction.server.ts'
import { RESOLUTION } from './resolution-decision.server.ts'

/** Takes back what one has proposed, before it is final. */
export async function withdrawResolution(viewer: Member, id: string, reason: string, at = now()) {
  return write(async (tx) => {
    const wanted = { rule: RESOLUTION_RULES.withdraw, viewer, id, at }
    const { proposal: resolution, record } = await proposalFor(RESOLUTION, tx, wanted)
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
