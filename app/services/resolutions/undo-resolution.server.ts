import { notBefore } from '#app/domain/event/moment.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import { finalSince } from '#app/domain/resolution/standing.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { loadProposal } from '#app/services/decisions/load-proposal.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { write } from '#db/client.ts'
import type { RecordRow } from '#db/queries/records.ts'
import { type ResolutionRow, updateResolution } from '#db/queries/resolutions.ts'
import type { Tx } from '#db/types.ts'
import { finalise, recomputeAfterDecision } from './decide.server.ts'
import { movePrediction } from './move-prediction.server.ts'
import { RESOLUTION } from './resolution-decision.server.ts'

/**
 * Takes back a final resolution: the prediction is open again, its claims are derived anew, and what
 * was earned on it is void. A curator's act, without a stake in it, with a public reason.
 */
export async function undoResolution(viewer: Member, id: string, reason: string, at = now()) {
  return write(async (tx) => {
    const seen = await proposalFor(RESOLUTION, tx, { rule: RESOLUTION_RULES.end, viewer, id, at })
    const { proposal: resolution, record } = await settled(tx, viewer, seen, at)
    const moment = notBefore(at, resolution.finalAt)
    const ended = { endedAt: moment, endedById: viewer.id, endedReason: reason }
    await updateResolution(tx, id, { state: 'undone', ...ended })
    await movePrediction(tx, record, 'registered', {
      event: 'resolution-undone',
      data: { from: resolution.outcome, reason },
      actorId: viewer.id,
      at: moment,
    })
    await recomputeAfterDecision(tx, record.id, viewer.id, moment)
    return { kind: record.kind, number: record.number, slug: record.slug }
  })
}

type Seen = { proposal: ResolutionRow; record: RecordRow }

/** One that time alone has made final is first written down as such, so that its history has both. */
async function settled(tx: Tx, viewer: Member, seen: Seen, at: Date): Promise<Seen> {
  const { proposal: resolution, record } = seen
  const since = finalSince(resolution, at)
  if (resolution.state === 'final' || !since) return seen
  await finalise(tx, { resolution, record }, since)
  return loadProposal(RESOLUTION, tx, viewer, resolution.id)
}
