import { mayKeepRegistry } from '#app/domain/observable/policy.ts'
import { isOwn } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { observablesWaiting as waitingRows } from '#db/queries/observables.ts'
import { symbolOf } from './observable-view.server.ts'

const MOST = 100

/** Proposed observables that wait for a curator, the oldest first, for those who keep the registry. */
export async function observablesWaiting(viewer: Viewer, limit = MOST) {
  if (!mayKeepRegistry(viewer)) return []
  const rows = await waitingRows(reader(), Math.min(limit, MOST))
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    name: row.name,
    symbol: symbolOf(row),
    unit: row.unit,
    handle: row.handle,
    at: row.createdAt,
    /** Somebody else answers for it. */
    own: isOwn(viewer, { authorId: row.authorId, visibility: 'public' }),
  }))
}
