import { mayPutForward } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { deriveClaim } from '#app/services/evidence/derive-claim.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { updateClaim } from '#db/queries/claims.ts'
import { appendEvent } from '#db/queries/events.ts'
import { linkedIds } from '#db/queries/neighbours.ts'
import { updateRecord } from '#db/queries/records.ts'
import { addStatusChange } from '#db/queries/status-changes.ts'
import { loadClaim } from './load-claim.server.ts'

/** Makes a draft public; what it supersedes follows. */
export async function publishClaim(viewer: Viewer, number: number, at = now()) {
  if (!viewer) return refuse('signIn')
  return write(async (tx) => {
    const { record } = await loadClaim(tx, viewer, number)
    if (!mayPutForward(viewer, record)) refuse('edit')
    const status = { status: 'untested', statusAsOf: at, visibility: 'public' as const }
    await updateRecord(tx, record.id, { ...status, createdAt: at, lastActivityAt: at })
    await updateClaim(tx, record.id, { derivedStatus: 'untested', derivedAt: at })
    await addStatusChange(tx, published(record.id, viewer.id, at))
    await appendEvent(tx, {
      kind: 'record-proposed',
      subjectId: record.id,
      recordId: record.id,
      actorId: viewer.id,
      at,
    })
    for (const id of [record.id, ...(await linkedIds(tx, record.id, 'supersedes'))])
      await deriveClaim(tx, id, viewer.id, at)
    return { kind: 'claim' as const, number, slug: record.slug }
  })
}

const published = (recordId: string, actorId: string, at: Date) => ({
  id: newId(),
  recordId,
  axis: 'human' as const,
  from: 'draft',
  to: 'untested',
  asOf: at,
  basis: '',
  actorId,
  createdAt: at,
})
