import type { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { restartPassedWindow } from '#app/services/resolutions/restart-window.server.ts'
import { askForHanging } from '#app/services/wanted/ask-for-hanging.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { type RecordRow, updateRecord } from '#db/queries/records.ts'
import type { Tx } from '#db/types.ts'
import { tellLinked } from './tell-linked.server.ts'

export type VisibilityChange = AssignVisibilityInput & { actor: Member; at: Date }

/** Hides a record, or shows it again; what it speaks to and what is decided on it follow. */
export async function assignRecordVisibility(
  tx: Tx,
  record: Pick<RecordRow, 'id' | 'kind'>,
  { to, reason, actor, at }: VisibilityChange,
) {
  const { id } = record
  await updateRecord(tx, id, { visibility: to })
  await appendEvent(tx, {
    kind: to === 'hidden' ? 'record-hidden' : 'record-shown',
    subjectId: id,
    recordId: id,
    actorId: actor.id,
    data: { reason },
    at,
  })
  await tellLinked(tx, record, { hidden: to === 'hidden', reason, actorId: actor.id, at })
  if (to === 'public') await restartPassedWindow(tx, id, at)
  await recomputeRecord(tx, record, actor.id, at)
  await askForHanging(tx, record, at)
}
