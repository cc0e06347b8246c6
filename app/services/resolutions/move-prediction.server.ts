import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import { changeStatus } from '#app/services/records/change-status.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { Tx } from '#db/types.ts'

type Context = { event: EventKind; data: EventData; actorId: string; at: Date }

/** Tells what was done about a resolution, and moves the prediction where that moves it. */
export async function movePrediction(
  tx: Tx,
  record: ActivityRow,
  to: PredictionState,
  { event: kind, data, actorId, at }: Context,
): Promise<ActivityRow> {
  if (to !== record.status)
    return changeStatus(tx, record, to, { actorId, at, event: { kind, data } })
  const { id } = record
  await appendEvent(tx, { kind, subjectId: id, recordId: id, actorId, data, at })
  return touchActivity(tx, record, { activeAt: at })
}
