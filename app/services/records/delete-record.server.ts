import { mayDeleteRecord } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { recomputeRecord } from '#app/services/evidence/recompute-record.server.ts'
import { askForHanging } from '#app/services/wanted/ask-for-hanging.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateRecord } from '#db/queries/records.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

/** Takes a record off the site. Its rows stay, so that nothing is lost and its number never returns. */
export async function deleteRecord(
  viewer: Member,
  { kind, number }: RecordAddress,
  reason: string,
  at = now(),
) {
  return write(async (tx) => {
    const record = await loadRecord(tx, viewer, kind, number)
    if (!mayDeleteRecord(viewer, record)) refuse('remove')
    await updateRecord(tx, record.id, { visibility: 'deleted', updatedAt: at })
    await appendEvent(tx, {
      kind: 'record-deleted',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      data: reason ? { reason } : {},
      at,
    })
    await recomputeRecord(tx, record, viewer.id, at)
    await askForHanging(tx, record, at)
    return { kind, number }
  })
}
