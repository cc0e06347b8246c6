import type { Reason } from '#app/domain/claim/status.ts'
import { statusSegments } from '#app/domain/record/status-over-time.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { listedEvidenceAmong } from '#db/queries/evidence-source.ts'
import { listedAmong } from '#db/queries/graph.ts'
import { statusChangesOf } from '#db/queries/status-changes.ts'
import type { Reader } from '#db/types.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

/**
 * The statuses of a record one after the other, from the first that was not a draft, each with its
 * basis and, for a claim, the reasons as they were then. Reasons that name something which the viewer
 * does not find in lists are left out.
 */
export async function recordStatuses(viewer: Viewer, address: RecordAddress, at = now()) {
  const q = reader()
  const scope = scopeOf(viewer)
  const record = await loadRecord(q, scope, address.kind, address.number)
  const segments = statusSegments(await statusChangesOf(q, record.id))
  const past = segments.filter(({ change, from }) => change.to !== 'draft' && from <= at)
  const listed = await listedIn(
    q,
    scope,
    past.flatMap(({ change }) => change.reasons ?? []),
  )
  return {
    until: at,
    segments: past.map(({ change, from }) => ({
      id: change.id,
      status: change.to,
      from,
      basis: change.basis,
      handle: change.handle,
      reasons: change.reasons?.filter((reason) => listed.has(namedIn(reason))) ?? null,
    })),
  }
}

/** The record or evidence that a reason names; empty where it names none. */
function namedIn(reason: Reason): string {
  if ('prediction' in reason) return reason.prediction.id
  if ('by' in reason) return reason.by.id
  return reason.kind === 'hand-made' ? reason.evidence.id : ''
}

/** Of all that reasons name, what the viewer finds in lists; and the empty name. */
async function listedIn(q: Reader, scope: Scope, reasons: Reason[]): Promise<Set<string>> {
  const ids = [...new Set(reasons.map(namedIn))]
  const [records, evidence] = await Promise.all([
    listedAmong(q, scope, ids),
    listedEvidenceAmong(q, scope, ids),
  ])
  return new Set(['', ...[...records, ...evidence].map(({ id }) => id)])
}
