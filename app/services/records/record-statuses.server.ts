import type { Reason } from '#app/domain/claim/status.ts'
import { statusSegments } from '#app/domain/record/status-over-time.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { namingOnly } from '#app/domain/verdict/named-reason.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { listedEvidenceAmong } from '#db/queries/evidence-source.ts'
import { listedAmong, listedNumbers } from '#db/queries/graph.ts'
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
      footing: change.footing,
      from,
      basis: change.basis,
      handle: change.handle,
      reasons: change.reasons && shownOf(change.reasons, listed),
    })),
  }
}

/** The record or evidence that a reason names; empty where it names none. */
function namedIn(reason: Reason): string {
  if ('prediction' in reason) return reason.prediction.id
  if ('by' in reason) return reason.by.id
  return reason.kind === 'hand-made' ? reason.evidence.id : ''
}

type Listed = { ids: Set<string>; experiments: Set<number> }

function shownOf(reasons: Reason[], { ids, experiments }: Listed): Reason[] {
  const listed = reasons.filter((reason) => ids.has(namedIn(reason)))
  return listed.map((reason) =>
    'verdictReason' in reason && reason.verdictReason
      ? { ...reason, verdictReason: namingOnly(reason.verdictReason, experiments) }
      : reason,
  )
}

const experimentsIn = (reason: Reason): number[] =>
  'verdictReason' in reason && reason.verdictReason
    ? reason.verdictReason.named.flatMap(({ experiments }) => experiments)
    : []

/** Of all that reasons name, what the viewer finds in lists; and the empty name. */
async function listedIn(q: Reader, scope: Scope, reasons: Reason[]): Promise<Listed> {
  const ids = [...new Set(reasons.map(namedIn))]
  const numbers = [...new Set(reasons.flatMap(experimentsIn))]
  const [records, evidence, experiments] = await Promise.all([
    listedAmong(q, scope, ids),
    listedEvidenceAmong(q, scope, ids),
    numbers.length > 0 ? listedNumbers(q, scope, 'experiment', numbers) : [],
  ])
  return {
    ids: new Set(['', ...[...records, ...evidence].map(({ id }) => id)]),
    experiments: new Set(experiments),
  }
}
