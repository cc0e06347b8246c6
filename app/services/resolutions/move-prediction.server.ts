import type { EventData, EventKind } from '#app/domain/event/kinds.ts'
import { notBefore } from '#app/domain/event/moment.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { newId } from '#db/ids.ts'
import { appendEvent } from '#db/queries/events.ts'
import { type RecordRow, updateRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import type { Tx } from '#db/types.ts'

export type Movable = Pick<RecordRow, 'id' | 'status' | 'updatedAt'>

type Context = { event: EventKind; data: EventData; actorId: string; at: Date }

/** Tells what was done about a resolution, and moves the prediction where that moves it. */
export async function movePrediction(
  tx: Tx,
  record: Movable,
  to: PredictionState,
  { event, data, actorId, at }: Context,
): Promise<Movable> {
  const { id } = record
  const moved = { status: to, updatedAt: notBefore(at, record.updatedAt) }
  if (to !== record.status) {
    await updateRecord(tx, id, { ...moved, statusAsOf: at, statusBasis: '' })
    await addStatusChange(tx, {
      id: newId(),
      recordId: id,
      axis: 'human',
      from: record.status,
      to,
      asOf: at,
      basis: '',
      actorId,
      createdAt: at,
    })
  }
  await appendEvent(tx, { kind: event, subjectId: id, recordId: id, actorId, data, at })
  await touchActivity(tx, id, { activeAt: at })
  return { id, ...moved }
}
