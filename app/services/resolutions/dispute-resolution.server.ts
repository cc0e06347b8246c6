import { notBefore } from '#app/domain/event/moment.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { insertDispute } from '#db/queries/disputes.ts'
import { updateResolution } from '#db/queries/resolutions.ts'
import { movePrediction } from './move-prediction.server.ts'
import { RESOLUTION } from './resolution-decision.server.ts'

/** Sends a resolution back with a reason. Any member's act, also of those with a stake. */
export async function disputeResolution(viewer: Member, id: string, reason: string, at = now()) {
  return write(async (tx) => {
    const wanted = { rule: RESOLUTION_RULES.oppose, viewer, id, at }
    const { proposal: resolution, record } = await proposalFor(RESOLUTION, tx, wanted)
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
