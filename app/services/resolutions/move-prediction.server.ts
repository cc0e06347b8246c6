import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { isUndecided, type PredictionState } from '#app/domain/prediction/state.ts'
import { footingOfOutcome } from '#app/domain/resolution/footing-of.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { clearDivided, recomputeDivided } from '#app/services/wanted/divided.server.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateWaiting } from '#db/queries/evidence.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { Tx } from '#db/types.ts'

type Context = { event: EventKind; data: EventData; actorId: string; at: Date }

/** Tells what was done about a resolution, and moves the prediction where that moves it. */
export async function movePrediction(
  tx: Tx,
  record: ActivityRow,
  to: PredictionState,
  { event: kind, data, actorId, at }: Context,
): Promise<ActivityRow> {
  const { id } = record
  if (to !== record.status) {
    const prediction = await findPrediction(tx, id)
    const footing = prediction && footingOfOutcome(to, prediction)
    const [was, is] = [record.status, to].map(isUndecided)
    if (was !== is) await updateWaiting(tx, id, Boolean(is))
    if (was && !is) await clearDivided(tx, id)
    if (!was && is) await recomputeDivided(tx, id, at)
    return changeStatus(tx, record, to, { actorId, at, footing, event: { kind, data } })
  }
  await appendEvent(tx, { kind, subjectId: id, recordId: id, actorId, data, at })
  return touchActivity(tx, record, { activeAt: at })
}
