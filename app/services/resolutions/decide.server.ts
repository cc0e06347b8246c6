import { windowEnd } from '#app/domain/decision/window.ts'
import { judgePrediction } from '#app/services/evidence/judge-prediction.server.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { type ResolutionRow, updateResolution } from '#db/queries/resolutions.ts'
import type { Tx } from '#db/types.ts'
import { movePrediction } from './move-prediction.server.ts'
import { settleEffective } from './settle-effective.server.ts'

type Resolved = { resolution: ResolutionRow; record: ActivityRow }

/** Opens the window for disputes; one of no days makes the resolution final at once. */
export async function openWindow(tx: Tx, resolved: Resolved, from: Date, days: number) {
  const windowEndsAt = windowEnd(from, days)
  const { id } = resolved.resolution
  await updateResolution(tx, id, { state: 'seconded', windowFrom: from, windowEndsAt })
  if (days === 0) await finalise(tx, resolved, windowEndsAt)
}

/** The resolution stands: the prediction, its claims and everybody's scores follow. */
export async function finalise(tx: Tx, { resolution, record }: Resolved, at: Date) {
  const { id, outcome, proposedById: actorId } = resolution
  await settleEffective(tx, resolution, at)
  await updateResolution(tx, id, { state: 'final', finalAt: at })
  const step = { event: 'resolution-final' as const, data: { to: outcome }, actorId, at }
  await movePrediction(tx, record, outcome, step)
  await recomputeAfterDecision(tx, record.id, actorId, at)
}

/** What follows from the decision on a prediction, also from taking it back. */
export async function recomputeAfterDecision(tx: Tx, recordId: string, actorId: string, at: Date) {
  await judgePrediction(tx, recordId, actorId, at)
  await scorePrediction(tx, recordId)
}
